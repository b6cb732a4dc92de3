import type { FollowUpGoal, FollowUpPage, FollowUpUnit } from '../../../../src/documents';
import type { Goal, GoalMeasure, Target, UnitLevel } from '../../../../src/plan';
import type { Direction } from '../../../../src/vocabulary';

/** The page of a follow-up of Exempelkommun. */
export const PAGE: FollowUpPage = {
  municipality: 'Exempelkommun',
  year: 2025,
  date: '2025-10-15',
  rules: { severalIndicators: 'worst', partlyNeedsRemedyPlan: true },
  language: 'sv',
};

/** What tells one goal from another. */
export interface GoalSketch {
  readonly id: string;
  readonly text?: string;
  readonly unitOfMeasure?: string;
  readonly direction?: Direction;
  readonly measure?: GoalMeasure;
  readonly women?: number;
  readonly men?: number;
  readonly target: Target;
  readonly tolerance?: number;
}

/** Makes a goal of a unit from what tells it apart. */
export function goalOf(sketch: GoalSketch, unit: string, level: UnitLevel, ordinal = 1): Goal {
  const { id, text = `Mål ${id}`, unitOfMeasure = 'poäng', direction = 'higherIsBetter' } = sketch;
  const { measure = 'gap', women, men, target, tolerance = 0.5 } = sketch;
  return {
    id,
    level,
    unit,
    ordinal,
    text,
    parents: [],
    deletedParents: [],
    contribution: '',
    process: '',
    evidence: { name: '', period: '', population: '', conclusion: '' },
    indicators: [
      {
        ordinal: 1,
        name: 'Indikator',
        definition: '',
        source: 'Verksamhetssystemet',
        unitOfMeasure,
        direction,
        measure,
        baseline: {
          ...(women === undefined ? {} : { women }),
          ...(men === undefined ? {} : { men }),
          date: '2024-12-31',
          origin: 'manual',
        },
        target: { date: '2025-12-31', ...target },
        tolerance,
      },
    ],
    nationalGoals: '',
    responsible: '',
    paragraph: '',
    actions: [],
    places: { sheet: '', cells: {} },
  };
}

/** Makes a unit with its goals. */
export function unitOf(
  name: string,
  sketches: readonly GoalSketch[],
  more: Partial<FollowUpUnit> & { readonly level?: UnitLevel } = {},
): FollowUpUnit {
  const { level = 'committee', ...rest } = more;
  const id = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const goals = sketches.map((sketch, index): FollowUpGoal => ({
    goal: goalOf(sketch, id, level, index + 1),
    parents: ['KF-1: Rättvis fördelning av resurser'],
    outcomes: [],
    actions: [],
    history: [],
  }));
  return {
    unit: { id, name, level, manager: '', mainProcesses: [], subProcesses: [] },
    path: '',
    above: '',
    goals,
    below: [],
    sources: [],
    ...rest,
  };
}

/** The committees' goals of domain.md 5.5, table 3. */
export const COMMITTEE_GOALS: readonly (readonly [string, GoalSketch])[] = [
  [
    'Barn- och utbildningsnämnden',
    {
      id: 'BUN-1',
      text: 'Skillnaden i meritvärde åk 9 ska vara högst 20 poäng',
      women: 241,
      men: 211,
      target: { ofMeasure: 20 },
    },
  ],
  [
    'Socialnämnden',
    {
      id: 'SN-1',
      text: 'Skillnaden i beviljad hemtjänst ska vara högst 3,0 h per brukare och månad',
      unitOfMeasure: 'timmar',
      women: 27.4,
      men: 33,
      target: { ofMeasure: -3 },
    },
  ],
  [
    'Samhällsbyggnadsnämnden',
    {
      id: 'SBN-1',
      text: 'Skillnaden i upplevd trygghet kvällstid ska vara högst 15 pe',
      unitOfMeasure: 'andel %',
      women: 61,
      men: 84,
      target: { ofMeasure: -15 },
    },
  ],
  [
    'Kommunstyrelsen',
    {
      id: 'KS-1',
      text: 'Skillnaden i heltidsandel ska vara högst 20 pe',
      unitOfMeasure: 'andel %',
      women: 58,
      men: 86,
      target: { ofMeasure: -20 },
    },
  ],
  [
    'Kultur- och fritidsnämnden',
    {
      id: 'KFN-1',
      text: 'Flickors andel av bidragstimmarna ska vara minst 45 %',
      unitOfMeasure: 'könsfördelning %',
      measure: 'shareOfWomen',
      women: 36,
      men: 64,
      target: { women: 45 },
    },
  ],
];

/** Their outcomes: women, men. */
export const COMMITTEE_OUTCOMES: readonly (readonly [number, number])[] = [
  [238, 221],
  [29.1, 31.7],
  [66, 85],
  [65, 88],
  [36, 64],
];
