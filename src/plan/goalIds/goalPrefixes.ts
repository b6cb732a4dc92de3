import type { Organisation } from '../organisation/organisation';
import type { GoalIdRecord } from '../planState';
import { initialsOf } from './initialsOf';

/** The prefixes of the vision and of the council's goal, which no unit gets. */
export const VISION_PREFIX = 'V';
export const COUNCIL_PREFIX = 'KF';

type Records = Readonly<Record<string, GoalIdRecord>>;

/**
 * Gives each unit that has none a prefix for the ids of its goals: that of the unit above and its own initials, a
 * number behind on a clash. Prefixes that have been given stay, also when a unit is renamed, moved or removed.
 */
export function giveGoalPrefixes(records: Records, organisation: Organisation): Records {
  return organisation.reduce<Records>((given, unit) => {
    if (given[unit.id] !== undefined) return given;
    const above = unit.parent === undefined ? '' : `${given[unit.parent]?.prefix ?? ''}-`;
    const prefix = freePrefix(`${above}${initialsOf(unit.name)}`, given);
    return { ...given, [unit.id]: { prefix, last: 0 } };
  }, records);
}

function freePrefix(wanted: string, given: Records): string {
  const taken = new Set([VISION_PREFIX, COUNCIL_PREFIX, ...Object.values(given).map(({ prefix }) => prefix)]);
  let prefix = wanted;
  for (let number = 2; taken.has(prefix); number += 1) prefix = `${wanted}${String(number)}`;
  return prefix;
}
