import type { FollowUpGoal, FollowUpUnit } from '../../../../src/documents';
import type { FollowUp, Goal, GoalMeasure, Indicator, Outcome, Target } from '../../../../src/plan';
import { indicatorField } from '../../../../src/plan';
import type { Direction, Estimate } from '../../../../src/vocabulary';
import { notEstimable } from '../../../../src/vocabulary';
import { goalOf, unitOf } from './followedUnits';

type Pair = readonly [women: number | undefined, men: number | undefined];

/** An indicator with its outcome, `..` where it is withheld. */
export interface Case {
  readonly measure?: GoalMeasure;
  readonly direction?: Direction;
  readonly baseline: Pair;
  readonly target: Target;
  readonly outcome: readonly [women: number | '..' | undefined, men: number | '..' | undefined];
  readonly tolerance?: number;
}

/** Corners of R8 and R12, each by itself. */
const CORNERS: readonly Case[] = [
  { baseline: [58, 86], target: { ofMeasure: -20 }, outcome: [65, 88] },
  { baseline: [61, 84], target: { ofMeasure: -15 }, outcome: [66, 85] },
  { baseline: [61, 84], target: { ofMeasure: -15 }, outcome: [66, 85], tolerance: 0.51 },
  { baseline: [27.4, 33], target: { ofMeasure: -3 }, outcome: [29.1, 32.1] },
  { baseline: [27.4, 33], target: { ofMeasure: -3 }, outcome: [33, 29] },
  { baseline: [27.4, 33], target: { ofMeasure: -3 }, outcome: [26, 34] },
  { baseline: [27.4, 33], target: { ofMeasure: 0 }, outcome: [31, 31] },
  { baseline: [27.4, 33], target: { ofMeasure: -5.6 }, outcome: [28, 33] },
  { baseline: [27.4, 33], target: { ofMeasure: -5.6 }, outcome: [27, 33] },
  { baseline: [27.4, 33], target: { ofMeasure: -3 }, outcome: [undefined, 32] },
  { baseline: [27.4, 33], target: { ofMeasure: -3 }, outcome: ['..', '..'] },
  { baseline: [27.4, 33], target: { ofMeasure: -3, women: 30 }, outcome: [29, undefined] },
  { baseline: [27.4, undefined], target: { women: 30 }, outcome: [29, 33] },
  { baseline: [27.4, 33], target: {}, outcome: [29, 33] },
  { baseline: [27.4, 33], target: { women: 27.4 }, outcome: [28, 33] },
  { baseline: [27.4, 33], target: { women: 27.4 }, outcome: [27, 33] },
  { baseline: [27.4, 33], target: { men: 30 }, outcome: [29, 31.5] },
  { baseline: [0.3, 0.55], target: { ofMeasure: -0.1 }, outcome: [0.35, 0.525] },
  { measure: 'ratio', baseline: [80, 100], target: { ofMeasure: 0.95 }, outcome: [90, 100] },
  { measure: 'ratio', baseline: [80, 100], target: { ofMeasure: 0.95 }, outcome: [110, 100] },
  { measure: 'ratio', baseline: [80, 100], target: { ofMeasure: 0.95 }, outcome: [90, 0] },
  { measure: 'ratio', baseline: [80, 0], target: { ofMeasure: 0.95 }, outcome: [90, 100] },
  { measure: 'shareOfWomen', baseline: [36, 64], target: { women: 45 }, outcome: [36, 64] },
  { measure: 'shareOfWomen', baseline: [36, 64], target: { women: 0.45 }, outcome: [41, 59] },
  { measure: 'shareOfWomen', baseline: [450, 800], target: { women: 45 }, outcome: [500, 600] },
  { measure: 'shareOfWomen', baseline: [450, 800], target: { men: 55 }, outcome: [0, 0] },
  { measure: 'shareOfWomen', baseline: [36, 64], target: { ofMeasure: 3 }, outcome: [41, 59] },
  { direction: 'lowerIsBetter', baseline: [7.4, 4.4], target: { ofMeasure: 2 }, outcome: [6.9, 4.9] },
  { direction: 'lowerIsBetter', baseline: [7.4, 4.4], target: { women: 6 }, outcome: [5.9, 4.2] },
  { direction: 'balance', baseline: [241, 211], target: { ofMeasure: 20 }, outcome: [238, 221] },
];

const NUMBERS = [0, 12.5, 30, 47.3, 52.1, 88, 99.9] as const;
const TARGETS: readonly Target[] = [
  { ofMeasure: 4 },
  { ofMeasure: -0.9 },
  { women: 40, men: 60 },
  { ofMeasure: 10, men: 35.5 },
];
const MEASURES = ['gap', 'ratio', 'shareOfWomen'] as const;
const DIRECTIONS = ['higherIsBetter', 'lowerIsBetter', 'none'] as const;

