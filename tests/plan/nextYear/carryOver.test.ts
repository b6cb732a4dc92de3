import type { CarriedGoal, NextPlan } from '../../../src/plan';
import { carryOver, readPlan, serialOfDate, sheetKeyOf, statusOf } from '../../../src/plan';
import type { Answers } from '../support/completePlan';
import { COMPLETE_YEAR, keyOf, readAnswers, sheetsOf, withAnswers } from '../support/completePlan';
import { WORDS } from '../support/examplePlan';
import type { TypedFields } from '../support/forms';
import { cellOf, formOf } from '../support/forms';

/** The year of the committee and the department with a gap of −27 at the end, and of the unit without an outcome. */
const MISSED: Answers = [
  ['Socialnämnden', { outcomeWomen: 59 }],
  ['Socialförvaltningen', { outcomeWomen: 59 }],
  ['Hemtjänst Norra', { outcomeWomen: '..' }],
].reduce<Answers>(
  (answers, [name, fields]) => withAnswers(answers, keyOf('followUp', name as string), fields as TypedFields),
  COMPLETE_YEAR,
);

function next(answers: Answers): NextPlan {
  const { plan, state } = readAnswers(answers);
  return carryOver({ plan, state, forms: sheetsOf(answers) }, 2027, '2026-12-10');
}

function valuesOf({ answers }: CarriedGoal): Readonly<Record<string, unknown>> {
  return Object.fromEntries(answers.map(({ field, cell }) => [field, cell.value]));
}

test('goals that were not met or could not be assessed go on, with ids of their own that lead back', () => {
  expect(next(MISSED).carried.map(({ from, id, ordinal }) => [from, id, ordinal])).toEqual([
    ['SN-1', 'SN-2', 1],
    ['SN-SF-1', 'SN-SF-2', 1],
    ['SN-SF-HN-1', 'SN-SF-HN-2', 1],
  ]);
});

test('a met goal does not go on, and its unit begins with a fresh goal whose id nobody had', () => {
  const { state } = next(MISSED);
  expect(state.goals.map(({ id }) => id)).toEqual(['SN-2', 'SN-SF-2', 'SN-SF-HN-2', 'KS-2']);
});

test('the outcome is the new baseline, with its date; the target stays, a year later', () => {
  const [committee] = next(MISSED).carried;
  expect(committee && valuesOf(committee)).toEqual({
    goal: 'Att minska skillnaden A',
    parent: 'KF-1',
    indicator: 'Heltidsandel',
    unitOfMeasure: 'andel %',
    direction: 'Högre är bättre',
    measure: 'Skillnad',
    source: 'Personalsystemet',
    baselineWomen: 59,
    baselineMen: 86,
    baselineDate: serialOfDate('2026-09-01'),
    targetGap: -20,
    targetDate: serialOfDate('2027-12-31'),
  });
});

test('a goal that could not be assessed keeps its old baseline', () => {
  const unit = next(MISSED).carried.find(({ from }) => from === 'SN-SF-HN-1');
  expect(unit && valuesOf(unit)).toMatchObject({
    baselineWomen: 58,
    baselineMen: 86,
    baselineDate: serialOfDate('2025-12-31'),
  });
});

test('what a goal relates to follows to its new id', () => {
  const { carried } = next(MISSED);
  expect(carried.map((goal) => valuesOf(goal)['parent'])).toEqual(['KF-1', 'SN-2', 'SN-SF-2']);
});

test('the date that the remedy plan names is the new target date', () => {
  const planned = withAnswers(MISSED, keyOf('remedyPlan', 'Socialnämnden'), { newDate: '2027-06-30' });
  const [committee] = next(planned).carried;
  expect(committee && valuesOf(committee)['targetDate']).toBe(serialOfDate('2027-06-30'));
});

test('the dates move, the organisation stays, and the year that ended is remembered', () => {
  const { state } = next(MISSED);
  expect([state.year, state.deadlines.committeeGoals]).toEqual([2027, '2027-02-28']);
  expect(state.organisation).toEqual(readAnswers(MISSED).state.organisation);
  expect(state.earlier).toEqual([{ year: 2026, carriedOver: '2026-12-10' }]);
});

test('filled in as told, a carried goal is marked överförd until it is adopted anew', () => {
  const { state, carried } = next(MISSED);
  const forms = carried.map(({ unit, ordinal, answers }) =>
    formOf(
      sheetKeyOf('goal', unit),
      Object.fromEntries(answers.map(({ field, cell }) => [`${field} ${String(ordinal)}`, cellOf(cell)])),
    ),
  );
  const { plan, findings } = readPlan(state, forms, WORDS);
  const goal = plan.goals.find(({ id }) => id === 'SN-2');
  expect(findings).toEqual([]);
  expect(goal?.indicators[0].baseline).toEqual({
    women: 59,
    men: 86,
    date: '2026-09-01',
    origin: 'carriedOver',
  });
  expect(goal && statusOf(goal, plan, '2027-01-15')).toBe('carriedOver');
});
