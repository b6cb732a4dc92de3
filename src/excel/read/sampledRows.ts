import type { RowSpan } from '../../vocabulary';
import type { SheetExtent } from '../port';

/** Understands which rows are looked at more closely than by their values: formats and formulas cost a lot. */

/** Rows at the top whose number formats are read. */
export const FORMAT_ROWS = 50;

/** Rows at the top and at the bottom whose formulas are read. */
const FORMULA_ROWS = 50;

/** A sheet of at most so many cells has all its formulas read. */
const SMALL_SHEET_CELLS = 20_000;

/** The most cells that one property is read from for a sample. */
const MOST_SAMPLED_CELLS = 100_000;

/** The most single rows between the first and last ones that are looked at. */
const MOST_SINGLE_ROWS = 200;

/** How many rows at the top have their number formats read; at least one. */
export function formatRowCount({ rowCount, columnCount }: SheetExtent): number {
  return Math.max(1, Math.min(FORMAT_ROWS, rowCount, Math.floor(MOST_SAMPLED_CELLS / columnCount)));
}

/** True for a sheet whose formulas are all read. */
export function isSmallSheet({ rowCount, columnCount }: SheetExtent): boolean {
  return rowCount * columnCount <= SMALL_SHEET_CELLS;
}

/**
 * The spans of rows, on the sheet, whose formulas are read: all of a small sheet; else the first and last ones
 * and those in `singleRows`.
 */
export function formulaSpans(extent: SheetExtent, singleRows: readonly number[]): readonly RowSpan[] {
  const { firstRow, rowCount, columnCount } = extent;
  const last = firstRow + rowCount - 1;
  if (isSmallSheet(extent)) return [{ first: firstRow, last }];
  const rows = Math.max(1, Math.min(FORMULA_ROWS, Math.floor(MOST_SAMPLED_CELLS / columnCount / 2)));
  const top = { first: firstRow, last: Math.min(last, firstRow + rows - 1) };
  const bottom = { first: Math.max(top.last + 1, last - rows + 1), last };
  const between = singleRows
    .filter((row) => row > top.last && row < bottom.first)
    .slice(0, Math.min(MOST_SINGLE_ROWS, Math.floor(MOST_SAMPLED_CELLS / columnCount)))
    .map((row) => ({ first: row, last: row }));
  return [top, ...between, ...(bottom.first <= last ? [bottom] : [])];
}
