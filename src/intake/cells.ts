import { CELL_KIND } from '../vocabulary';
import type { Area, Grid } from '../vocabulary';
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
}

const NOTHING: ColumnTexts = { folded: [], classes: new Uint8Array(0), numbers: new Map() };

/** Opens the cells of a grid. */
export function openCells(grid: Grid, area: Area): Cells {
  const looked = new Map<number, ColumnTexts>();
  const texts = (column: number): ColumnTexts => {
    let known = looked.get(column);
    if (known === undefined) {
      known = lookAtTexts(grid.columns[column - grid.firstColumn]?.texts);
      looked.set(column, known);
    }
    return known;
  };
  return { grid, area, texts };
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

/** Writes the class of every cell of a column into `classes`, from the first row of the area on. */
export function columnClasses(
  cells: Cells,
  column: number,
  rows: { first: number; last: number },
): Uint8Array {
  const classes = new Uint8Array(Math.max(0, rows.last - rows.first + 1));
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  if (source === undefined) return classes;
  const { kinds, numbers } = source;
  const ofText = cells.texts(column).classes;
  const offset = rows.first - cells.grid.firstRow;
  const { text } = CELL_KIND;
  const ofKind = CLASS_OF_KIND;
  for (let row = 0; row < classes.length; row += 1) {
    const kind = kinds[row + offset] ?? 0;
    if (kind === text) classes[row] = ofText[numbers[row + offset] ?? 0] ?? 0;
    else classes[row] = ofKind[kind] ?? 0;
  }
  return classes;
}

function lookAtTexts(texts: readonly string[] | undefined): ColumnTexts {
  if (texts === undefined || texts.length === 0) return NOTHING;
  const folded = texts.map(foldText);
  const classes = new Uint8Array(texts.length);
  const numbers = new Map<number, NumberText>();
  folded.forEach((text, index) => {
    const number = mayBeNumber(text) ? readNumberText(text) : undefined;
    if (number !== undefined) numbers.set(index, number);
    classes[index] = number === undefined ? classOfWord(text) : CELL_CLASS.numberText;
  });
  return { folded, classes, numbers };
}

const SYMBOL_LENGTH = 16;

function classOfWord(text: string): number {
  if (text === '') return CELL_CLASS.blank;
  if (text.length > SYMBOL_LENGTH) return CELL_CLASS.word;
  if (DASHES.has(text)) return CELL_CLASS.dash;
  return MISSING_MARKS.has(text.toLowerCase()) ? CELL_CLASS.mark : CELL_CLASS.word;
}

/** A number begins with a digit, or with a sign or a unit and a digit close behind; this spares most texts the patterns. */
function mayBeNumber(text: string): boolean {
  for (let index = 0; index < 5; index += 1) if (isDigit(text.charCodeAt(index))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
