import type { Area } from '../vocabulary';
import type { BlockStats } from './blocks';
import type { Cells } from './cells';
import { CELL_CLASS, classAt, numberAt, textAt } from './cells';
import { foldWord, wordsOf } from './foldText';
import {
  ID_WORDS,
  MEN_WORDS,
  PERSON_WORDS,
  PERSONAL_IDENTITY_WORDS,
  SEX_HEADING_WORDS,
  WOMEN_WORDS,
} from './lexicon';

/**
 * Understands which rows of a rectangle are its headings.
 *
 * A heading row has words (or years) where the rows below have numbers, and fills most of the width. Rows with
 * fewer headings above (years or sexes over several columns) belong to it; lines of a single cell are titles.
 */

/** The heading rows of a rectangle, on the sheet, both included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

const LOOK_AT_ROWS = 40;
const ROWS_OF_HEADINGS = 5;
const MOST_OF_WIDTH = 0.5;
/** A line with more words than this is a sentence, not the heading of a single column. */
const MOST_HEADING_WORDS = 3;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Tells a year that may stand as a heading. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Finds the heading rows of a rectangle; `undefined` where it begins with data. */
export function findHeader(cells: Cells, stats: BlockStats): HeaderRows | undefined {
  const numeric = numericColumns(stats);
  const search = { cells, stats, numeric };
  const first = firstHeaderRow(search);
  if (first === undefined) return undefined;
  return { first: extendUp(search, first), last: extendDown(search, first) };
}

interface Search {
  readonly cells: Cells;
  readonly stats: BlockStats;
  readonly numeric: readonly number[];
}

/** The columns (on the sheet) that hold more numbers than words. */
export function numericColumns(stats: BlockStats): readonly number[] {
  const columns: number[] = [];
  stats.columnNumbers.forEach((count, index) => {
    if (count > (stats.columnWords[index] ?? 0)) columns.push(stats.area.firstColumn + index);
  });
  return columns;
}

function firstHeaderRow(search: Search): number | undefined {
  const { area, filled } = search.stats;
  const width = area.lastColumn - area.firstColumn + 1;
  const needed = width === 1 ? 1 : Math.max(2, Math.ceil(width * MOST_OF_WIDTH));
  const last = Math.min(area.lastRow, area.firstRow + LOOK_AT_ROWS - 1);
  for (let row = area.firstRow; row <= last; row += 1) {
    const wide = filledWithMerges(search, row, filled[row - area.firstRow] ?? 0) >= needed;
    if (wide && looksLikeHeader(search, row)) return row;
    if (wide && hasPlainNumbers(search, row)) return undefined;
  }
  return undefined;
}

/** Merged headings fill the cells that they cover. */
function filledWithMerges(search: Search, row: number, filled: number): number {
  let more = 0;
  for (const merge of mergesIn(search, row)) {
    const single = merge.firstColumn <= search.stats.area.firstColumn && coversWidth(search, merge);
    if (!single) more += merge.lastColumn - merge.firstColumn;
  }
  return filled + more;
}

function coversWidth(search: Search, merge: Area): boolean {
  return merge.lastColumn >= search.stats.area.lastColumn;
}

function mergesIn(search: Search, row: number): readonly Area[] {
  const { area } = search.stats;
  return search.cells.grid.merges.filter(
    (merge) =>
      merge.firstRow <= row &&
      merge.lastRow >= row &&
      merge.lastColumn >= area.firstColumn &&
      merge.firstColumn <= area.lastColumn,
  );
}

function looksLikeHeader(search: Search, row: number): boolean {
  const { cells, stats, numeric } = search;
  const words = stats.words[row - stats.area.firstRow] ?? 0;
  if (words === 0 && !allYears(search, row)) return false;
  if (numeric.length === 0)
    return words === stats.filled[row - stats.area.firstRow] && namesColumns(search, row);
  if (hasPlainNumbers(search, row)) return false;
  return (
    numeric.some((column) => classAt(cells, row, column) !== CELL_CLASS.blank) ||
    mergesIn(search, row).length > 0
  );
}

