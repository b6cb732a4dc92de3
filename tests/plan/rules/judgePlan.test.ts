import type { PlanReading, RuleBreach } from '../../../src/plan';
import { changeSettings, judgePlan, readPlan } from '../../../src/plan';
import { breachSentence, planTexts } from '../../../src/text';
import type { Answers } from '../support/completePlan';
import {
  COMPLETE_GOALS,
  COMPLETE_YEAR,
  keyOf,
  readAnswers,
  sheetsOf,
  withAnswers,
} from '../support/completePlan';
import { exampleState, WORDS } from '../support/examplePlan';
import type { TypedFields } from '../support/forms';

function judge(
  { plan }: PlanReading,
  date: string,
  cells: readonly { sheet: string; cell: string }[] = [],
): readonly RuleBreach[] {
  return judgePlan({ plan, date, bodies: planTexts('sv').choices.bodies, shownSmallCounts: cells });
}

/** Rule, severity, goal or unit, and what is missing. */
function told(breaches: readonly RuleBreach[]): readonly string[] {
  return breaches.map(({ rule, severity, goal, unit, missing }) =>
    [rule, severity, goal ?? unit, ...missing].join(' '),
  );
}

const HN = keyOf('goal', 'Hemtjänst Norra');
const SF = keyOf('goal', 'Socialförvaltningen');
const SN = keyOf('goal', 'Socialnämnden');

const without = (...fields: readonly string[]): TypedFields =>
  Object.fromEntries(fields.map((field) => [field, '']));

/** What check says of the complete goals with something of one of them changed, in May. */
function inMay(key: string, fields: TypedFields): readonly string[] {
  return told(judge(readAnswers(withAnswers(COMPLETE_GOALS, key, fields)), '2026-05-15'));
}

test.each(['2026-02-10', '2026-05-15', '2026-08-30'])('complete goals break no rule on %s', (date) => {
  const reading = readAnswers(COMPLETE_GOALS);
  expect(reading.findings).toEqual([]);
  expect(told(judge(reading, date))).toEqual([]);
});

test.each(['2026-10-15', '2026-12-31', '2027-04-30'])('a complete year breaks no rule on %s', (date) => {
  expect(told(judge(readAnswers(COMPLETE_YEAR), date))).toEqual([]);
});

describe('a unit without a goal', () => {
  const empty = (key: string): Answers =>
    Object.fromEntries(Object.entries(COMPLETE_GOALS).filter(([other]) => other !== key));

  // R1 late, R2 and R3 error, after 28/2, 31/3 and 30/4 (contract 6); R11 tells the gap in the chain.
  test.each([
    [SN, '2026-02-28', 'R1 warning SN-1 goal'],
    [SN, '2026-03-01', 'R1 late SN-1 goal'],
    [SF, '2026-03-31', 'R2 warning SN-SF-1 goal'],
    [SF, '2026-04-01', 'R2 error SN-SF-1 goal'],
    [HN, '2026-04-30', 'R3 warning SN-SF-HN-1 goal'],
    [HN, '2026-05-01', 'R3 error SN-SF-HN-1 goal'],
  ])('%s on %s: %s', (key, date, expected) => {
    const breaches = told(judge(readAnswers(empty(key)), date));
    expect(breaches.filter((breach) => !breach.startsWith('R11'))).toEqual([expected]);
    expect(breaches.filter((breach) => breach.startsWith('R11'))).toHaveLength(1);
  });

  test('whose goal lacks its text alone is without a goal', () => {
    expect(inMay(HN, without('goal'))).toEqual(['R3 error SN-SF-HN-1 goal']);
  });

  test('holds in a leap year from 29 February on', () => {
    const { state } = changeSettings(exampleState(), { year: 2028 });
    const reading = readPlan(state, sheetsOf({}), WORDS);
    const ofRule = (date: string): readonly string[] =>
      told(judge(reading, date)).filter((breach) => breach.startsWith('R1 '));
    expect(ofRule('2028-02-28')).toEqual(['R1 warning SN-1 goal', 'R1 warning KS-1 goal']);
    expect(ofRule('2028-02-29')).toEqual(['R1 late SN-1 goal', 'R1 late KS-1 goal']);
  });
});

