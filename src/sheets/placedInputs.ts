import type { Block, Input, InputCell, InputEntry, KeyValue, SpecCell } from './sheetSpec';

/** An input with its place in the body of its block, 0-based; the column is the column of the sheet. */
export interface PlacedInput {
  readonly input: Input;
  readonly row: number;
  readonly column: number;
}

/** The column in which the inputs of an inputs block stand. */
const VALUE_COLUMN = 1;

/** True for a cell that a person fills in. */
export function isInputCell(cell: SpecCell | InputCell): cell is InputCell {
  return typeof cell === 'object' && 'input' in cell;
}

/** True for an entry that a person fills in; a key value among inputs is calculated. */
export function isInputEntry(entry: InputEntry | KeyValue): entry is InputEntry {
  return 'field' in entry;
}

/** Gives the single inputs of a block, of whatever kind it is. The cells of an open table are none: they are read back as a table. */
export function placedInputs(block: Block): readonly PlacedInput[] {
  if (block.kind === 'inputs') {
    return block.entries.flatMap((entry, row) =>
      isInputEntry(entry) ? [{ input: entry, row, column: VALUE_COLUMN }] : [],
    );
  }
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (isInputCell(cell) ? [{ input: cell.input, row, column }] : [])),
  );
}
