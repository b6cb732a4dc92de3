import type { PlanState, UnitSetting } from '../../../src/plan';
import { changeSettings, pathOf } from '../../../src/plan';
import { EXAMPLE_ORGANISATION, exampleState, startedPlan } from '../support/examplePlan';

function idOf({ organisation }: PlanState, name: string): string {
  return organisation.find((unit) => unit.name === name)?.id ?? '';
}

function goalsOf(state: PlanState, name: string): readonly string[] {
  return state.goals.filter(({ unit }) => unit === idOf(state, name)).map(({ id }) => id);
}

function organised(organisation: readonly UnitSetting[], before = exampleState()): PlanState {
  return changeSettings(before, { organisation }).state;
}

const committee = (name: string, children: readonly UnitSetting[] = []): UnitSetting => ({
  name,
  level: 'committee',
  children,
});
const department = (name: string, children: readonly UnitSetting[] = []): UnitSetting => ({
  name,
  level: 'department',
  children,
});
const unit = (name: string): UnitSetting => ({ name, level: 'unit' });

test('goals get ids of the initials of the line upwards', () => {
  const state = exampleState();
  expect(goalsOf(state, 'Socialnämnden')).toEqual(['SN-1']);
  expect(goalsOf(state, 'Socialförvaltningen')).toEqual(['SN-SF-1']);
  expect(goalsOf(state, 'Hemtjänst Norra')).toEqual(['SN-SF-HN-1']);
});

test('a unit knows its path', () => {
  const state = exampleState();
  expect(pathOf(state.organisation, idOf(state, 'Hemtjänst Norra'))).toBe(
    'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
  );
});

test('initials that are taken get a number', () => {
  const { state } = startedPlan({
    municipality: 'A',
    year: 2026,
    organisation: [committee('Socialnämnden'), committee('Samhällsnämnden'), committee('Kultur Fritid')],
  });
  expect(state.goals.map(({ id }) => id)).toEqual(['SN-1', 'SN2-1', 'KF2-1']);
});

test('the same id under another name is the unit renamed: its goals keep their ids', () => {
  const before = exampleState();
  const { state, change } = changeSettings(before, {
    organisation: [{ ...committee('Vårdnämnden'), id: 'sn' }, committee('Kommunstyrelsen')],
  });
  expect(change.renamed.map(({ name }) => name)).toEqual(['Socialnämnden']);
  expect(goalsOf(state, 'Vårdnämnden')).toEqual(['SN-1']);
  expect(change.removed.map(({ name }) => name)).toEqual(['Socialförvaltningen', 'Hemtjänst Norra']);
});

test('the same unique name without an id in another place is the unit moved', () => {
  const before = exampleState();
  const { state, change } = changeSettings(before, {
    organisation: [
      { ...committee('Socialnämnden', [department('Socialförvaltningen')]), id: 'sn' },
      committee('Kommunstyrelsen', [department('Kontoret', [unit('Hemtjänst Norra')])]),
    ],
  });
  expect(change.moved.map(({ name }) => name)).toEqual(['Hemtjänst Norra']);
  expect(change.added.map(({ name }) => name)).toEqual(['Kontoret']);
  expect(idOf(state, 'Hemtjänst Norra')).toBe(idOf(before, 'Hemtjänst Norra'));
  expect(goalsOf(state, 'Hemtjänst Norra')).toEqual(['SN-SF-HN-1']);
});

test('units of one name in two places stay apart', () => {
  const two = [committee('A', [department('Staben')]), committee('B', [department('Staben')])];
  const { state } = startedPlan({ municipality: 'X', year: 2026, organisation: two });
  const again = changeSettings(state, { organisation: two });
  expect(again.state.organisation).toEqual(state.organisation);
  expect([again.change.added, again.change.removed, again.change.moved]).toEqual([[], [], []]);
});

test('neither the id of a removed unit nor that of its goal is given again', () => {
  const before = exampleState();
  const without = organised([committee('Kommunstyrelsen')], before);
  const back = organised(EXAMPLE_ORGANISATION, without);
  expect(goalsOf(back, 'Hemtjänst Norra')).not.toContain('SN-SF-HN-1');
  const old = new Set(before.organisation.map(({ id }) => id));
  const anew = back.organisation.filter(({ name }) => name !== 'Kommunstyrelsen' && name !== 'Socialnämnden');
  expect(anew.filter(({ id }) => old.has(id))).toEqual([]);
});

test('what settings do not say of a unit stays', () => {
  const state = organised([{ ...committee('Socialnämnden', [department('Socialförvaltningen')]), id: 'sn' }]);
  const kept = state.organisation.find(({ name }) => name === 'Socialförvaltningen');
  expect(kept?.manager).toBe('Förvaltningschef');
  expect(kept?.mainProcesses).toEqual(['Biståndshandläggning']);
});
