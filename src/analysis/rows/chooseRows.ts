import { MISSING_CODE } from '../../table';
import type { Column, Table } from '../../table';
import type { RecipeFilter } from '../../vocabulary';
import { namedColumn } from './headings';
import { MATCH, matchValues } from './matchValues';

/** What decides whether a row counts. */
export interface RowChoice {
  readonly table: Table;
  readonly rowStatus: Uint8Array;
  readonly totalStatusCodes: readonly number[];
  readonly where: readonly RecipeFilter[];
}

/**
 * Gives the rows that count: those that intake let through and that every filter keeps, in their order.
 *
 * A total is left out unless a filter asks for it by name (contract.md 4): with a value that in its column stands
 * on no ordinary row. `Samtliga` asks for the totals of a column of diagnoses; `2018` asks for no total row.
 */
export function chooseRows(choice: RowChoice): Uint32Array {
  const { table, rowStatus, totalStatusCodes, where } = choice;
  const filters = where.map(({ column, in: values }) => matchValues(namedColumn(table, column), values));
  const rows = new Uint32Array(table.rowCount);
  let count = 0;
  let isNamed: ((row: number) => boolean) | undefined;
  for (let row = 0; row < table.rowCount; row += 1) {
    const status = rowStatus[row] ?? 0;
    if (status !== 0 && !totalStatusCodes.includes(status)) continue;
    if (!filters.every((matches) => matches[row] === MATCH.yes)) continue;
    if (status !== 0) {
      isNamed ??= namedTotals(choice);
      if (!isNamed(row)) continue;
    }
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

/** Tells of a total row whether a filter names it: with a value that stands on no ordinary row. */
function namedTotals({ table, rowStatus, where }: RowChoice): (row: number) => boolean {
  const columns = where.map((filter) => namedColumn(table, filter.column));
  const ordinary = columns.map((column) => ordinaryValues(column, rowStatus));
  return (row) => columns.some((column, index) => !ordinary[index]?.has(valueAt(column, row)));
}

function ordinaryValues(column: Column, rowStatus: Uint8Array): ReadonlySet<number> {
  const values = new Set<number>();
  for (let row = 0; row < rowStatus.length; row += 1) {
    if (rowStatus[row] === 0) values.add(valueAt(column, row));
  }
  return values;
}

/** The number of a row, or the code of its text. */
function valueAt(column: Column, row: number): number {
  return (column.kind === 'number' ? column.values[row] : column.codes[row]) ?? MISSING_CODE;
}
