import type { ReportedGoal } from '../../src/documents';
import type { OpenedExcel } from './openExcel';

/**
 * The numbers behind the five tables of domain.md 5.5: what finance staff fill in. Sick leave of 60 days or more is
 * given there as a share of all; the hours are that share of the hours (0.410 × 57 788 and 0.382 × 54 576).
 */
export const MOCK_ANSWERS: Readonly<Record<string, string | number>> = {
  staffForm_1: 'Tillsvidare, heltid',
  staffWomen_1: 262,
  staffMen_1: 98,
  staffForm_2: 'Tillsvidare, deltid',
  staffWomen_2: 141,
  staffMen_2: 14,
  staffForm_3: 'Visstid',
  staffWomen_3: 37,
  staffMen_3: 21,
  staffAboutDate_1: '2025-11-01',
  sickHours2024_1: 48_988,
  ordinaryHours2024_1: 662_000,
  sickHours2024_2: 8_800,
  ordinaryHours2024_2: 200_000,
  sickHours2024_3: 7_205,
  ordinaryHours2024_3: 131_000,
  sickHours2024_4: 25_856,
  ordinaryHours2024_4: 404_000,
  sickHours2024_5: 24_727,
  ordinaryHours2024_5: 327_000,
  sickHours2024_6: 23_693,
  sickHours2025_1: 46_092,
  ordinaryHours2025_1: 668_000,
  sickHours2025_2: 8_484,
  ordinaryHours2025_2: 202_000,
  sickHours2025_3: 6_834,
  ordinaryHours2025_3: 134_000,
  sickHours2025_4: 24_131,
  ordinaryHours2025_4: 409_000,
  sickHours2025_5: 23_611,
  ordinaryHours2025_5: 327_000,
  sickHours2025_6: 20_848,
  resourceName_1: 'Idrottshallar (7–20 år)',
  resourceCost_1: 4200,
  resourceKey_1: 'bokade brukartimmar',
  resourceKeyWomen_1: 3150,
  resourceKeyMen_1: 5850,
  resourceTargetWomen_1: 292,
  resourceTargetMen_1: 309,
  resourceLedger_1: 4200,
  resourceName_2: 'Färdtjänst (65+)',
  resourceCost_2: 1860,
  resourceKey_2: 'resor',
  resourceKeyWomen_2: 2480,
  resourceKeyMen_2: 1320,
  resourceTargetWomen_2: 612,
  resourceTargetMen_2: 588,
  resourceLedger_2: 1872,
  resourceName_3: 'Ekonomiskt bistånd (18–64)',
  resourceCost_3: 3100,
  resourceKey_3: 'utbetalt belopp',
  resourceKeyWomen_3: 1426,
  resourceKeyMen_3: 1674,
  resourceTargetWomen_3: 1105,
  resourceTargetMen_3: 1245,
  resourceLedger_3: 3100,
};

/** Types answers into the cells of their hidden names, as a person would, with the protection that is there. */
export async function typeAnswers(
  { Excel: excel }: Pick<OpenedExcel, 'Excel'>,
  sheet: string,
  answers: Readonly<Record<string, string | number>>,
): Promise<void> {
  await excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(sheet);
    for (const [name, value] of Object.entries(answers)) {
      names.getItem(`_jb_${name}`).getRange().values = [[typeof value === 'string' ? `'${value}` : value]];
    }
    await context.sync();
  });
}

