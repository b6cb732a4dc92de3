import { foldWord } from '../../intake';
import { UNIT_LEVELS } from '../level';
import type { UnitLevel } from '../level';
import type { SettingsProblem, UnitSetting } from './planSettings';

/** Stands in the keys of sheets, which are `kind:id`. */
const USABLE_ID = /^[^:]{1,40}$/;

/**
 * Finds what is wrong with how the units of settings stand under each other: a level that is skipped or in the wrong
 * place, an id used twice or not usable, two units of one name under the same unit.
 */
export function findOrganisationProblems(units: readonly UnitSetting[]): readonly SettingsProblem[] {
  return [
    ...siblingProblems(units, 'organisation', UNIT_LEVELS),
    ...idProblems(placed(units, 'organisation')),
  ];
}

function siblingProblems(
  units: readonly UnitSetting[],
  path: string,
  levels: readonly UnitLevel[],
): readonly SettingsProblem[] {
  const names = units.map(({ name }) => foldWord(name));
  return units.flatMap((unit, index) => {
    const at = `${path}[${String(index)}]`;
    return [
      ...(unit.level === levels[0] ? [] : [misplaced(unit, at, levels)]),
      ...(names.indexOf(names[index] ?? '') < index ? [nameTwice(unit, at)] : []),
      ...siblingProblems(unit.children ?? [], `${at}.children`, levelsBelow(unit.level)),
    ];
  });
}

function levelsBelow(level: UnitLevel): readonly UnitLevel[] {
  return UNIT_LEVELS.slice(UNIT_LEVELS.indexOf(level) + 1);
}

function misplaced({ level }: UnitSetting, at: string, levels: readonly UnitLevel[]): SettingsProblem {
  return { code: 'levelSkipped', path: `${at}.level`, value: level, allowed: levels.slice(0, 1) };
}

function nameTwice({ name }: UnitSetting, at: string): SettingsProblem {
  return { code: 'nameTwice', path: `${at}.name`, value: name };
}

interface PlacedId {
  readonly id: string;
  readonly path: string;
}

function placed(units: readonly UnitSetting[], path: string): readonly PlacedId[] {
  return units.flatMap(({ id, children = [] }, index) => {
    const at = `${path}[${String(index)}]`;
    const own = id === undefined ? [] : [{ id, path: `${at}.id` }];
    return [...own, ...placed(children, `${at}.children`)];
  });
}

function idProblems(ids: readonly PlacedId[]): readonly SettingsProblem[] {
  const all = ids.map(({ id }) => id);
  return ids.flatMap(({ id, path }, index): readonly SettingsProblem[] => {
    if (!USABLE_ID.test(id)) return [{ code: 'idNotUsable', path, value: id }];
    return all.indexOf(id) < index ? [{ code: 'idTwice', path, value: id }] : [];
  });
}