/** Among texts only, the first row is the heading unless there is but one column of unknown heading. */
function namesColumns(search: Search, row: number): boolean {
  const { area } = search.stats;
  if (area.lastColumn > area.firstColumn) return true;
  const heading = textAt(search.cells, row, area.firstColumn);
  const words = wordsOf(heading);
  if (words.length > MOST_HEADING_WORDS) return false;
  return [foldWord(heading), ...words].some(
    (word) =>
      SEX_HEADING_WORDS.has(word) ||
      PERSONAL_IDENTITY_WORDS.has(word) ||
      ID_WORDS.has(word) ||
      PERSON_WORDS.has(word),
  );
}

function allYears(search: Search, row: number): boolean {
  return (
    search.numeric.length > 1 && search.numeric.every((column) => isYear(numberAt(search.cells, row, column)))
  );
}

/** True where a column of numbers has a number in this row that is no year, or a symbol for one. */
function hasPlainNumbers(search: Search, row: number): boolean {
  const { cells, numeric } = search;
  return numeric.some((column) => {
    const cell = classAt(cells, row, column);
    if (cell === CELL_CLASS.mark || cell === CELL_CLASS.dash || cell === CELL_CLASS.error) return true;
    if (cell !== CELL_CLASS.number && cell !== CELL_CLASS.numberText) return false;
    return !isYear(numberAt(cells, row, column));
  });
}

function extendUp(search: Search, from: number): number {
  const { area, filled } = search.stats;
  let first = from;
  while (first > area.firstRow && from - first < ROWS_OF_HEADINGS) {
    const above = first - 1;
    const count = filled[above - area.firstRow] ?? 0;
    const title = classAt(search.cells, above, area.firstColumn) !== CELL_CLASS.blank && count < 2;
    const spansAll = mergesIn(search, above).some((merge) => coversWidth(search, merge) && count === 1);
    const loneNote =
      count === 2 && search.stats.words[above - area.firstRow] === 2 && !namesGroups(search, above);
    if (count === 0 || title || spansAll || loneNote || hasPlainNumbers(search, above)) break;
    first = above;
  }
  return first;
}

/** Two words above the headings are a level of headings when they are sexes, or stand over columns of numbers. */
function namesGroups(search: Search, row: number): boolean {
  const { cells, numeric, stats } = search;
  const overNumbers = numeric.filter((column) => classAt(cells, row, column) !== CELL_CLASS.blank).length;
  const overFirst = classAt(cells, row, stats.area.firstColumn) !== CELL_CLASS.blank;
  return overNumbers >= 2 || (overNumbers >= 1 && !overFirst) || hasSexWord(search, row);
}

function hasSexWord(search: Search, row: number): boolean {
  const { area } = search.stats;
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const words = wordsOf(textAt(search.cells, row, column));
    if (words.some((word) => WOMEN_WORDS.has(word) || MEN_WORDS.has(word))) return true;
  }
  return false;
}

function extendDown(search: Search, from: number): number {
  const { area } = search.stats;
  let last = from;
  for (const merge of mergesIn(search, from)) last = Math.max(last, Math.min(merge.lastRow, area.lastRow));
  while (last < area.lastRow && last - from < ROWS_OF_HEADINGS && continuesHeader(search, last + 1))
    last += 1;
  return last;
}

function continuesHeader(search: Search, row: number): boolean {
  const { cells, numeric } = search;
  if (numeric.length < 2 || hasPlainNumbers(search, row)) return false;
  const headed = numeric.filter((column) => classAt(cells, row, column) !== CELL_CLASS.blank);
  const words = headed.filter((column) => classAt(cells, row, column) === CELL_CLASS.word);
  const gapsAbove = numeric.some((column) => classAt(cells, row - 1, column) === CELL_CLASS.blank);
  if (isYearLevel(search, row)) return true;
  return headed.length * 2 > numeric.length && (words.length * 2 > headed.length || gapsAbove);
}

/** Years over some of the columns, with words below them: a level between two others. */
function isYearLevel({ cells, numeric, stats }: Search, row: number): boolean {
  if (row >= stats.area.lastRow) return false;
  const filled = numeric.filter((column) => classAt(cells, row, column) !== CELL_CLASS.blank);
  const below = numeric.filter((column) => classAt(cells, row + 1, column) === CELL_CLASS.word);
  return (
    filled.length > 1 &&
    filled.length < numeric.length &&
    below.length * 2 > numeric.length &&
    filled.every((column) => isYear(numberAt(cells, row, column)))
  );
}
