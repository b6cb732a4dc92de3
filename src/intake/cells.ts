import { CELL_KIND } from '../vocabulary';
import type { Area, Grid, GridColumn } from '../vocabulary';
import { foldText } from './foldText';
import { DASHES, MISSING_MARKS } from './lexicon';
import { readNumberText } from './readNumberText';
import type { NumberText } from './readNumberText';

/**
 * Understands single cells of a sheet: what kind of thing each holds once texts have been looked at.
 *
 * Every distinct text of a column is looked at once; asking for a cell is then a lookup.
 */

/** What a cell is to a reader. `mark` = a symbol for missing; `word` = a text that is neither number nor symbol. */
export const CELL_CLASS = {
  blank: 0,
  number: 1,
  numberText: 2,
  dash: 3,
  mark: 4,
  word: 5,
  boolean: 6,
  error: 7,
} as const;

/** The texts of one column, looked at. */
export interface ColumnTexts {
  readonly folded: readonly string[];
  /** One of `CELL_CLASS` a text. */
  readonly classes: Uint8Array;
  readonly numbers: ReadonlyMap<number, NumberText>;
}

/** A part of a sheet; rows and columns are the sheet's own, 0-based. */
export interface Cells {
  readonly grid: Grid;
  readonly area: Area;
  readonly texts: (column: number) => ColumnTexts;
  /** The class of every cell of a column of the grid, from its first row on. */
  readonly classes: (column: number) => Uint8Array;
}

const NOTHING: ColumnTexts = { folded: [], classes: new Uint8Array(0), numbers: new Map() };

/** Opens the cells of a grid. */
export function openCells(grid: Grid, area: Area): Cells {
  const sourceOf = (column: number): GridColumn | undefined => grid.columns[column - grid.firstColumn];
  const texts = remembered((column) => lookAtTexts(sourceOf(column)?.texts));
  const classes = remembered((column) => classify(sourceOf(column), texts(column).classes));
  return { grid, area, texts, classes };
}

/** Every column is looked at once, however often it is asked for. */
function remembered<T>(look: (column: number) => T): (column: number) => T {
  const known = new Map<number, T>();
  return (column) => {
    const found = known.get(column) ?? look(column);
    known.set(column, found);
    return found;
  };
}

/** The whole used part of a sheet. */
export function usedArea(grid: Grid): Area {
  return {
    firstRow: grid.firstRow,
    firstColumn: grid.firstColumn,
    lastRow: grid.firstRow + grid.rowCount - 1,
    lastColumn: grid.firstColumn + grid.columns.length - 1,
  };
}

/** The class of each kind of cell; texts have classes of their own. */
const CLASS_OF_KIND: readonly number[] = [
  CELL_CLASS.blank,
  CELL_CLASS.number,
  CELL_CLASS.word,
  CELL_CLASS.boolean,
  CELL_CLASS.error,
];

/** Gives the class of one cell. */
export function classAt(cells: Cells, row: number, column: number): number {
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  const index = row - cells.grid.firstRow;
  const kind = source?.kinds[index] ?? CELL_KIND.empty;
  if (kind === CELL_KIND.text) {
    return cells.texts(column).classes[source?.numbers[index] ?? 0] ?? CELL_CLASS.blank;
  }
  return CLASS_OF_KIND[kind] ?? CELL_CLASS.blank;
}

/** Gives the folded text of a cell; numbers as their shortest text, `''` for an empty one. */
export function textAt(cells: Cells, row: number, column: number): string {
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  const index = row - cells.grid.firstRow;
  const kind = source?.kinds[index] ?? CELL_KIND.empty;
  const value = source?.numbers[index] ?? 0;
  if (kind === CELL_KIND.empty) return '';
  if (kind === CELL_KIND.number) return String(value);
  if (kind === CELL_KIND.boolean) return value === 0 ? 'FALSE' : 'TRUE';
  return cells.texts(column).folded[value] ?? '';
}

