import { CELL_KIND, SEX_CODE } from '../vocabulary';
import type { RowSpan } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS } from './cells';
import type { IdentityReading } from './identityNumber';
import { identityDigits, readIdentityNumber } from './identityNumber';
import type { ColumnProfile } from './profileColumn';
import { countOf } from './profileColumn';

/** Understands a column of personnummer: recognises it, and reads the sex of each row. */

const SAMPLE = 200;
/** Where nobody says which year it is, two digits are read as of this year or earlier. */
const LATEST_YEAR = 2030;
const SMALLEST_NUMBER = 1_000_000;

/** What a column of personnummer tells; rows are those of the table's body, 0-based. */
export interface IdentityColumn {
  /** `SEX_CODE` a row. */
  readonly sexes: Uint8Array;
  readonly invalidRows: readonly number[];
  readonly reserveRows: readonly number[];
  readonly coordinationRows: readonly number[];
  /** Rows where a number had lost zeros at the front. */
  readonly shortenedRows: readonly number[];
  readonly validRows: number;
  /** Which of the persons each row has, as a number that tells nothing of it; -1 where it has none that is valid. */
  readonly people: Int32Array;
  /** The year of birth of each row; 0 where it is not known. */
  readonly birthYears: Uint16Array;
}

/** Tells whether a column holds personnummer; half is enough where the heading says so. */
export function looksLikeIdentityNumbers(profile: ColumnProfile, headingSaysSo: boolean): boolean {
  const wholeNumbers =
    countOf(profile, CELL_CLASS.number) > 0 && profile.whole && profile.min >= SMALLEST_NUMBER;
  const samples = [...sampleTexts(profile), ...(wholeNumbers ? sampleNumbers(profile) : [])];
  if (samples.length === 0) return headingSaysSo && wholeNumbers;
  const kinds = samples.map((text) => readIdentityNumber(text).kind);
  const shaped = kinds.filter((kind) => kind !== 'none').length;
  const valid = kinds.filter((kind) => kind === 'valid').length;
  if (headingSaysSo) return shaped > 0;
  return shaped >= samples.length * 0.8 && valid >= samples.length * 0.5 && valid >= 3;
}

function sampleTexts(profile: ColumnProfile): readonly string[] {
  const texts: string[] = [];
  for (let index = 0; index < profile.textCounts.length && texts.length < SAMPLE; index += 1) {
    if ((profile.textCounts[index] ?? 0) > 0) texts.push(profile.texts.folded[index] ?? '');
  }
  return texts;
}

function sampleNumbers(profile: ColumnProfile): readonly string[] {
  const numbers = profile.fewNumbers ?? [profile.min, profile.max];
  return numbers.map(identityDigits);
}

/** Reads the sex of each row from its personnummer; every distinct text is read once. */
export function readIdentityColumn(
  cells: Cells,
  column: number,
  body: RowSpan,
  thisYear = LATEST_YEAR,
): IdentityColumn {
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  const { folded } = cells.texts(column);
  const known: (IdentityReading | undefined)[] = [];
  const sexes = new Uint8Array(Math.max(0, body.last - body.first + 1)).fill(SEX_CODE.unknown);
  const rows = {
    invalid: [] as number[],
    reserve: [] as number[],
    coordination: [] as number[],
    shortened: [] as number[],
  };
  const knownPeople = new Map<string, number>();
  const people = new Int32Array(sexes.length).fill(-1);
  const birthYears = new Uint16Array(sexes.length);
  let validRows = 0;
  for (let row = 0; row < sexes.length; row += 1) {
    const index = row + body.first - cells.grid.firstRow;
    const kind = source?.kinds[index] ?? CELL_KIND.empty;
    const value = source?.numbers[index] ?? 0;
    if (kind !== CELL_KIND.text && kind !== CELL_KIND.number) continue;
    const text = kind === CELL_KIND.text ? (folded[value] ?? '') : identityDigits(value);
    const reading =
      kind === CELL_KIND.text ? (known[value] ??= readIdentityNumber(text)) : readIdentityNumber(text);
    if (reading.kind === 'valid') {
      sexes[row] = SEX_CODE[reading.sex];
      validRows += 1;
      people[row] = personOf(knownPeople, text);
      birthYears[row] = yearOfBirth(reading, thisYear);
      if (reading.coordination) rows.coordination.push(row);
      if (kind === CELL_KIND.number && text.length > String(value).length) rows.shortened.push(row);
    } else if (reading.kind === 'reserve') rows.reserve.push(row);
    else if (text !== '' && reading.kind === 'invalid') rows.invalid.push(row);
  }
  return {
    sexes,
    invalidRows: rows.invalid,
    reserveRows: rows.reserve,
    coordinationRows: rows.coordination,
    shortenedRows: rows.shortened,
    validRows,
    people,
    birthYears,
  };
}

const CENTURY = 100;

/** Without a century the year is the latest that has been; `+` says that it is a hundred years earlier. */
function yearOfBirth(
  { birthYear, isOver100 }: Extract<IdentityReading, { kind: 'valid' }>,
  thisYear: number,
): number {
  if (birthYear >= CENTURY) return birthYear;
  const latest = thisYear - ((((thisYear - birthYear) % CENTURY) + CENTURY) % CENTURY);
  return isOver100 ? latest - CENTURY : latest;
}

const LAST_DIGITS = 10;
/** Where a hyphen or a space stands, from the end. */
const PARTING_PLACE = 5;

/** The same person with and without century or hyphen is one. */
function personOf(known: Map<string, number>, text: string): number {
  const parted = /\D/.test(text.charAt(text.length - PARTING_PLACE));
  const digits = parted
    ? text.slice(-LAST_DIGITS - 1, -PARTING_PLACE) + text.slice(1 - PARTING_PLACE)
    : text.slice(-LAST_DIGITS);
  const person = known.get(digits) ?? known.size;
  known.set(digits, person);
  return person;
}
