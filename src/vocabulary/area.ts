/** Understands where cells stand on a sheet: 0-based rows and columns inside, `B7` outside. */

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** Gives the letters of a 0-based column. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(CODE_BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** Gives the 0-based column of its letters. @example columnIndex('AB') // 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    index = index * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A;
  }
  return index - 1;
}

/** Gives the address of one cell. @example cellAddress(6, 1) // 'B7' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Gives the address of a rectangle; a single cell without a colon. @example areaAddress({ firstRow: 2, firstColumn: 0, lastRow: 12, lastColumn: 9 }) // 'A3:J13' */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an address such as `B7`, `$A$3:J13` or `'Blad 1'!A1:B2` (the sheet is passed over).
 * @throws RangeError when the text is no address of cells
 */
export function parseArea(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (match === null) throw new RangeError(`parseArea requires an address of cells, not "${address}"`);
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    firstRow: Number(row) - 1,
    firstColumn: columnIndex(column),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnIndex(lastColumn),
  };
}

/** Gives the smallest area that holds all of these; there is at least one. */
export function areaAround(areas: readonly Area[]): Area {
  return areas.reduce((around, area) => ({
    firstRow: Math.min(around.firstRow, area.firstRow),
    firstColumn: Math.min(around.firstColumn, area.firstColumn),
    lastRow: Math.max(around.lastRow, area.lastRow),
    lastColumn: Math.max(around.lastColumn, area.lastColumn),
  }));
}
