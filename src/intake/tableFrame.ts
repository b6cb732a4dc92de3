import type { GridTable, RowSpan } from '../vocabulary';
import type { HeaderRows } from './findHeader';

/** Understands where one table stands on a sheet. */

/** Where one table stands; rows and columns are the sheet's own, 0-based. */
export interface TableFrame {
  readonly tableName?: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Absent where the table begins with data. */
  readonly header?: HeaderRows;
  /** Everything below the headings that may be data; `last` < `first` where there is nothing. */
  readonly body: RowSpan;
  /** A heading of a sex directly above the headings of the columns. */
  readonly blockHeadingRow?: number;
  readonly titles: readonly string[];
  /** Rows below that are notes to the table. */
  readonly noteRows: readonly number[];
  readonly hasTotalsRow: boolean;
}

/** Takes a real Excel table as it is. */
export function frameOfTable(table: GridTable): TableFrame {
  const { area, hasHeaders, hasTotals } = table;
  return {
    tableName: table.name,
    firstColumn: area.firstColumn,
    lastColumn: area.lastColumn,
    ...(hasHeaders ? { header: { first: area.firstRow, last: area.firstRow } } : {}),
    body: { first: area.firstRow + (hasHeaders ? 1 : 0), last: area.lastRow },
    titles: [],
    noteRows: [],
    hasTotalsRow: hasTotals,
  };
}