test.each([
  ['a unit of measure', HN, without('unitOfMeasure'), 'R4 error SN-SF-HN-1 unitOfMeasure'],
  ['an indicator', HN, without('indicator'), 'R4 error SN-SF-HN-1 indicator'],
  ['a direction', SN, without('direction'), 'R4 error SN-1 direction'],
  ['a source', SF, without('source'), 'R4 error SN-SF-1 source'],
  ["women's baseline", HN, without('baselineWomen'), 'R4 error SN-SF-HN-1 baselineWomen'],
  ["men's baseline", HN, without('baselineMen'), 'R4 error SN-SF-HN-1 baselineMen'],
  ["the baseline's date", HN, without('baselineDate'), 'R4 error SN-SF-HN-1 baselineDate'],
  ['a target', HN, without('targetGap'), 'R4 error SN-SF-HN-1 target'],
  ['a target date', HN, without('targetDate'), 'R4 error SN-SF-HN-1 targetDate'],
  ['two things', HN, without('source', 'targetDate'), 'R4 error SN-SF-HN-1 source targetDate'],
  ['a readable baseline', HN, { baselineMen: 'hög' }, 'R4 error SN-SF-HN-1 baselineMen'],
  ['what the unit relates to', HN, without('parent'), 'R3 error SN-SF-HN-1 parent'],
  ['what the department relates to', SF, without('parent'), 'R2 error SN-SF-1 parent'],
  ['what the committee relates to', SN, without('parent'), 'R11 warning SN-1 parent'],
  ['its process', HN, without('process'), 'R3 error SN-SF-HN-1 process'],
  ['its evidence', SF, without('evidence'), 'R2 error SN-SF-1 evidence'],
  ['the date of adoption', SN, without('adopted'), 'R1 late SN-1 adopted'],
  ['the date of preparation', SF, without('prepared'), 'R2 error SN-SF-1 prepared'],
  ['the date of preparation, a unit', HN, without('prepared'), 'R3 error SN-SF-HN-1 prepared'],
] as const)('a goal without %s breaks exactly one rule', (_, key, fields, expected) => {
  expect(inMay(key, fields)).toEqual([expected]);
});

test.each([
  ['equal to the baseline', { targetGap: -28 }, 'R4 error SN-SF-HN-1 target'],
  ['equal to the baseline but for its sign', { targetGap: 28 }, 'R4 error SN-SF-HN-1 target'],
  ['a larger gap', { targetGap: -30 }, 'R4 error SN-SF-HN-1 target'],
  ['a gap larger than there can be', { targetGap: -120 }, 'R4 error SN-SF-HN-1 target'],
  ['women lower where higher is better', { targetGap: '', targetWomen: 50 }, 'R4 error SN-SF-HN-1 target'],
  ['more than all women', { targetGap: '', targetWomen: 130 }, 'R4 error SN-SF-HN-1 target'],
  ['a ratio below 0', { measure: 'Kvot kvinnor/män', targetGap: -0.9 }, 'R4 error SN-SF-HN-1 target'],
  ['before the baseline', { targetDate: '2025-06-30' }, 'R4 error SN-SF-HN-1 targetDate'],
  ['on the day of the baseline', { targetDate: '2025-12-31' }, 'R4 error SN-SF-HN-1 targetDate'],
  ['after the year', { targetDate: '2027-01-01' }, 'R4 warning SN-SF-HN-1 targetDate'],
  [
    'by a verb that cannot be measured',
    { goal: 'Att främja jämställdhet' },
    'R4 warning SN-SF-HN-1 vagueVerb',
  ],
] as const)('a target that is %s is told', (_, fields, expected) => {
  expect(inMay(HN, fields)).toEqual([expected]);
});

test.each([
  ['the last day of the year', { targetDate: '2026-12-31' }],
  ['women higher where higher is better', { targetGap: '', targetWomen: 70 }],
  ['men lower where lower is better', { targetGap: '', targetMen: 50, direction: 'Lägre är bättre' }],
  ['any way without a direction', { targetGap: '', targetWomen: 50, direction: 'Ingen' }],
  [
    'a share of women',
    {
      measure: 'Andel kvinnor',
      targetGap: '',
      targetWomen: 45,
      direction: 'Balans',
      baselineWomen: 36,
      baselineMen: 64,
    },
  ],
] as const)('a target of %s breaks no rule', (_, fields) => {
  expect(inMay(HN, fields)).toEqual([]);
});

test('a goal that relates to one on the wrong level, or in another line, breaks its rule', () => {
  expect(inMay(HN, { parent: 'SN-1' })).toEqual(['R3 error SN-SF-HN-1 parent']);
  expect(inMay(SF, { parent: 'KS-1' })).toEqual(['R2 error SN-SF-1 parent']);
});

