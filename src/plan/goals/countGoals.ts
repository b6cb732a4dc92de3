import type { FormSheet } from '../../vocabulary';
import { sheetKeyOf } from '../forms/fields';
import type { PlanState } from '../planState';

/** Counts the goals that each template has room for, by the id of the unit: the blocks that stand on it. */
export function countGoals(
  { organisation }: PlanState,
  sheets: ReadonlyMap<string, FormSheet>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    organisation.map(({ id }) => {
      const inputs = sheets.get(sheetKeyOf('goal', id))?.inputs ?? [];
      const ordinals = inputs.filter(({ field }) => field === 'goal').map(({ ordinal }) => ordinal);
      return [id, Math.max(1, ...ordinals)];
    }),
  );
}
