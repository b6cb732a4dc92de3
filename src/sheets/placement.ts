import { cellAddress } from '../vocabulary';
import type { Block, CellReference, SheetSpec } from './sheetSpec';
import type { SheetKey } from './writeOp';

/** Where a block stands: 0-based rows of the sheet. */
export interface Placement {
  readonly block: Block;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Where everything on a sheet stands. */
export interface SheetPlacement {
  readonly spec: SheetSpec;
  /** In characters, a sheet column each. */
  readonly widths: readonly number[];
  readonly blocks: ReadonlyMap<string, Placement>;
  readonly rowCount: number;
}

/** Every sheet that is laid out together, by key. */
export type Placements = ReadonlyMap<SheetKey, SheetPlacement>;

/** Rows of a table above its body: the caption and the header. */
export const ROWS_ABOVE_BODY = 2;

/** Gives the row of the sheet on which the header of a block stands; its first row where it has none. */
export function headerRow(placement: Placement): number {
  return placement.firstRow + (placement.block.kind === 'table' ? ROWS_ABOVE_BODY - 1 : 0);
}

/** Gives the row of the sheet on which a row of the body stands. */
export function bodyRow(placement: Placement, row: number): number {
  return placement.firstRow + (placement.block.kind === 'table' ? ROWS_ABOVE_BODY : 0) + row;
}

/**
 * Gives the block of a sheet with its place.
 * @throws RangeError when there is none of that id
 */
export function placementOf(sheet: SheetPlacement, block: string): Placement {
  const placement = sheet.blocks.get(block);
  if (placement === undefined)
    throw new RangeError(`layout requires the block "${block}" on "${sheet.spec.key}"`);
  return placement;
}

/**
 * Gives the sheet column of a column by its key.
 * @throws RangeError when the block has no such column
 */
export function columnOf(block: Block, column: string): number {
  const index =
    block.kind === 'table'
      ? block.columns.findIndex(({ key }) => key === column)
      : ['label', 'value'].indexOf(column);
  if (index < 0) throw new RangeError(`layout requires the column "${column}" in the block "${block.id}"`);
  return index;
}

/**
 * Gives a reference as a formula says it: `D17` on the same sheet, `{sheet:KEY}!D17` on another.
 * @throws RangeError when the sheet, block, column or row is not there
 */
export function referenceText(placements: Placements, from: SheetKey, reference: CellReference): string {
  const key = reference.sheet ?? from;
  const sheet = placements.get(key);
  if (sheet === undefined) throw new RangeError(`layout requires the sheet "${key}"`);
  const placement = placementOf(sheet, reference.block);
  const row = bodyRow(placement, reference.row);
  if (reference.row < 0 || row >= placement.firstRow + placement.rowCount) {
    throw new RangeError(`layout requires row ${reference.row} in the block "${reference.block}"`);
  }
  const address = cellAddress(row, columnOf(placement.block, reference.column));
  return key === from ? address : `{sheet:${key}}!${address}`;
}
