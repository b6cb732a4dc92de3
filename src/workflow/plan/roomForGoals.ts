import type { PlanState } from '../../plan';
import { giveGoalIds, sheetKeyOf } from '../../plan';
import type { FormSheet } from '../../vocabulary';

/** A template has always so many blocks: one to fill in, and one for a goal more. */
const FEWEST_BLOCKS = 2;

/** Gives every template its blocks: those that it has, and always an open one behind the last that is begun. */
export function roomForGoals(state: PlanState, sheets: ReadonlyMap<string, FormSheet>): PlanState {
  const counts = Object.fromEntries(
    state.organisation.map(({ id }) => [id, blocksOf(sheets.get(sheetKeyOf('goal', id)))]),
  );
  return giveGoalIds(state, counts);
}

function blocksOf(sheet: FormSheet | undefined): number {
  const goals = (sheet?.inputs ?? []).filter(({ field }) => field !== 'comment');
  const begun = goals.filter(({ locked, cell }) => !locked && cell.kind !== 'empty');
  const standing = goals.map(({ ordinal }) => ordinal);
  return Math.max(FEWEST_BLOCKS, ...standing, ...begun.map(({ ordinal }) => ordinal + 1));
}
