import type { Area } from './area';

/**
 * Understands what a sheet holds, as read from Excel and before anybody has interpreted it.
 *
 * Columnar, so that a million rows fit: 9 bytes a cell above the texts, and each text of a column stands once.
 */

/** What a cell holds. */
export const CELL_KIND = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

/** One column of cells. */
export interface GridColumn {
  /** One of `CELL_KIND` a row. */
  readonly kinds: Uint8Array;
  /** The number; 0 or 1 for a boolean; for text and errors the index into `texts`. */
  readonly numbers: Float64Array;
  /** Every text and error code ("#N/A") of the column, each once. */
  readonly texts: readonly string[];
}

/** A real Excel table on the sheet. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A formula that was looked at; rows and columns are the sheet's, 0-based. */
export interface GridFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Rows from first to last, 0-based on the sheet, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The used part of one sheet. All rows and columns in it are the sheet's own, 0-based. */
export interface Grid {
  readonly sheet: string;
  /** Where the first row and column of `columns` stand on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columns: readonly GridColumn[];
  /** Number formats of each column over its first rows (at most 50), outermost index = column. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  readonly hiddenRows: readonly RowSpan[];
  /** True where a filter is on, so that the hidden rows are filtered out rather than hidden by hand. */
  readonly filtered: boolean;
  /** The formulas of the sampled rows (the first and last ones, and every row with a word for a total). */
  readonly formulas: readonly GridFormula[];
}