/** The five goals of the committees behind table 3 of domain.md 5.5, with how R8 assesses them. */
export const MOCK_GOALS: readonly ReportedGoal[] = [
  goal('BUN-1', 'Barn- och utbildningsnämnden', {
    text: 'Skillnaden i meritvärde åk 9 ska vara högst 20 poäng',
    unitOfMeasure: 'poäng',
    values: [241, 211, 238, 221],
    target: { of: 'gap', sign: '≤', value: 20 },
    assessment: 'met',
    levelledDown: 'women',
  }),
  goal('SN-1', 'Socialnämnden', {
    text: 'Skillnaden i beviljad hemtjänst ska vara högst 3,0 h per brukare och månad',
    unitOfMeasure: 'timmar',
    values: [27.4, 33, 29.1, 31.7],
    target: { of: 'gap', sign: '≥', value: -3 },
    assessment: 'met',
  }),
  goal('SBN-1', 'Samhällsbyggnadsnämnden', {
    text: 'Skillnaden i upplevd trygghet kvällstid ska vara högst 15 procentenheter',
    unitOfMeasure: 'andel procent',
    values: [61, 84, 66, 85],
    target: { of: 'gap', sign: '≥', value: -15 },
    assessment: 'partly',
    // (23 - 19) / (23 - 15)
    shareOfWay: 0.5,
  }),
  goal('KS-1', 'Kommunstyrelsen', {
    text: 'Skillnaden i heltidsandel ska vara högst 20 procentenheter',
    unitOfMeasure: 'andel procent',
    values: [58, 86, 65, 88],
    target: { of: 'gap', sign: '≥', value: -20 },
    assessment: 'partly',
    // (28 - 23) / (28 - 20)
    shareOfWay: 0.625,
  }),
  goal('KFN-1', 'Kultur- och fritidsnämnden', {
    text: 'Flickors andel av bidragstimmarna ska vara minst 45 procent',
    unitOfMeasure: 'könsfördelning procent',
    values: [36, 64, 36, 64],
    target: { of: 'women', sign: '≥', value: 45 },
    measure: 'shareOfWomen',
    assessment: 'notMet',
    shareOfWay: 0,
  }),
];

interface GoalFacts {
  readonly text: string;
  readonly unitOfMeasure: string;
  /** Baseline of women and men, outcome of women and men. */
  readonly values: readonly [number, number, number, number];
  readonly target: ReportedGoal['targets'][number];
  readonly assessment: ReportedGoal['assessment'];
  readonly measure?: ReportedGoal['measure'];
  readonly shareOfWay?: number;
  readonly levelledDown?: 'women' | 'men';
}

function goal(id: string, committee: string, facts: GoalFacts): ReportedGoal {
  const {
    text,
    unitOfMeasure,
    values,
    target,
    assessment,
    measure = 'gap',
    shareOfWay,
    levelledDown,
  } = facts;
  const [baselineWomen, baselineMen, outcomeWomen, outcomeMen] = values;
  return {
    id,
    indicator: 1,
    isAdopted: true,
    committee,
    text,
    unitOfMeasure,
    measure,
    baseline: { women: baselineWomen, men: baselineMen, year: 2024 },
    targets: [target],
    outcome: { women: outcomeWomen, men: outcomeMen, year: 2025 },
    assessment,
    computed: assessment,
    shareOfWay: shareOfWay ?? 1,
    ...(levelledDown === undefined ? {} : { levelledDown }),
    needsRemedyPlan: assessment !== 'met',
  };
}

/** What the cells of tables 1, 2 and 4 of domain.md 5.5 show, by the beginning of their headers and rows. */
export const MOCK_TABLES = {
  staff: {
    'Tillsvidare, heltid': [262, 98, 360, 60, 74, 73, 27],
    'Tillsvidare, deltid': [141, 14, 155, 32, 11, 91, 9],
    Visstid: [37, 21, 58, 8, 16, 64, 36],
    Totalt: [440, 133, 573, 100, 100, 77, 23],
  },
  sickLeave: {
    '1 Total sjukfrånvaro': [6.7, 6.3, -0.4],
    '2 Sjukfrånvaro 60 dagar eller mer, andel av total': [41, 38.2, -2.8],
    '3 Kvinnor': [7.4, 6.9, -0.5],
    '4 Män': [4.4, 4.2, -0.2],
    'Skillnad kvinnor − män, procentenheter': [3, 2.7, -0.3],
    '5 29 år eller yngre': [5.5, 5.1, -0.4],
    '6 30–49 år': [6.4, 5.9, -0.5],
    '7 50 år eller äldre': [7.6, 7.2, -0.3],
  },
  resources: {
    'Idrottshallar (7–20 år)': [4200, 3150, 5850, 1470, 2730, 35, 65, 48.6, 0.72, 5034, 8835, -3801],
    'Färdtjänst (65+)': [1860, 2480, 1320, 1214, 646, 65.3, 34.7, 51, 1.28, 1983, 1099, 885],
    'Ekonomiskt bistånd (18–64)': [3100, 1426, 1674, 1426, 1674, 46, 54, 47, 0.98, 1290, 1345, -54],
    Summa: [9160, 4110, 5050, 44.9, 55.1],
  },
} as const;
