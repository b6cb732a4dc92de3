import { parsePlanState } from '../../src/plan';
import { exampleState } from './support/examplePlan';

const stored = (change: object = {}): unknown => JSON.parse(JSON.stringify({ ...exampleState(), ...change }));

test('what is remembered comes back as it was, with what a later minor version may have added', () => {
  expect(parsePlanState(stored())).toEqual(exampleState());
  expect(parsePlanState(stored({ something: 'new' }))).toMatchObject({ something: 'new' });
});

test.each([
  ['nothing', undefined],
  ['a text', 'plan'],
  ['a plan without its year', stored({ year: undefined })],
  [
    'a date that there is not',
    stored({ deadlines: { ...exampleState().deadlines, unitGoals: '2026-13-01' } }),
  ],
  [
    'a level that there is not',
    stored({ organisation: [{ ...exampleState().organisation[0], level: 'team' }] }),
  ],
])('%s is a damaged state', (_, json) => {
  expect(() => parsePlanState(json)).toThrow('stateDamaged');
});

test('what a later version has written is not read', () => {
  expect(() => parsePlanState(stored({ version: 2 }))).toThrow('stateFromLaterVersion');
});