/** Pseudo-random and the same every time, so that a failure can be looked at again. */
function pickers(): <T>(from: readonly T[]) => T {
  let seed = 20261125;
  return (from) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const picked = from[Math.floor((seed / 2_147_483_648) * from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
}

function mixed(count: number): readonly Case[] {
  const pick = pickers();
  return Array.from({ length: count }, () => ({
    measure: pick(MEASURES),
    direction: pick(DIRECTIONS),
    baseline: [pick(NUMBERS), pick(NUMBERS)],
    target: pick(TARGETS),
    outcome: [pick([...NUMBERS, '..'] as const), pick(NUMBERS)],
    tolerance: pick([0.5, 0.25, 0.8]),
  }));
}

/** A goal with what somebody has told of it. */
export interface ToldGoal {
  readonly goal: Goal;
  readonly followUp: FollowUp;
  /** By the name and the number of the input. */
  readonly answers: Readonly<Record<string, string | number>>;
}

const UNIT = 'manga';

/** Goals of one unit: every corner by itself, mixed ones by themselves, and mixed ones two indicators a goal. */
export function manyGoals(): readonly ToldGoal[] {
  const single = [...CORNERS, ...mixed(16)].map((one) => [one]);
  const couples = mixed(32).flatMap((one, index, all) =>
    index % 2 === 0 ? [[one, all[index + 1] ?? one]] : [],
  );
  return [...single, ...couples].map((cases, index) => toldGoal(cases, index + 1));
}

function toldGoal(cases: readonly Case[], ordinal: number): ToldGoal {
  const [first, ...others] = cases.map((one, index) => indicatorOf(one, index + 1));
  if (first === undefined) throw new Error('a goal has an indicator');
  const id = `MN-${String(ordinal)}`;
  const goal: Goal = {
    ...goalOf({ id, target: {} }, UNIT, 'committee', ordinal),
    indicators: [first, ...others],
  };
  const outcomes = cases.map((one, index) => outcomeOf(one, index + 1));
  const followUp: FollowUp = {
    goal: id,
    outcomes,
    fulfilment: '',
    proposedActions: '',
    places: { sheet: '', cells: {} },
  };
  return {
    goal,
    followUp,
    answers: Object.assign(
      {},
      ...cases.map((one, index) => answersOfCase(one, index + 1, ordinal)),
    ) as ToldGoal['answers'],
  };
}

function indicatorOf(one: Case, ordinal: number): Indicator {
  const [women, men] = one.baseline;
  const { measure = 'gap', direction = 'higherIsBetter', target, tolerance = 0.5 } = one;
  return {
    ordinal,
    name: 'Indikator',
    definition: '',
    source: '',
    unitOfMeasure: 'poäng',
    direction,
    measure,
    baseline: {
      ...(women === undefined ? {} : { women }),
      ...(men === undefined ? {} : { men }),
      origin: 'manual',
    },
    target,
    tolerance,
  };
}

function outcomeOf({ outcome: [women, men] }: Case, indicator: number): Outcome {
  const read = (value: number | '..'): Estimate => (value === '..' ? notEstimable('suppressed') : value);
  return {
    indicator,
    ...(women === undefined ? {} : { women: read(women) }),
    ...(men === undefined ? {} : { men: read(men) }),
    origin: 'manual',
  };
}

function answersOfCase(
  { outcome: [women, men] }: Case,
  indicator: number,
  ordinal: number,
): ToldGoal['answers'] {
  const name = (field: 'outcomeWomen' | 'outcomeMen'): string =>
    `${indicatorField(field, indicator)} ${String(ordinal)}`;
  return {
    ...(women === undefined ? {} : { [name('outcomeWomen')]: women }),
    ...(men === undefined ? {} : { [name('outcomeMen')]: men }),
  };
}

/** The unit that has them. */
export function unitOfMany(told: readonly ToldGoal[]): FollowUpUnit {
  const { unit, ...rest } = unitOf('Många nämnden', []);
  return {
    ...rest,
    unit: { ...unit, id: UNIT },
    goals: told.map(({ goal }): FollowUpGoal => ({
      goal,
      parents: [],
      outcomes: [],
      actions: [],
      history: [],
    })),
  };
}

/** What has been told of all of them. */
export function answersOf(told: readonly ToldGoal[]): ToldGoal['answers'] {
  return Object.fromEntries(told.flatMap(({ answers }) => Object.entries(answers)));
}
