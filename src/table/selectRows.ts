import type { Column, Table } from './table';
import { createTable, MISSING_CODE } from './table';

/** Gives the table of some rows, in the order given; a row may come several times. */
export function selectRows(table: Table, rows: Uint32Array): Table {
  return createTable([...table.columns].map(([name, column]) => [name, pickRows(column, rows)] as const));
}

function pickRows(column: Column, rows: Uint32Array): Column {
  if (column.kind === 'number') {
    const values = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row += 1) values[row] = column.values[rows[row] ?? 0] ?? NaN;
    return { kind: 'number', values };
  }
  const codes = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) codes[row] = column.codes[rows[row] ?? 0] ?? MISSING_CODE;
  return { kind: 'text', codes, dictionary: column.dictionary };
}
