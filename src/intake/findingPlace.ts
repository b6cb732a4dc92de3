import { areaAddress, cellAddress, columnLetters } from '../vocabulary';
import type {
  Correction,
  Finding,
  FindingCode,
  FindingData,
  FindingOf,
  FindingPlace,
  Severity,
} from '../vocabulary';
import type { ColumnProfile } from './profileColumn';
import type { TableFrame } from './tableFrame';

/** Understands where a finding points: addresses of cells and rows, shortened where they are many. */

const MOST_PLACES = 20;
/** More rows than this are counted but not listed. */
const MOST_ROWS = 10_000;

/** Makes a finding. */
export function makeFinding<Code extends FindingCode>(finding: {
  readonly code: Code;
  readonly severity: Severity;
  readonly where: FindingPlace;
  readonly count: number;
  readonly data: FindingData[Code];
  readonly corrections?: readonly Correction[];
}): Finding {
  // The compiler cannot see that a generic code and its own data make one member of the union.
  return finding as FindingOf<Code> as Finding;
}

/** The address of some cells of one column; rows are the body's, 0-based and ascending. */
export function cellsOf(
  frame: TableFrame,
  profile: Pick<ColumnProfile, 'column'>,
  rows: readonly number[],
): string {
  return spansOf(rows)
    .map(({ first, last }) =>
      areaAddress({
        firstRow: first + frame.body.first,
        lastRow: last + frame.body.first,
        firstColumn: profile.column,
        lastColumn: profile.column,
      }),
    )
    .join(',');
}

/** The address of whole rows of a table. */
export function rowsOf(frame: TableFrame, rows: readonly number[]): string {
  return spansOf(rows)
    .map(({ first, last }) =>
      areaAddress({
        firstRow: first + frame.body.first,
        lastRow: last + frame.body.first,
        firstColumn: frame.firstColumn,
        lastColumn: frame.lastColumn,
      }),
    )
    .join(',');
}

/** The address of a column's cells in the body. */
export function columnOfTable(frame: TableFrame, profile: ColumnProfile): string {
  const letters = columnLetters(profile.column);
  if (frame.body.last < frame.body.first) return cellAddress(frame.body.first, profile.column);
  return `${letters}${frame.body.first + 1}:${letters}${frame.body.last + 1}`;
}

/** The rows for which something holds: at most `MOST_ROWS` of them, and how many there are. */
export function rowsWhere(
  length: number,
  holds: (row: number) => boolean,
): { readonly rows: readonly number[]; readonly count: number } {
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    if (!holds(row)) continue;
    count += 1;
    if (rows.length < MOST_ROWS) rows.push(row);
  }
  return { rows, count };
}

function spansOf(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = spans.at(-1);
    if (open?.last === row - 1) open.last = row;
    else if (spans.length === MOST_PLACES) break;
    else spans.push({ first: row, last: row });
  }
  return spans;
}
