/** The last row and column of a sheet, as counts. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** A rectangle of cells. Rows and columns count from 0. */
export interface RangeAddress {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of cells on a sheet, known by the sheet's id. */
export interface SheetRange {
  readonly sheetId: string;
  readonly range: RangeAddress;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters stand for: A is 0. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A rectangle as A1 text without a sheet: `B2`, `A1:C3`, `A:C` for whole columns, `2:5` for whole rows. */
export function formatA1(range: RangeAddress): string {
  const { row, column, rowCount, columnCount } = range;
  if (columnCount === COLUMN_LIMIT) return `${String(row + 1)}:${String(row + rowCount)}`;
  const left = columnLetters(column);
  const right = columnLetters(column + columnCount - 1);
  if (rowCount === ROW_LIMIT) return `${left}:${right}`;
  const first = `${left}${String(row + 1)}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${right}${String(row + rowCount)}`;
}

/**
 * The rectangle that A1 text without a sheet stands for (`$` signs are ignored), or undefined when the
 * text is no address or lies outside the sheet. `C3:A1` is the same rectangle as `A1:C3`.
 */
export function parseA1(text: string): RangeAddress | undefined {
  const corners = text.split(':');
  if (corners.length > 2) return undefined;
  const first = parseCorner(corners[0] ?? '');
  const last = corners.length === 2 ? parseCorner(corners[1] ?? '') : first;
  if (!first || !last) return undefined;
  if (corners.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  return withinSheet(
    span(first.row ?? 0, last.row ?? ROW_LIMIT - 1),
    span(first.column ?? 0, last.column ?? COLUMN_LIMIT - 1),
  );
}

/** The cells that two rectangles share, or undefined. */
export function intersect(a: RangeAddress, b: RangeAddress): RangeAddress | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest rectangle that holds both. */
export function boundingRange(a: RangeAddress, b: RangeAddress): RangeAddress {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** A sheet's name as it stands before `!` in a formula: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^[A-Za-z]{1,3}[0-9]+$|^[rRcC][0-9]*([cC][0-9]*)?$|^(true|false)$/i.test(name);
  return plain && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
  };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function span(a: number, b: number): Span {
  return { start: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

function withinSheet(rows: Span, columns: Span): RangeAddress | undefined {
  const fits =
    rows.start >= 0 &&
    columns.start >= 0 &&
    rows.start + rows.count <= ROW_LIMIT &&
    columns.start + columns.count <= COLUMN_LIMIT;
  return fits
    ? { row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count }
    : undefined;
}
