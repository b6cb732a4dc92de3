import type { Column, Table } from './table';

/**
 * Gives a column by its name.
 * @throws RangeError when the table has no such column; the message lists the columns that there are
 */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (column === undefined) {
    throw new RangeError(
      `columnOf requires one of the columns ${[...table.columns.keys()].join(', ')}, not "${name}"`,
    );
  }
  return column;
}
