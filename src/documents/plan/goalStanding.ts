import type { CellReference, InputReference } from '../../sheets';
import { PLAN_KEYS } from './planKeys';
import type { GoalSlot, PlanUnit } from './planSheets';

/** Where the judgements of a goal stand in its template. */
export const JUDGEMENT_ROWS = [
  'measurable',
  'timed',
  'realistic',
  'lacking',
  'pace',
  'demandedPace',
] as const;

/** One of the judgements. */
export type Judgement = (typeof JUDGEMENT_ROWS)[number];

/** The id of the block with the judgements of a goal. */
export function judgedBlock(ordinal: number): string {
  return `judged${String(ordinal)}`;
}

/** Names the cell of a judgement, from another sheet. */
export function judgementOf(unit: PlanUnit, { ordinal }: GoalSlot, judgement: Judgement): CellReference {
  return {
    sheet: PLAN_KEYS.goal(unit.id),
    block: judgedBlock(ordinal),
    row: JUDGEMENT_ROWS.indexOf(judgement),
    column: 'value',
  };
}

/** Names a cell that is filled in for a goal, from another sheet. */
export function answerOf(unit: PlanUnit, { ordinal }: GoalSlot, field: string): InputReference {
  return { sheet: PLAN_KEYS.goal(unit.id), field, ordinal };
}