/** Gives the number of a cell, as a number or as text; `NaN` where there is none. */
export function numberAt(cells: Cells, row: number, column: number): number {
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  const index = row - cells.grid.firstRow;
  const kind = source?.kinds[index] ?? CELL_KIND.empty;
  const value = source?.numbers[index] ?? NaN;
  if (kind === CELL_KIND.number) return value;
  return kind === CELL_KIND.text ? (cells.texts(column).numbers.get(value)?.value ?? NaN) : NaN;
}

/** Gives the class of the cells of a column over some rows of the sheet. Not to be written to. */
export function columnClasses(
  cells: Cells,
  column: number,
  rows: { first: number; last: number },
): Uint8Array {
  const { firstRow, rowCount } = cells.grid;
  const first = rows.first - firstRow;
  const end = rows.last - firstRow + 1;
  const known = cells.classes(column);
  if (first >= 0 && end <= known.length) return known.subarray(first, Math.max(first, end));
  const classes = new Uint8Array(Math.max(0, end - first));
  // A table may reach beyond the cells in use.
  const from = Math.max(0, first);
  if (known.length > 0) classes.set(known.subarray(from, Math.min(end, rowCount)), from - first);
  return classes;
}

/** Cells of a kind mostly stand below each other, and are filled in by their runs. */
function classify(source: GridColumn | undefined, ofText: Uint8Array): Uint8Array {
  const { kinds, numbers } = source ?? { kinds: new Uint8Array(0), numbers: new Float64Array(0) };
  const classes = new Uint8Array(kinds.length);
  let first = 0;
  for (let row = 1; row <= kinds.length; row += 1) {
    const kind = kinds[first] ?? 0;
    if (kinds[row] === kind) continue;
    if (kind !== CELL_KIND.text) classes.fill(CLASS_OF_KIND[kind] ?? 0, first, row);
    else for (let at = first; at < row; at += 1) classes[at] = ofText[numbers[at] ?? 0] ?? 0;
    first = row;
  }
  return classes;
}

function lookAtTexts(texts: readonly string[] | undefined): ColumnTexts {
  if (texts === undefined || texts.length === 0) return NOTHING;
  const folded = foldTexts(texts);
  const classes = new Uint8Array(texts.length);
  const numbers = new Map<number, NumberText>();
  for (let index = 0; index < classes.length; index += 1) {
    const text = folded[index] ?? '';
    const number = mayBeNumber(text) ? readNumberText(text) : undefined;
    if (number !== undefined) numbers.set(index, number);
    classes[index] = number === undefined ? classOfWord(text) : CELL_CLASS.numberText;
  }
  return { folded, classes, numbers };
}

/** Gives the texts themselves where folding changes none, as with a million codes. */
function foldTexts(texts: readonly string[]): readonly string[] {
  return texts.every((text) => foldText(text) === text) ? texts : texts.map(foldText);
}

const LONGEST_MARK = Math.max(...[...DASHES, ...MISSING_MARKS].map(({ length }) => length));
/** How the symbols begin, small and large; other texts need not be looked for among them. */
const MARK_BEGINNINGS = beginningsOf([...DASHES, ...MISSING_MARKS]);

function beginningsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));
}

function classOfWord(text: string): number {
  if (text === '') return CELL_CLASS.blank;
  if (text.length > LONGEST_MARK || !MARK_BEGINNINGS.has(text.charCodeAt(0))) return CELL_CLASS.word;
  if (DASHES.has(text)) return CELL_CLASS.dash;
  return MISSING_MARKS.has(text.toLowerCase()) ? CELL_CLASS.mark : CELL_CLASS.word;
}

/** A sign, a bracket or a unit may stand before a number; any other text that does not begin with a digit is none. */
const NUMBER_BEGINNINGS = beginningsOf(['-', '+', '\u2212', '\u2013', '(', 'kr', 'sek']);
const MOST_BEFORE_DIGIT = 5;

/** Spares most texts the patterns. */
function mayBeNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return true;
  if (!NUMBER_BEGINNINGS.has(first)) return false;
  for (let index = 1; index <= MOST_BEFORE_DIGIT; index += 1)
    if (isDigit(text.charCodeAt(index))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
