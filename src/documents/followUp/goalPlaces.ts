import { indicatorField } from '../../plan';
import type { CellReference, InputReference, SheetKey } from '../../sheets';

/** Understands where on a sheet of follow-up the parts of a goal stand: the ids of its blocks and the rows in them. */

/** The rows of an indicator's block, from the top; those of the targets come after. */
export const INDICATOR_ROWS = [
  'indicator',
  'unitOfMeasure',
  'direction',
  'measure',
  'baselineWomen',
  'baselineMen',
  'baselineGap',
  'baselineDate',
] as const;

/** The rows of what comes of the outcome. */
export const RESULT_ROWS = ['outcomeGap', 'development', 'levelling', 'shareOfWay', 'computed'] as const;

/** The row of an indicator's block by what stands there. */
export type IndicatorRow = (typeof INDICATOR_ROWS)[number];

/** The row of a goal's result by what stands there. */
export type ResultRow = (typeof RESULT_ROWS)[number];

/** A goal on a sheet: the sheet where it is another one than that of the formula, and the goal's ordinal on it. */
export interface GoalPlace {
  readonly sheet?: SheetKey;
  readonly ordinal: number;
}

/** Gives the ids of the blocks of a goal. */
export function blockIds(ordinal: number): Readonly<Record<GoalBlock, string>> {
  const number = String(ordinal);
  return {
    goal: `goal${number}`,
    reckoning: `reckoning${number}`,
    result: `result${number}`,
    own: `own${number}`,
    assessment: `assessment${number}`,
    report: `report${number}`,
    status: `status${number}`,
    actions: `actions${number}`,
    history: `history${number}`,
  };
}

type GoalBlock =
  'goal' | 'reckoning' | 'result' | 'own' | 'assessment' | 'report' | 'status' | 'actions' | 'history';

/** Gives the id of the block of an indicator of a goal. */
export function indicatorBlock(ordinal: number, indicator: number): string {
  return `indicator${String(ordinal)}x${String(indicator)}`;
}

/** Gives the id of the block in which the outcome of an indicator is filled in. */
export function outcomeBlock(ordinal: number, indicator: number): string {
  return `outcome${String(ordinal)}x${String(indicator)}`;
}

/** Gives the cell of something in an indicator's block. */
export function indicatorCell(place: GoalPlace, indicator: number, row: IndicatorRow): CellReference {
  return valueCell(place, indicatorBlock(place.ordinal, indicator), INDICATOR_ROWS.indexOf(row));
}

/** Gives the cell of something in a goal's result. */
export function resultCell(place: GoalPlace, row: ResultRow): CellReference {
  return valueCell(place, blockIds(place.ordinal).result, RESULT_ROWS.indexOf(row));
}

/** Gives the cell with the assessment that holds. */
export function assessmentCell(place: GoalPlace): CellReference {
  return valueCell(place, blockIds(place.ordinal).assessment, 0);
}

/** Gives the cell that says whether the follow-up has been delivered. */
export function statusCell(place: GoalPlace): CellReference {
  return valueCell(place, blockIds(place.ordinal).status, 0);
}

function valueCell({ sheet }: GoalPlace, block: string, row: number): CellReference {
  return { ...(sheet === undefined ? {} : { sheet }), block, row, column: 'value' };
}

/** Gives the input in which an outcome is filled in. */
export function outcomeInput(
  { sheet, ordinal }: GoalPlace,
  indicator: number,
  field: 'outcomeWomen' | 'outcomeMen' | 'outcomeDate',
): InputReference {
  return { ...(sheet === undefined ? {} : { sheet }), field: indicatorField(field, indicator), ordinal };
}

/** Gives an input that a goal has once. */
export function goalInput({ sheet, ordinal }: GoalPlace, field: string): InputReference {
  return { ...(sheet === undefined ? {} : { sheet }), field, ordinal };
}