test('a goal that relates to a deleted one breaks its rule and stands among the gaps of the chain', () => {
  const reading = readAnswers(withAnswers(COMPLETE_GOALS, HN, { parent: 'SN-SF-2' }), [], {
    goalIds: { ...exampleState().goalIds, [SF.slice('goal:'.length)]: { prefix: 'SN-SF', last: 2 } },
  });
  expect(told(judge(reading, '2026-05-15'))).toEqual([
    'R3 error SN-SF-HN-1 parent',
    'R11 warning SN-SF-HN-1 parent',
  ]);
});

test('a further goal that nobody has written, or that has been emptied, is none to relate to', () => {
  const unit = SF.slice('goal:'.length);
  const { goals, goalIds } = exampleState();
  const reading = readAnswers(withAnswers(COMPLETE_GOALS, HN, { parent: 'SN-SF-2' }), [], {
    goals: [...goals, { id: 'SN-SF-2', unit, ordinal: 2 }],
    goalIds: { ...goalIds, [unit]: { prefix: 'SN-SF', last: 2 } },
  });
  expect(told(judge(reading, '2026-05-15'))).toEqual([
    'R3 error SN-SF-HN-1 parent',
    'R11 warning SN-SF-HN-1 parent',
  ]);
});

test('a goal that came after its day stays late, whatever the severity of a missing one', () => {
  expect(inMay(SN, { adopted: '2026-03-02' })).toEqual(['R1 late SN-1']);
  expect(inMay(SF, { prepared: '2026-04-01' })).toEqual(['R2 late SN-SF-1']);
  expect(inMay(HN, { prepared: '2026-05-01' })).toEqual(['R3 late SN-SF-HN-1']);
});

describe('follow-up', () => {
  const unfollowed = (date: string): readonly string[] => told(judge(readAnswers(COMPLETE_GOALS), date));

  test.each([
    ['2026-08-30', []],
    ['2026-09-30', ['R5 warning SN-SF-HN-1 followUp']],
    ['2026-10-01', ['R5 late SN-SF-HN-1 followUp', 'R6 warning SN-SF-1 followUp']],
    ['2026-10-31', ['R5 late SN-SF-HN-1 followUp', 'R6 warning SN-SF-1 followUp']],
    ['2026-11-01', ['R5 late SN-SF-HN-1 followUp', 'R6 late SN-SF-1 followUp']],
  ])('that nobody has written is told on %s as %j', (date, expected) => {
    expect(unfollowed(date)).toEqual(expected);
  });

  test('that is begun is a warning until its day, also long before', () => {
    const begun = withAnswers(COMPLETE_GOALS, keyOf('followUp', 'Hemtjänst Norra'), {
      fulfilment: 'x',
      proposedActions: '',
    });
    expect(told(judge(readAnswers(begun), '2026-06-01'))).toEqual(['R5 warning SN-SF-HN-1 followUp']);
  });

  test.each(['fulfilment', 'proposedActions', 'submitted'])('without %s is not delivered', (field) => {
    const lacking = withAnswers(COMPLETE_YEAR, keyOf('followUp', 'Hemtjänst Norra'), without(field));
    expect(told(judge(readAnswers(lacking), '2026-12-01'))).toEqual(['R5 late SN-SF-HN-1 followUp']);
  });

  test('that came after its day stays late', () => {
    const late = withAnswers(COMPLETE_YEAR, keyOf('followUp', 'Socialförvaltningen'), {
      submitted: '2026-11-01',
    });
    expect(told(judge(readAnswers(late), '2026-12-01'))).toEqual(['R6 late SN-SF-1']);
  });
});

describe('the annual report', () => {
  test('without it every adopted goal of a committee is told from 1 May the year after', () => {
    expect(told(judge(readAnswers(COMPLETE_YEAR), '2027-05-01'))).toEqual(['R7 error SN-1', 'R7 error KS-1']);
  });

  test('that is made and lacks a goal is told at once', () => {
    const reading = readAnswers(COMPLETE_YEAR, [], { annualReports: [{ year: 2026, goals: ['KS-1'] }] });
    expect(told(judge(reading, '2026-12-31'))).toEqual(['R7 error SN-1']);
  });
});

