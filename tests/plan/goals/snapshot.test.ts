import type { EvidenceSnapshot, PlanReading } from '../../../src/plan';
import { readPlan } from '../../../src/plan';
import { keyOf } from '../support/completePlan';
import { exampleState, WORDS } from '../support/examplePlan';
import type { TypedFields } from '../support/forms';
import { formOf } from '../support/forms';

const SNAPSHOT: EvidenceSnapshot = {
  analysis: 'a1',
  title: 'Beviljad hemtjänst',
  recipe: {
    title: 'Beviljad hemtjänst',
    source: { sheet: 'Data' },
    sex: { column: 'Kön' },
    measure: { kind: 'mean', column: 'Timmar' },
  },
  source: 'Data!A1:D90',
  date: '2026-03-12',
  women: 27.4,
  men: 33,
  womenN: 61,
  menN: 40,
  hash: 'h',
};

const state = exampleState();
const attached = {
  ...state,
  goals: state.goals.map((goal) => (goal.id === 'SN-1' ? { ...goal, snapshot: SNAPSHOT } : goal)),
};

const reading = (fields: TypedFields): PlanReading =>
  readPlan(attached, [formOf(keyOf('goal', 'Socialnämnden'), fields)], WORDS);
const goalOf = (fields: TypedFields): unknown => reading(fields).plan.goals.find(({ id }) => id === 'SN-1');

test('a goal that rests on an analysis has its values as baseline, whatever has been pasted over them', () => {
  expect(goalOf({ goal: 'x', evidence: 'Beviljad hemtjänst', baselineWomen: 99 })).toMatchObject({
    evidence: { name: 'Beviljad hemtjänst', date: '2026-03-12' },
    indicators: [{ baseline: { women: 27.4, men: 33, date: '2026-03-12', origin: 'analysis' } }],
  });
});

test('a goal under whose Underlag something else has been typed does not rest on it any more', () => {
  expect(goalOf({ goal: 'x', evidence: 'Egen enkät', baselineWomen: 99 })).toMatchObject({
    evidence: { name: 'Egen enkät' },
    indicators: [{ baseline: { women: 99, origin: 'manual' } }],
  });
});

test('what has been pasted over the baseline of an analysis is told with its cell', () => {
  const pasted = reading({ goal: 'x', evidence: 'Beviljad hemtjänst', baselineWomen: 99, baselineMen: 33 });
  expect(pasted.findings).toMatchObject([
    { code: 'baselineOverwritten', where: { cells: 'B4' }, data: { field: 'baselineWomen', value: 27.4 } },
  ]);
});
