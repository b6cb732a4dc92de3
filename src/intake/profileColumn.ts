// Iterators lose what the engine has learnt of them at every full collection; a loop by index stays fast.
/* eslint-disable @typescript-eslint/prefer-for-of */
import { CELL_KIND } from '../vocabulary';
import type { RowSpan } from '../vocabulary';
import type { Cells, ColumnTexts } from './cells';
import { CELL_CLASS, columnClasses } from './cells';
import { foldWord, wordsOf } from './foldText';
import { readDateText } from './readDateText';
import type { PointMeaning } from './readNumberText';

/** Understands what the cells of one column hold, counted. */

/** A column of a table, counted over its rows. */
export interface ColumnProfile {
  /** On the sheet, 0-based. */
  readonly column: number;
  readonly header: string;
  readonly headerWords: readonly string[];
  /** One of `CELL_CLASS` for each row of the body. */
  readonly classes: Uint8Array;
  /** How many cells there are of each class. */
  readonly counts: readonly number[];
  readonly texts: ColumnTexts;
  /** How many cells hold each of the texts. */
  readonly textCounts: Uint32Array;
  readonly distinctTexts: number;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** The different numbers, where there are no more than a few. */
  readonly fewNumbers: readonly number[] | undefined;
  readonly dateTexts: number;
  readonly percentTexts: number;
  readonly hasDateFormat: boolean;
  readonly hasPercentFormat: boolean;
  /** What the point means in numbers that stand as text; `undefined` where nothing tells. */
  readonly point: PointMeaning | undefined;
  readonly ambiguousTexts: number;
}

const FEW_NUMBERS = 60;
const DATE_TEXT_SAMPLE = 2000;

/** Which column is counted, under which heading, over which rows. */
export interface ColumnPlace {
  readonly column: number;
  readonly header: string;
  readonly body: RowSpan;
  /** Rows of the body that are not 0 here are passed over, such as headings that come again. */
  readonly skipped?: Uint8Array;
}

/** Counts the cells of a column. */
export function profileColumn(cells: Cells, at: ColumnPlace): ColumnProfile {
  const { column, header, body } = at;
  const classes = withoutSkipped(columnClasses(cells, column, body), at.skipped);
  const texts = cells.texts(column);
  const textCounts = countTexts(cells, at, classes);
  return {
    column,
    header,
    headerWords: headerWordsOf(header),
    classes,
    counts: countClasses(classes),
    texts,
    textCounts,
    distinctTexts: countPositive(textCounts),
    ...profileNumbers(cells, at, classes),
    ...profileTexts(texts, textCounts),
    ...profileFormats(cells, column, body),
  };
}

/** How many cells of a class a column holds. */
export function countOf(profile: ColumnProfile, ...classes: readonly number[]): number {
  return classes.reduce((sum, cell) => sum + (profile.counts[cell] ?? 0), 0);
}

/** How many cells of a column hold something. */
export function filledCount(profile: ColumnProfile): number {
  return profile.classes.length - countOf(profile, CELL_CLASS.blank);
}

/** The words of a heading, with the whole heading and the words joined among them (`person nr` is `personnr`). */
function headerWordsOf(header: string): readonly string[] {
  const words = wordsOf(header);
  return [...new Set([...words, foldWord(header), words.join('')])];
}

function withoutSkipped(classes: Uint8Array, skipped: Uint8Array | undefined): Uint8Array {
  const { blank } = CELL_CLASS;
  let kept: Uint8Array | undefined;
  for (let row = 0; skipped !== undefined && row < skipped.length; row += 1) {
    if (skipped[row] === 0) continue;
    kept ??= classes.slice();
    kept[row] = blank;
  }
  return kept ?? classes;
}

/** Cells of a class mostly stand below each other, and are counted by their runs. */
function countClasses(classes: Uint8Array): readonly number[] {
  const counts = new Array<number>(Object.keys(CELL_CLASS).length).fill(0);
  let first = 0;
  for (let row = 1; row <= classes.length; row += 1) {
    const cell = classes[first] ?? 0;
    if (classes[row] === cell) continue;
    counts[cell] = (counts[cell] ?? 0) + row - first;
    first = row;
  }
  return counts;
}

function countPositive(counts: Uint32Array): number {
  let positive = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count > 0) positive += 1;
  }
  return positive;
}

