import { readPlan } from '../../../src/plan';
import { exampleState, WORDS } from '../support/examplePlan';
import { formOf } from '../support/forms';

const state = exampleState();
const unit = state.organisation.find(({ name }) => name === 'Socialnämnden')?.id ?? '';

// Every sheet has its Kommentar, which is numbered 1 as the first goal is.
test('a goal is not followed up by a sheet that has nothing but a comment', () => {
  const forms = [
    formOf(`followUp:${unit}`, { comment: 'Inget mål än.' }),
    formOf(`remedyPlan:${unit}`, { comment: '' }),
  ];
  const { plan } = readPlan(state, forms, WORDS);
  expect(plan.followUps).toEqual([]);
  expect(plan.remedyPlans).toEqual([]);
});

test('a goal that its sheets have a part for is followed up, though nothing is told yet', () => {
  const forms = [
    formOf(`followUp:${unit}`, { outcomeWomen: '', fulfilment: '', comment: '' }),
    formOf(`remedyPlan:${unit}`, { cause: '', comment: '' }),
  ];
  const { plan } = readPlan(state, forms, WORDS);
  expect(plan.followUps.map(({ goal }) => goal)).toEqual(['SN-1']);
  expect(plan.remedyPlans.map(({ goal }) => goal)).toEqual(['SN-1']);
});
