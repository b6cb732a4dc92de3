import type { PlanProgress, PlanState } from '../../../src/plan';
import { countProgress, judgePlan } from '../../../src/plan';
import { planTexts } from '../../../src/text';
import type { Answers } from '../support/completePlan';
import { COMPLETE_GOALS, COMPLETE_YEAR, keyOf, readAnswers, withAnswers } from '../support/completePlan';

function progress(answers: Answers, date: string, change: Partial<PlanState> = {}): PlanProgress {
  const { plan } = readAnswers(answers, [], change);
  const { bodies } = planTexts('sv').choices;
  return countProgress(plan, judgePlan({ plan, date, bodies, shownSmallCounts: [] }), date);
}

const counts = ({ items }: PlanProgress): readonly string[] =>
  items.map(({ item, done, of }) => `${String(item.number)}: ${String(done)}/${String(of)}`);

test('a plan that has just begun has its texts and nothing else', () => {
  expect(counts(progress({}, '2026-01-10'))).toEqual([
    '1: 1/1',
    '2: 1/1',
    '3: 0/2',
    '4: 0/1',
    '5: 0/1',
    '6: 0/0',
    '7: 0/1',
  ]);
});

test('a complete year has everything but its annual report', () => {
  expect(counts(progress(COMPLETE_YEAR, '2026-12-31'))).toEqual([
    '1: 1/1',
    '2: 1/1',
    '3: 2/2',
    '4: 1/1',
    '5: 1/1',
    '6: 0/2',
    '7: 1/1',
  ]);
  const reported = { annualReports: [{ year: 2026, goals: ['SN-1', 'KS-1'] }] };
  expect(counts(progress(COMPLETE_YEAR, '2027-04-30', reported))[5]).toBe('6: 2/2');
});

test('who is late is told by name once', () => {
  const late = withAnswers(COMPLETE_GOALS, keyOf('goal', 'Hemtjänst Norra'), { prepared: '', parent: '' });
  expect(progress(late, '2026-05-15').items.map(({ late: names }) => names)).toEqual([
    [],
    [],
    [],
    [],
    ['Hemtjänst Norra'],
    [],
    [],
  ]);
});

test.each([
  ['2026-01-10', '2026-02-28', 3],
  ['2026-02-28', '2026-02-28', 3],
  ['2026-05-01', '2026-09-30', 5],
  ['2026-11-01', '2026-12-31', 7],
])('on %s the next day is %s', (date, due, number) => {
  const { next } = progress(COMPLETE_GOALS, date);
  expect([next?.due, next?.item.number]).toEqual([due, number]);
});

test('when every day has passed there is no next', () => {
  expect(progress(COMPLETE_YEAR, '2027-01-01').next).toBeUndefined();
});
