import { giveGoalIds, isMeasurable, statusOf } from '../../../src/plan';
import type { GoalStatus, PlanState } from '../../../src/plan';
import type { Answers } from '../support/completePlan';
import {
  COMPLETE_GOALS,
  COMPLETE_YEAR,
  keyOf,
  readAnswers,
  unitId,
  withAnswers,
} from '../support/completePlan';
import { exampleState } from '../support/examplePlan';

const SN = keyOf('goal', 'Socialnämnden');

interface Case {
  readonly answers: Answers;
  readonly date?: string;
  readonly state?: Partial<PlanState>;
}

function status({ answers, date = '2026-12-31', state = {} }: Case): GoalStatus {
  const { plan } = readAnswers(answers, [], state);
  const goal = plan.goals.find(({ id }) => id === 'SN-1');
  if (goal === undefined) throw new Error('no goal');
  return statusOf(goal, plan, date);
}

const changed = (fields: Answers[string]): Answers => withAnswers(COMPLETE_GOALS, SN, fields);
const followedUp = (fields: Answers[string]): Answers =>
  withAnswers(COMPLETE_GOALS, keyOf('followUp', 'Socialnämnden'), { outcomeWomen: '', ...fields });
const outcomes = (women: number): Answers => followedUp({ outcomeWomen: women, outcomeMen: 86 });
const remedy = (answers: Answers, councilDate: string): Answers =>
  withAnswers(answers, keyOf('remedyPlan', 'Socialnämnden'), { cause: 'Få heltider', councilDate });
const reported = { annualReports: [{ year: 2026, goals: ['SN-1'] }] };
const carried = {
  goals: exampleState().goals.map((goal) => (goal.id === 'SN-1' ? { ...goal, carriedFrom: 'SN-0' } : goal)),
};

test.each<[GoalStatus, string, Case]>([
  ['missing', 'nothing is written', { answers: {} }],
  ['draft', 'the source is missing', { answers: changed({ source: '' }) }],
  ['measurable', 'it is not adopted', { answers: changed({ adopted: '' }) }],
  ['adopted', 'it is adopted', { answers: COMPLETE_GOALS }],
  [
    'carriedOver',
    'it comes from last year and is not adopted anew',
    { answers: changed({ adopted: '' }), state: carried },
  ],
  ['adopted', 'it comes from last year and is adopted anew', { answers: COMPLETE_GOALS, state: carried }],
  ['inFollowUp', 'it has a sheet and nothing is told on it', { answers: followedUp({}) }],
  ['cannotBeAssessed', 'texts stand there and no outcome', { answers: followedUp({ fulfilment: 'x' }) }],
  ['met', 'the gap is −18', { answers: outcomes(68) }],
  ['partly', 'the gap is −23', { answers: outcomes(63) }],
  ['notMet', 'the gap is −27', { answers: outcomes(59) }],
  ['remedyPlan', 'the remedy plan is written', { answers: remedy(outcomes(59), '') }],
  [
    'closed',
    'it is told of and May the year after has come',
    { answers: outcomes(68), date: '2027-05-01', state: reported },
  ],
  [
    'met',
    'it is told of and the year is not over',
    { answers: outcomes(68), date: '2027-04-30', state: reported },
  ],
  [
    'closed',
    'the council has the remedy plan',
    { answers: remedy(outcomes(59), '2027-04-20'), date: '2027-05-01', state: reported },
  ],
  [
    'remedyPlan',
    'the council has no remedy plan',
    { answers: remedy(outcomes(59), ''), date: '2027-05-01', state: reported },
  ],
])('a goal is %s when %s', (expected, _, given) => {
  expect(status(given)).toBe(expected);
});

test('the texts of the vision and the council are adopted', () => {
  const { plan } = readAnswers(COMPLETE_YEAR);
  expect(plan.goals.slice(0, 2).map((goal) => [goal.id, statusOf(goal, plan, '2026-01-01')])).toEqual([
    ['V-1', 'adopted'],
    ['KF-1', 'adopted'],
  ]);
});

test('every complete goal of the organisation is measurable, and an empty one is not', () => {
  const measurable = (answers: Answers): readonly boolean[] =>
    readAnswers(answers).plan.goals.slice(2).map(isMeasurable);
  expect(measurable(COMPLETE_GOALS)).toEqual([true, true, true, true]);
  expect(measurable({})).toEqual([false, false, false, false]);
});

test('a unit that is to have a second goal gets an id for it once', () => {
  const counts = { [unitId('Socialnämnden')]: 2 };
  const state = giveGoalIds(exampleState(), counts);
  expect(state.goals.map(({ id }) => id)).toEqual(['SN-1', 'SN-SF-1', 'SN-SF-HN-1', 'KS-1', 'SN-2']);
  expect(giveGoalIds(state, counts)).toEqual(state);
});
