import type { ChangedPlan, PlanState } from '../../../src/plan';
import { mergeUnits, moveUnit, pathOf, removeUnit, renameUnit, splitUnit } from '../../../src/plan';
import { startedPlan } from '../support/examplePlan';

const state = startedPlan({
  municipality: 'Exempelkommun',
  year: 2026,
  organisation: [
    {
      id: 'sn',
      name: 'Socialnämnden',
      level: 'committee',
      children: [
        {
          id: 'sf',
          name: 'Socialförvaltningen',
          level: 'department',
          children: [
            { id: 'hn', name: 'Hemtjänst Norra', level: 'unit' },
            { id: 'hs', name: 'Hemtjänst Södra', level: 'unit' },
          ],
        },
        { id: 'of', name: 'Omsorgsförvaltningen', level: 'department' },
      ],
    },
  ],
}).state;

const paths = ({ state: { organisation } }: ChangedPlan): readonly string[] =>
  organisation.map(({ id }) => pathOf(organisation, id)).filter((path) => path.split(' / ').length === 3);
const goals = ({ goals: records }: PlanState): readonly string[] =>
  records.map(({ id, unit, ordinal }) => `${id} ${unit} ${String(ordinal)}`);

test('a unit that is renamed keeps its goals', () => {
  const changed = renameUnit(state, 'hn', 'Hemtjänst Väster');
  expect(paths(changed)[0]).toBe('Socialnämnden / Socialförvaltningen / Hemtjänst Väster');
  expect(goals(changed.state)).toEqual(goals(state));
});

test('a unit that is moved stands under the other, with its goals', () => {
  const changed = moveUnit(state, 'hn', 'of');
  expect(paths(changed)).toContain('Socialnämnden / Omsorgsförvaltningen / Hemtjänst Norra');
  expect(goals(changed.state)).toEqual(goals(state));
});

test('a department that is removed goes with what is below it', () => {
  expect(removeUnit(state, 'sf').change.removed.map(({ id }) => id)).toEqual(['sf', 'hn', 'hs']);
});

test('a unit that is split stays, with a new one beside it', () => {
  const changed = splitUnit(state, 'hn', 'Hemtjänst Väster');
  expect(changed.change.added.map(({ name }) => name)).toEqual(['Hemtjänst Väster']);
  expect(paths(changed)).toHaveLength(3);
  expect(goals(changed.state)).toContain('SN-SF-HV-1 u1 1');
});

test('a unit that goes up in another leaves its goals there, by their ids', () => {
  const changed = mergeUnits(state, 'hs', 'hn');
  expect(changed.change.removed.map(({ id }) => id)).toEqual(['hs']);
  expect(changed.moves).toEqual([
    { goal: 'SN-SF-HS-1', from: { unit: 'hs', ordinal: 1 }, to: { unit: 'hn', ordinal: 2 } },
  ]);
  expect(goals(changed.state)).toContain('SN-SF-HS-1 hn 2');
});

test('what is below a department that goes up in another comes under it', () => {
  expect(paths(mergeUnits(state, 'sf', 'of'))).toEqual([
    'Socialnämnden / Omsorgsförvaltningen / Hemtjänst Norra',
    'Socialnämnden / Omsorgsförvaltningen / Hemtjänst Södra',
  ]);
});
