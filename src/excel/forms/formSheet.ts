import type { Area, FormCell, FormInput, FormSheet, FormTable } from '../../vocabulary';
import { cellAddress, columnLetters } from '../../vocabulary';
import type { FormPlaces } from './formPlaces';

/** Gives what stands in a cell of the sheet, 0-based. */
export type CellAt = (row: number, column: number) => FormCell;

/** Puts a form together from where people fill in and what stands there. */
export function formSheet(
  { key, name, inputs, tables }: FormPlaces & Pick<FormSheet, 'key' | 'name'>,
  cellAt: CellAt,
): FormSheet {
  return {
    key,
    name,
    inputs: inputs.map(({ field, ordinal, locked, area }): FormInput => ({
      field,
      ordinal,
      locked,
      address: cellAddress(area.firstRow, area.firstColumn),
      cell: cellAt(area.firstRow, area.firstColumn),
    })),
    tables: tables.map(({ id, area }) => formTable(id, area, cellAt)),
  };
}

function formTable(id: string, area: Area, cellAt: CellAt): FormTable {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const rowAt = (row: number): readonly FormCell[] =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, right) => cellAt(row, firstColumn + right));
  const rows = Array.from({ length: lastRow - firstRow }, (_, down) => firstRow + 1 + down);
  return {
    id,
    headerRow: firstRow + 1,
    firstColumn: columnLetters(firstColumn),
    headers: rowAt(firstRow).map(({ value }) => String(value)),
    rows: rows
      .map((row) => ({ row: row + 1, cells: rowAt(row) }))
      .filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty')),
  };
}
