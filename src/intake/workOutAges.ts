import type { Column, NumberColumn, TextColumn } from '../table';
import { MISSING_CODE } from '../table';
import type { Finding, FindingData } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { isNumeric } from './columnType';
import { columnOfTable, makeFinding } from './findingPlace';
import { isYear } from './findHeader';
import { foldWord, wordsOf } from './foldText';
import { AGE_BAND_HEADING, AGE_BAND_WORDS, AGE_HEADING } from './lexicon';
import type { TableFacts } from './readOneTable';
import type { ReadColumn } from './readTable';

/**
 * Understands how old persons are: by a column of ages, else by year of birth or personnummer. The age is the one that
 * a person reaches during the year (Statistics Sweden's age at the end of the year): year minus year of birth. The
 * year is that of the row's period, else the one in the title or the name of the sheet, else that of today.
 */

/** A column that is not on the sheet. */
export interface AgeColumn {
  readonly column: ReadColumn;
  readonly values: Column;
}

/** The ages and the bands of ages, and what is to be said about them. */
export interface AgesRead {
  readonly columns: readonly AgeColumn[];
  readonly findings: readonly Finding[];
}

const NOTHING: AgesRead = { columns: [], findings: [] };
const OLDEST = 120;

/** Works out ages and bands of ages in a table of persons. */
export function workOutAges(facts: TableFacts, today: string | undefined): AgesRead {
  if (facts.layout !== 'individuals') return NOTHING;
  const agePlace = facts.roles.indexOf('age');
  const own = facts.values[agePlace];
  if (own?.kind === 'number') {
    const bands = bandsOf(facts, own);
    return bands === undefined ? NOTHING : { columns: [bands], findings: [] };
  }
  const birth = birthYears(facts);
  const year = birth === undefined ? undefined : yearsOfRows(facts, today);
  if (birth === undefined || year === undefined) return NOTHING;
  const ages = birth.years.map((born, row) => {
    const age = year.at(row) - born;
    return age >= 0 && age <= OLDEST ? age : NaN;
  });
  if (ages.every((age) => Number.isNaN(age))) return NOTHING;
  const header = freeHeader(facts, AGE_HEADING);
  const values: NumberColumn = { kind: 'number', values: ages };
  const bands = bandsOf(facts, values);
  const told: FindingData['agesWorkedOut'] = {
    column: birth.column.profile.header,
    ages: header,
    bands: bands?.column.header ?? '',
    yearFrom: year.from,
    year: year.told,
  };
  const where = { sheet: facts.cells.grid.sheet, cells: columnOfTable(facts.frame, birth.column.profile) };
  const count = ages.reduce((sum, age) => sum + (Number.isNaN(age) ? 0 : 1), 0);
  return {
    columns: [
      { column: workedOut(header, { role: 'age', type: 'integer' }), values },
      ...(bands === undefined ? [] : [bands]),
    ],
    findings: [makeFinding({ code: 'agesWorkedOut', severity: 'info', where, count, data: told })],
  };
}

interface BirthYears {
  readonly column: LooseColumn;
  /** NaN where it is not known. */
  readonly years: Float64Array;
}

function birthYears(facts: TableFacts): BirthYears | undefined {
  const place = facts.roles.indexOf('birthDate');
  const column = facts.columns[place];
  const built = facts.values[place];
  if (column !== undefined && built?.kind === 'number') {
    const toYear = column.type === 'date' ? yearOfSerial : yearItself;
    return { column, years: built.values.map(toYear) };
  }
  const { identity } = facts;
  return identity === undefined
    ? undefined
    : {
        column: identity.column,
        years: Float64Array.from(identity.read.birthYears, (year) => (year === 0 ? NaN : year)),
      };
}

function yearItself(value: number): number {
  return isYear(value) ? value : NaN;
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

function yearOfSerial(serial: number): number {
  return Number.isNaN(serial)
    ? NaN
    : new Date(EXCEL_EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY).getUTCFullYear();
}

interface YearsOfRows {
  readonly at: (row: number) => number;
  readonly from: FindingData['agesWorkedOut']['yearFrom'];
  /** The heading of the period, or the year. */
  readonly told: string;
}

function yearsOfRows(facts: TableFacts, today: string | undefined): YearsOfRows | undefined {
  const place = facts.columns.findIndex((column, index) => {
    if (facts.roles[index] !== 'period') return false;
    return column.type === 'date' || (isNumeric(column.type) && isYear(column.profile.min));
  });
  const column = facts.columns[place];
  const built = facts.values[place];
  if (column !== undefined && built?.kind === 'number') {
    const toYear = column.type === 'date' ? yearOfSerial : yearItself;
    const { values } = built;
    return { at: (row) => toYear(values[row] ?? NaN), from: 'period', told: column.profile.header };
  }
  const named = yearsIn([facts.cells.grid.sheet, ...facts.frame.titles]);
  const [year] = named;
  if (year !== undefined && named.length === 1) return { at: () => year, from: 'sheet', told: String(year) };
  const now = Number(today?.slice(0, 4));
  return isYear(now) ? { at: () => now, from: 'today', told: String(now) } : undefined;
}

function yearsIn(texts: readonly string[]): readonly number[] {
  const years = texts.flatMap((text) => wordsOf(text).map(Number)).filter((word) => isYear(word));
  return [...new Set(years)];
}

/** The first age of each band after the first, which begins at 0. */
const BAND_STARTS = [6, 16, 20, 25, 35, 45, 55, 65, 80] as const;
const BANDS: readonly string[] = [0, ...BAND_STARTS].map((start, index) => {
  const next = BAND_STARTS[index];
  return next === undefined ? `${start}+` : `${start}–${next - 1}`;
});

/** The band of every age up to the oldest, so that a million rows need a look-up each. */
const BAND_OF_AGE = Array.from({ length: OLDEST + 1 }, (_, age) => {
  const place = BAND_STARTS.findIndex((start) => age < start);
  return place < 0 ? BANDS.length - 1 : place;
});

/** The bands of ages; nothing where the sheet has bands of its own. */
function bandsOf(facts: TableFacts, ages: NumberColumn): AgeColumn | undefined {
  const isBanded = facts.columns.some(
    ({ profile }, index) =>
      facts.roles[index] === 'group' && profile.headerWords.some((word) => AGE_BAND_WORDS.has(word)),
  );
  if (isBanded) return undefined;
  const codes = new Int32Array(ages.values.length).fill(MISSING_CODE);
  for (let row = 0; row < codes.length; row += 1) {
    const age = ages.values[row] ?? NaN;
    if (age >= 0) codes[row] = BAND_OF_AGE[Math.floor(age)] ?? BANDS.length - 1;
  }
  const values: TextColumn = { kind: 'text', codes, dictionary: BANDS };
  const header = freeHeader(facts, AGE_BAND_HEADING);
  return { column: workedOut(header, { role: 'group', type: 'text' }), values };
}

function workedOut(header: string, as: Pick<ReadColumn, 'role' | 'type'>): ReadColumn {
  return { column: '', header, ...as, reason: { role: 'workedOut', type: 'workedOut' } };
}

function freeHeader(facts: TableFacts, wanted: string): string {
  const taken = new Set(facts.headings.headers.map(foldWord));
  let header = wanted;
  for (let number = 2; taken.has(foldWord(header)); number += 1) header = `${wanted} (${number})`;
  return header;
}