function countTexts(cells: Cells, { column, body }: ColumnPlace, classes: Uint8Array): Uint32Array {
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  const counts = new Uint32Array(source?.texts.length ?? 0);
  if (source === undefined) return counts;
  const { kinds, numbers } = source;
  const offset = body.first - cells.grid.firstRow;
  const { text: isText } = CELL_KIND;
  const { blank } = CELL_CLASS;
  for (let row = 0; row < classes.length; row += 1) {
    if (kinds[row + offset] !== isText || classes[row] === blank) continue;
    const text = numbers[row + offset] ?? 0;
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
}

function profileNumbers(
  cells: Cells,
  { column, body }: ColumnPlace,
  classes: Uint8Array,
): Pick<ColumnProfile, 'min' | 'max' | 'whole' | 'fewNumbers'> {
  const numbers = cells.grid.columns[column - cells.grid.firstColumn]?.numbers ?? new Float64Array(0);
  const readTexts = cells.texts(column).numbers;
  const offset = body.first - cells.grid.firstRow;
  const { number: isNumber } = CELL_CLASS;
  const valueOf = (row: number): number => {
    const value = numbers[row + offset] ?? 0;
    return classes[row] === isNumber ? value : (readTexts.get(value)?.value ?? NaN);
  };
  const values = numbersIn(classes, numbers.subarray(offset, offset + classes.length), valueOf);
  let min = Infinity;
  let max = -Infinity;
  let whole = true;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? NaN;
    if (value < min) min = value;
    if (value > max) max = value;
    if (whole && Math.trunc(value) !== value) whole = false;
  }
  const isSmall = whole && max - min < SMALL_RANGE;
  return { min, max, whole, fewNumbers: isSmall ? fewWhole(values, min, max) : fewOfAny(values) };
}

/** The numbers of a column below each other; the sheet's own where there is nothing else. */
function numbersIn(
  classes: Uint8Array,
  numbers: Float64Array,
  valueOf: (row: number) => number,
): Float64Array {
  const { number: isNumber, numberText: isNumberText } = CELL_CLASS;
  let count = 0;
  let plain = 0;
  for (let index = 0; index < classes.length; index += 1) {
    const cell = classes[index] ?? 0;
    if (cell === isNumber) plain += 1;
    if (cell === isNumber || cell === isNumberText) count += 1;
  }
  if (plain === numbers.length && plain === classes.length) return numbers;
  const found = new Float64Array(count);
  let place = 0;
  for (let row = 0; place < count; row += 1) {
    const cell = classes[row];
    if (cell !== isNumber && cell !== isNumberText) continue;
    found[place] = valueOf(row);
    place += 1;
  }
  return found;
}

/** Whole numbers in a range like this, such as answers and months, are ticked off rather than gathered. */
const SMALL_RANGE = 4096;
/** A row in so many is looked at first: most columns of many numbers show themselves there. */
const SPARSE = 64;

function fewWhole(values: Float64Array, min: number, max: number): readonly number[] | undefined {
  const isMet = new Uint8Array(Math.max(0, max - min + 1));
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? NaN;
    isMet[value - min] = 1;
  }
  const found: number[] = [];
  isMet.forEach((met, place) => {
    if (met === 1) found.push(min + place);
  });
  return found.length > FEW_NUMBERS ? undefined : found;
}

function fewOfAny(values: Float64Array): readonly number[] | undefined {
  return gatherFew(values, SPARSE) === undefined ? undefined : gatherFew(values, 1);
}

function gatherFew(values: Float64Array, step: number): readonly number[] | undefined {
  const found = new Set<number>();
  for (let row = 0; row < values.length; row += step) {
    if (found.add(values[row] ?? NaN).size > FEW_NUMBERS) return undefined;
  }
  return [...found];
}

function profileTexts(
  texts: ColumnTexts,
  counts: Uint32Array,
): Pick<ColumnProfile, 'dateTexts' | 'percentTexts' | 'point' | 'ambiguousTexts'> {
  let dateTexts = 0;
  for (let index = 0; index < Math.min(counts.length, DATE_TEXT_SAMPLE); index += 1) {
    const count = counts[index] ?? 0;
    if (count > 0 && readDateText(texts.folded[index] ?? '') !== undefined) dateTexts += count;
  }
  let percentTexts = 0;
  const points = { none: 0, either: 0, decimal: 0, thousands: 0 };
  for (const [index, number] of texts.numbers) {
    const count = counts[index] ?? 0;
    if (number.percent) percentTexts += count;
    points[number.point] += count;
  }
  return { dateTexts, percentTexts, point: pointMeaning(points), ambiguousTexts: points.either };
}

function pointMeaning(points: { decimal: number; thousands: number }): PointMeaning | undefined {
  if (points.decimal > 0 === points.thousands > 0) return undefined;
  return points.decimal > 0 ? 'decimal' : 'thousands';
}

function profileFormats(
  cells: Cells,
  column: number,
  body: RowSpan,
): Pick<ColumnProfile, 'hasDateFormat' | 'hasPercentFormat'> {
  const formats = cells.grid.numberFormats[column - cells.grid.firstColumn] ?? [];
  const ofBody = formats.slice(Math.max(0, body.first - cells.grid.firstRow));
  const looked = ofBody.length > 0 ? ofBody : formats;
  return {
    hasDateFormat: looked.some(isDateFormat),
    hasPercentFormat: looked.some((format) => format.includes('%')),
  };
}

function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return !/^(general|standard)$/.test(codes) && (/y|å/.test(codes) || (/d/.test(codes) && /m/.test(codes)));
}
