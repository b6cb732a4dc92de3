import { changeSettings, startPlan } from '../../../src/plan';
import { exampleState, startedPlan } from '../support/examplePlan';

const noWords = (): { vision: { name: string; addition: string }; councilGoal: string } => ({
  vision: { name: '', addition: '' },
  councilGoal: '',
});

test('a plan begins with the dates of the action plan moved to its year', () => {
  // domain.md 3.1: 28/2, 31/3, 30/4, 30/9, 31/10, 31/12; 2028 is a leap year, and R15 keeps 28 February.
  expect(startedPlan({ municipality: 'A', year: 2028 }).state.deadlines).toEqual({
    committeeGoals: '2028-02-28',
    departmentGoals: '2028-03-31',
    unitGoals: '2028-04-30',
    unitFollowUp: '2028-09-30',
    departmentFollowUp: '2028-10-31',
    nextPlan: '2028-12-31',
  });
});

test('without a municipality or a year there is no plan, and both are told', () => {
  expect(startPlan({}, noWords)).toEqual({
    problems: [
      { code: 'missingKey', path: 'municipality' },
      { code: 'missingKey', path: 'year' },
    ],
  });
});

test('settings win for the keys that they name, the rest stays', () => {
  const before = exampleState();
  const { state, change } = changeSettings(before, {
    deadlines: { unitGoals: '2026-05-15' },
    vision: { addition: 'Nytt' },
  });
  expect(state.deadlines).toEqual({ ...before.deadlines, unitGoals: '2026-05-15' });
  expect(state.vision).toEqual({ name: 'Vision 11 000', addition: 'Nytt' });
  expect(state.councilGoal).toBe(before.councilGoal);
  expect(change.organisation).toEqual(before.organisation);
});

test('dates that were edited move with the year, by day and month', () => {
  const edited = changeSettings(exampleState(), { deadlines: { unitGoals: '2026-05-15' } }).state;
  const { deadlines } = changeSettings(edited, { year: 2027 }).state;
  expect(deadlines.unitGoals).toBe('2027-05-15');
  expect(deadlines.committeeGoals).toBe('2027-02-28');
});

test('29 February moves to 28 where there is none', () => {
  const { state } = startedPlan({
    municipality: 'A',
    year: 2028,
    deadlines: { committeeGoals: '2028-02-29' },
  });
  expect(changeSettings(state, { year: 2029 }).state.deadlines.committeeGoals).toBe('2029-02-28');
});
