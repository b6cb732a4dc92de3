import { cellAddress } from '../vocabulary';
import { placedInputs } from './placedInputs';
import type { Block, CellReference, InputReference, ListReference, Reference, SheetSpec } from './sheetSpec';
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
const ROWS_ABOVE_TABLE = 2;

/** Gives how many rows of a block stand above its body. */
export function rowsAboveBody(block: Block): number {
  switch (block.kind) {
    case 'table':
      return ROWS_ABOVE_TABLE;
    case 'keyValues':
    case 'inputs':
      return block.caption === undefined ? 0 : 1;
    default:
      return 0;
  }
}

/** Gives the row of the sheet on which the header of a block stands; its first row where it has none. */
export function headerRow(placement: Placement): number {
  return placement.firstRow + (placement.block.kind === 'table' ? ROWS_ABOVE_TABLE - 1 : 0);
}

/** Gives the row of the sheet on which a row of the body stands. */
export function bodyRow(placement: Placement, row: number): number {
  return placement.firstRow + rowsAboveBody(placement.block) + row;
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
      : ['label', 'value', 'note'].indexOf(column);
  if (index < 0) throw new RangeError(`layout requires the column "${column}" in the block "${block.id}"`);
  return index;
}

/**
 * Gives a reference as a formula says it: `D17` on the same sheet, `{sheet:KEY}!D17` on another.
 * @throws RangeError when the sheet, block, column, row or input is not there
 */
export function referenceText(placements: Placements, from: SheetKey, reference: Reference): string {
  const key = reference.sheet ?? from;
  const address = addressOn(sheetAt(placements, key), reference);
  return key === from ? address : `{sheet:${key}}!${address}`;
}

function addressOn(sheet: SheetPlacement, reference: Reference): string {
  if ('field' in reference) return inputAddress(sheet, reference);
  return 'firstRow' in reference ? listAddress(sheet, reference) : bodyAddress(sheet, reference);
}

function listAddress(sheet: SheetPlacement, { block, column, firstRow, lastRow }: ListReference): string {
  const first = bodyAddress(sheet, { block, column, row: firstRow });
  return `${first}:${bodyAddress(sheet, { block, column, row: lastRow })}`;
}

/**
 * Gives the place of a sheet that is laid out together with the others.
 * @throws RangeError when it is not
 */
export function sheetAt(placements: Placements, key: SheetKey): SheetPlacement {
  const sheet = placements.get(key);
  if (sheet === undefined) throw new RangeError(`layout requires the sheet "${key}"`);
  return sheet;
}

function bodyAddress(sheet: SheetPlacement, reference: CellReference): string {
  const placement = placementOf(sheet, reference.block);
  const row = bodyRow(placement, reference.row);
  if (reference.row < 0 || row >= placement.firstRow + placement.rowCount) {
    throw new RangeError(`layout requires row ${reference.row} in the block "${reference.block}"`);
  }
  return cellAddress(row, columnOf(placement.block, reference.column));
}

function inputAddress(sheet: SheetPlacement, { field, ordinal }: InputReference): string {
  for (const placement of sheet.blocks.values()) {
    const found = placedInputs(placement.block).find(
      ({ input }) => input.field === field && input.ordinal === ordinal,
    );
    if (found !== undefined) return cellAddress(bodyRow(placement, found.row), found.column);
  }
  throw new RangeError(`layout requires the input "${field}" ${ordinal} on "${sheet.spec.key}"`);
}
