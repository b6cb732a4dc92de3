/**
 * Understands columns of equal length and what can be done with them: one verb, one file, table to table.
 * Knows neither sex nor sheet.
 */
export { concatTables } from './concatTables';
export { filterRows } from './filterRows';
export { groupRows } from './groupRows';
export type { Grouping } from './groupRows';
export { selectRows } from './selectRows';
export { createTable, MISSING_CODE } from './table';
export type { Column, NumberColumn, Table, TextColumn } from './table';
