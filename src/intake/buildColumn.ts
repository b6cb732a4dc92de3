import type { Column, TextColumn } from '../table';
import { MISSING_CODE } from '../table';
import { CELL_KIND, SEXES } from '../vocabulary';
import type { RowSpan } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS } from './cells';
import { isNumeric } from './columnType';
import { readDateDigits, readDateText } from './readDateText';
import type { LooseColumn } from './columnRole';

/**
 * Understands how the cells of a column become a column of the table: numbers as numbers in plain units, texts as
 * codes into a dictionary where spellings that differ only in spaces and case are one.
 */

/** Above so many different texts spellings are not merged: such texts are identities, not groups. */
const MERGE_LIMIT = 50_000;
const FIRST_DATE_DIGITS = 10_000_000;

/** Makes the column of the table. `factor` is what its numbers are multiplied with. */
export function buildColumn(cells: Cells, column: LooseColumn, body: RowSpan, factor = 1): Column {
  if (isNumeric(column.type)) return buildNumbers(cells, column, body, factor);
  if (column.type === 'date') return buildDates(cells, column, body);
  return buildTexts(cells, column, body);
}

/** Stands in the place of names: nobody is in it. */
export function missingTexts(rowCount: number): TextColumn {
  return { kind: 'text', codes: new Int32Array(rowCount).fill(MISSING_CODE), dictionary: [] };
}

/** Stands in the place of personnummer: the sex that each tells, and nothing else of it. */
export function sexTexts(sexes: Uint8Array): TextColumn {
  return { kind: 'text', codes: Int32Array.from(sexes), dictionary: SEXES };
}

function buildNumbers(cells: Cells, column: LooseColumn, body: RowSpan, factor: number): Column {
  const { kinds, numbers } = sourceOf(cells, column);
  const offset = body.first - cells.grid.firstRow;
  const rowCount = rowCountOf(body);
  const { number: isNumber, text: isText } = CELL_KIND;
  // Nothing but numbers that stand as they are meant: the sheet's own are the column's.
  if (factor === 1 && holdsOnly(kinds, isNumber, { from: offset, to: offset + rowCount }))
    return { kind: 'number', values: numbers.subarray(offset, offset + rowCount) };
  const ofText = textNumbers(column, factor);
  const values = new Float64Array(rowCount);
  for (let row = 0; row < values.length; row += 1) {
    const kind = kinds[row + offset];
    const number = numbers[row + offset] ?? 0;
    if (kind === isNumber) values[row] = number * factor;
    else values[row] = kind === isText ? (ofText[number] ?? NaN) : NaN;
  }
  return { kind: 'number', values };
}

/** The number of each text of the column: a dash is zero, anything else that is no number is missing. */
function textNumbers(column: LooseColumn, factor: number): Float64Array {
  const { texts, point } = column.profile;
  const values = new Float64Array(texts.classes.length).fill(NaN);
  for (let index = 0; index < values.length; index += 1) {
    if (texts.classes[index] === CELL_CLASS.dash) values[index] = 0;
  }
  for (const [index, number] of texts.numbers) {
    if (number.point !== 'either') values[index] = number.value * factor;
    else if (point === 'decimal') values[index] = number.value * factor;
    else if (point === 'thousands') values[index] = Math.round(number.value * 1000) * factor;
  }
  return values;
}

function buildDates(cells: Cells, column: LooseColumn, body: RowSpan): Column {
  const { kinds, numbers } = sourceOf(cells, column);
  const { folded } = column.profile.texts;
  const values = new Float64Array(rowCountOf(body));
  const offset = body.first - cells.grid.firstRow;
  for (let row = 0; row < values.length; row += 1) {
    const kind = kinds[row + offset];
    const number = numbers[row + offset] ?? 0;
    if (kind === CELL_KIND.number)
      values[row] = number < FIRST_DATE_DIGITS ? number : (readDateDigits(number) ?? NaN);
    else values[row] = kind === CELL_KIND.text ? dateOfText(folded[number] ?? '') : NaN;
  }
  return { kind: 'number', values };
}

function dateOfText(text: string): number {
  return readDateText(text) ?? readDateDigits(Number(text)) ?? NaN;
}

function buildTexts(cells: Cells, column: LooseColumn, body: RowSpan): TextColumn {
  const { kinds, numbers } = sourceOf(cells, column);
  const dictionary: string[] = [];
  const codeOfText = mergeSpellings(column, dictionary);
  const codeOfOther = createOtherCodes(dictionary);
  const codes = new Int32Array(rowCountOf(body)).fill(MISSING_CODE);
  const offset = body.first - cells.grid.firstRow;
  const { number: isNumber, text: isText, boolean: isBoolean } = CELL_KIND;
  const missing = MISSING_CODE;
  for (let row = 0; row < codes.length; row += 1) {
    const kind = kinds[row + offset];
    const value = numbers[row + offset] ?? 0;
    if (kind === isText) codes[row] = codeOfText[value] ?? missing;
    else if (kind === isNumber) codes[row] = codeOfOther.number(value);
    else if (kind === isBoolean) codes[row] = codeOfOther.answer(value);
  }
  return { kind: 'text', codes, dictionary };
}

/** The codes of numbers and answers (1 and 0) that stand among texts. */
interface OtherCodes {
  readonly number: (value: number) => number;
  readonly answer: (value: number) => number;
}

function createOtherCodes(dictionary: string[]): OtherCodes {
  const codeOf = (text: string): number => {
    const same = dictionary.indexOf(text);
    return same >= 0 ? same : dictionary.push(text) - 1;
  };
  const numbers = new Map<number, number>();
  const answers: [number | undefined, number | undefined] = [undefined, undefined];
  return {
    number: (value) => {
      const code = numbers.get(value) ?? codeOf(String(value));
      numbers.set(value, code);
      return code;
    },
    answer: (value) => (value === 0 ? (answers[0] ??= codeOf('FALSE')) : (answers[1] ??= codeOf('TRUE'))),
  };
}

/** Gives each text its code and fills the dictionary with the first spelling of each, in the order of the sheet. */
function mergeSpellings(column: LooseColumn, dictionary: string[]): Int32Array {
  const { texts, textCounts } = column.profile;
  const codes = new Int32Array(texts.folded.length).fill(MISSING_CODE);
  const merges = texts.folded.length <= MERGE_LIMIT;
  const known = new Map<string, number>();
  for (let index = 0; index < codes.length; index += 1) {
    const text = texts.folded[index] ?? '';
    if (text === '' || (textCounts[index] ?? 0) === 0) continue;
    if (!merges) {
      codes[index] = dictionary.push(text) - 1;
      continue;
    }
    const word = text.toLowerCase();
    let code = known.get(word);
    if (code === undefined) {
      code = dictionary.push(text) - 1;
      known.set(word, code);
    }
    codes[index] = code;
  }
  return codes;
}

function holdsOnly(kinds: Uint8Array, kind: number, rows: { from: number; to: number }): boolean {
  if (rows.from < 0 || rows.to > kinds.length) return false;
  for (let row = rows.from; row < rows.to; row += 1) if (kinds[row] !== kind) return false;
  return true;
}

function sourceOf(cells: Cells, column: LooseColumn): { kinds: Uint8Array; numbers: Float64Array } {
  const source = cells.grid.columns[column.profile.column - cells.grid.firstColumn];
  return source ?? { kinds: new Uint8Array(0), numbers: new Float64Array(0) };
}

function rowCountOf(body: RowSpan): number {
  return Math.max(0, body.last - body.first + 1);
}
