/**
 * Understands columns of equal length.
 *
 * Immutable: verbs take a table and give another one, sharing columns where they can. Numbers stand in typed
 * arrays, texts as codes into a dictionary, so that a million rows can be grouped in one pass.
 */

/** A column of numbers; a missing number is `NaN` inside the column and nowhere else. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** A column of texts; `codes` index into `dictionary`, `MISSING_CODE` where there is none. */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** A column of either kind. */
export type Column = NumberColumn | TextColumn;

/** The code of a text that is missing. */
export const MISSING_CODE = -1;

/** Columns of equal length by their names, in the order of the sheet. */
export interface Table {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/**
 * Makes a table of columns.
 * @throws RangeError when the columns are not equally long
 */
export function createTable(columns: Iterable<readonly [string, Column]>): Table {
  const byName = new Map(columns);
  const lengths = new Set([...byName.values()].map(columnLength));
  if (lengths.size > 1) throw new RangeError('createTable requires columns of equal length');
  const [rowCount = 0] = lengths;
  return Object.freeze({ rowCount, columns: byName });
}

/** Gives the number of rows of a column. */
function columnLength(column: Column): number {
  return column.kind === 'number' ? column.values.length : column.codes.length;
}