describe('a committee that has not met its goal', () => {
  const followUpKey = keyOf('followUp', 'Socialnämnden');
  const remedyKey = keyOf('remedyPlan', 'Socialnämnden');
  const missed = (women: string | number): Answers =>
    withAnswers(COMPLETE_YEAR, followUpKey, { outcomeWomen: women });

  // Gaps of −23 (partly), −27 (not met) against −20; `..` is withheld.
  test.each([
    [63, 'R9 error SN-1'],
    [59, 'R9 error SN-1'],
    ['..', 'R9 warning SN-1'],
    ['', 'R9 warning SN-1'],
  ] as const)('with women at %j is told: %s', (women, expected) => {
    expect(told(judge(readAnswers(missed(women)), '2026-12-31'))).toEqual([expected]);
  });

  test('owes nothing once the remedy plan has the date of the council', () => {
    const planned = withAnswers(missed(59), remedyKey, { cause: 'x', councilDate: '' });
    expect(told(judge(readAnswers(planned), '2026-12-31'))).toEqual(['R9 error SN-1']);
    const reported = withAnswers(missed(59), remedyKey, { cause: 'x', councilDate: '2027-04-20' });
    expect(told(judge(readAnswers(reported), '2026-12-31'))).toEqual([]);
  });

  test('only partly owes nothing where the municipality has chosen so', () => {
    const assessmentRules = { severalIndicators: 'worst', partlyNeedsRemedyPlan: false } as const;
    expect(told(judge(readAnswers(missed(63), [], { assessmentRules }), '2026-12-31'))).toEqual([]);
  });

  test('a department owes the council nothing', () => {
    const answers = withAnswers(COMPLETE_YEAR, keyOf('followUp', 'Socialförvaltningen'), {
      outcomeWomen: 59,
    });
    expect(told(judge(readAnswers(answers), '2026-12-31'))).toEqual([]);
  });
});

test.each([
  ['', '2026-12-01', ['R10 warning Kommunstyrelsen']],
  ['', '2026-12-31', ['R10 warning Kommunstyrelsen']],
  ['', '2027-01-01', ['R10 late Kommunstyrelsen']],
  ['2027-01-10', '2027-02-01', ['R10 late Kommunstyrelsen']],
])('a next plan adopted %j is told on %s as %j', (adopted, date, expected) => {
  const reading = readAnswers(withAnswers(COMPLETE_YEAR, 'plan', { nextPlanAdopted: adopted }));
  expect(told(judge(reading, date))).toEqual(expected);
});

test('the next plan is not told of in the autumn', () => {
  const reading = readAnswers(withAnswers(COMPLETE_YEAR, 'plan', { nextPlanAdopted: '' }));
  expect(told(judge(reading, '2026-11-30'))).toEqual([]);
});

test('a gap that narrowed because men, who were better off, fell is pointed out', () => {
  const answers = withAnswers(COMPLETE_YEAR, keyOf('followUp', 'Hemtjänst Norra'), {
    outcomeWomen: 58,
    outcomeMen: 70,
  });
  expect(told(judge(readAnswers(answers), '2026-12-31'))).toEqual(['R12 warning SN-SF-HN-1']);
});

test('a decision without an analysis is told with its row', () => {
  const decisions = [
    ['Ny skola', '2026-03-01', 'Ja', '', ''],
    ['Ny väg', '2026-03-02', 'Nej', '', ''],
  ];
  const breaches = judge(readAnswers(COMPLETE_GOALS, decisions), '2026-05-15');
  expect(told(breaches)).toEqual(['R13 error Kommunfullmäktige']);
  expect(breaches[0]?.place?.cells).toBe('A3:E3');
});

test('a small count that is shown is told with its cell', () => {
  const breaches = judge(readAnswers(COMPLETE_GOALS), '2026-05-15', [
    { sheet: 'Årsredovisning', cell: 'B7' },
  ]);
  expect(told(breaches)).toEqual(['R14 error Kommunen']);
});

test('a breach names unit, path, day and cell, and has a sentence in both languages', () => {
  const reading = readAnswers(withAnswers(COMPLETE_GOALS, HN, without('source')));
  const [breach] = judge(reading, '2026-05-15');
  expect(breach).toMatchObject({
    unit: 'Hemtjänst Norra',
    path: 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
    due: '2026-04-30',
    place: { sheet: HN, cells: 'B8' },
  });
  if (breach === undefined) throw new Error('no breach');
  expect(breachSentence(breach, 'sv')).toContain('källa');
  expect(breachSentence(breach, 'en')).toContain('the source');
});
