import type { Column } from '../table';
import type { SexOfColumn } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { isNumeric } from './columnType';
import { foldWord, wordsOf } from './foldText';
import { isYear } from './findHeader';
import {
  DERIVED_WORDS,
  HEADING_FILLERS,
  MEN_WORDS,
  OF_WHICH_WORDS,
  SEX_HEADING_LETTERS,
  SHARE_WORDS,
  WHOLE_BASE_WORDS,
  WOMEN_WORDS,
} from './lexicon';
import { sexOfAbbreviatedHeading, sexOfHeading } from './sexWords';

/**
 * Understands columns of women, men and everybody side by side, and which of them belong together.
 */

/** A column with what its heading says. */
export interface WideColumn {
  readonly column: LooseColumn;
  readonly sex: SexOfColumn | undefined;
  /** The year in the heading. */
  readonly period: number | undefined;
  /** The words of the heading that speak neither of sex nor of year: columns of one measure have the same. */
  readonly base: string;
  /** Set where the column was worked out of others: its role is then `ignore`. */
  readonly derived: boolean;
  /** The heading says "of which". */
  readonly ofWhich: boolean;
}

/** The columns of one measure and year. */
export interface SexGroup {
  readonly women: number | undefined;
  readonly men: number | undefined;
  readonly total: number | undefined;
}

/** Reads the headings of all columns of a table; `values` are the columns as built. */
export function readWideColumns(
  columns: readonly LooseColumn[],
  values: readonly Column[],
): readonly WideColumn[] {
  const abbreviated = saysSexByLetters(columns);
  const read = columns.map((column) => readHeading(column, abbreviated));
  const whole = nameParts(read.map((column, index) => nameWhole(read, column, index)));
  const has = (sex: SexOfColumn): boolean => whole.some((column) => column.sex === sex);
  const sexed = has('women') && (has('men') || has('total'));
  return sexed ? markDerived(nameTotals(whole, values), values) : read.map(withoutDerived);
}

/** Single letters are sexes only where both are there, over columns of numbers. */
function saysSexByLetters(columns: readonly LooseColumn[]): boolean {
  const sexes = columns.filter(isAmount).map((column) => sexOfAbbreviatedHeading(column.profile.header));
  return sexes.includes('women') && sexes.includes('men');
}

/** The column directly before "of which women" (past "of which" others) is what they are part of. */
function nameWhole(read: readonly WideColumn[], column: WideColumn, index: number): WideColumn {
  if (column.sex === 'women' || column.sex === 'men' || !isAmount(column.column)) return column;
  const part = read.slice(index + 1).find((other) => isAmount(other.column));
  const isWhole = part?.ofWhich === true && part.sex !== undefined && part.period === column.period;
  return isWhole && isShare(part.column) === isShare(column.column)
    ? { ...column, sex: 'total', base: part.base }
    : column;
}

/** Several wholes with "of which women" each: a part that says no more belongs to the whole before it. */
function nameParts(read: readonly WideColumn[]): readonly WideColumn[] {
  const wholes = read.filter((column, index) => isWholeBefore(read, column, index));
  if (wholes.length < 2) return read;
  let base = '';
  return read.map((column, index) => {
    if (isWholeBefore(read, column, index)) base = foldWord(column.column.profile.header);
    const part = column.ofWhich && column.sex !== undefined && !isShare(column.column);
    return (part && base !== '') || wholes.includes(column) ? { ...column, base } : column;
  });
}

function isWholeBefore(read: readonly WideColumn[], column: WideColumn, index: number): boolean {
  return column.sex === 'total' && !column.ofWhich && read[index + 1]?.ofWhich === true;
}

/** In a table that does not part the sexes a difference or a ratio is a value like any other. */
function withoutDerived(column: WideColumn): WideColumn {
  return { ...column, derived: false };
}

function isAmount(column: LooseColumn): boolean {
  return isNumeric(column.type) && (column.role === 'value' || column.role === 'age');
}

function readHeading(column: LooseColumn, abbreviated: boolean): WideColumn {
  const { header } = column.profile;
  const words = wordsOf(header);
  const spelled = sexOfHeading(header);
  const sex = spelled ?? (abbreviated ? sexOfAbbreviatedHeading(header) : undefined);
  const year = words.map(Number).find((word) => isYear(word));
  const comparing = words.some((word) => DERIVED_WORDS.has(word));
  return {
    column,
    sex: isAmount(column) && sex !== 'both' ? sex : undefined,
    period: isAmount(column) ? year : undefined,
    base: [...words.filter((word) => !speaksOfSexOrYear(word)), ...(isShare(column) ? ['%'] : [])].join(' '),
    derived: isAmount(column) && (spelled === 'both' || comparing),
    ofWhich: words.some((word) => OF_WHICH_WORDS.has(word)),
  };
}

function speaksOfSexOrYear(word: string): boolean {
  return (
    WOMEN_WORDS.has(word) ||
    MEN_WORDS.has(word) ||
    SEX_HEADING_LETTERS.has(word) ||
    WHOLE_BASE_WORDS.has(word) ||
    OF_WHICH_WORDS.has(word) ||
    HEADING_FILLERS.has(word) ||
    isYear(Number(word))
  );
}

/** A column that says no sex but the same measure as women and men have is their total; so is one that adds up. */
function nameTotals(read: readonly WideColumn[], values: readonly Column[]): readonly WideColumn[] {
  return read.map((column, index) => {
    const sexed = column.sex === 'women' || column.sex === 'men';
    if (sexed || column.derived || !isAmount(column.column)) return column;
    const twins = read.filter((other) => other.base === column.base && other.period === column.period);
    const has = (sex: SexOfColumn): boolean => twins.some((other) => other.sex === sex);
    if (has('women') && (has('men') || has('total'))) {
      return column.sex === 'total' || !has('total') ? { ...column, sex: 'total' } : column;
    }
    const women = read.find((other) => other.sex === 'women' && other.period === column.period);
    const adds = women !== undefined && addsUp(read, values, index);
    return adds ? { ...column, sex: 'total', base: women.base } : column;
  });
}

const ROWS_THAT_TELL = 3;
const MOST_ROWS = 0.9;

function addsUp(read: readonly WideColumn[], values: readonly Column[], index: number): boolean {
  const period = read[index]?.period;
  const women = read.findIndex((column) => column.sex === 'women' && column.period === period);
  const men = read.findIndex(
    (column) => column.sex === 'men' && column.period === period && column.base === read[women]?.base,
  );
  if (women < 0 || men < 0) return false;
  return mostRows([values[women], values[men], values[index]], ([w, m, t]) => w + m === t && t > 0);
}

type Three = readonly [number, number, number];

function mostRows(columns: readonly (Column | undefined)[], holds: (row: Three) => boolean): boolean {
  const [first, second, third] = columns.map((column) =>
    column?.kind === 'number' ? column.values : undefined,
  );
  if (first === undefined || second === undefined || third === undefined) return false;
  let looked = 0;
  let held = 0;
  for (let row = 0; row < first.length && looked < 1000; row += 1) {
    const values: Three = [first[row] ?? NaN, second[row] ?? NaN, third[row] ?? NaN];
    if (values.some((value) => Number.isNaN(value))) continue;
    looked += 1;
    if (holds(values)) held += 1;
  }
  return looked >= ROWS_THAT_TELL && held >= looked * MOST_ROWS;
}

/** A share of women in the row that comes out of the counts beside it is worked out, not measured. */
function markDerived(read: readonly WideColumn[], values: readonly Column[]): readonly WideColumn[] {
  return read.map((column, index) => {
    if (column.derived || column.sex === undefined || !saysShare(column)) return column;
    const derived = isLonelyShare(read, column) || isWorkedOut({ read, values, index });
    return derived ? { ...column, derived } : column;
  });
}

/** A share of women without one of men, beside counts of both: it can only be the distribution in the row. */
function isLonelyShare(read: readonly WideColumn[], column: WideColumn): boolean {
  const others = read.filter((other) => other !== column && other.period === column.period);
  const twin = others.some((other) => other.base === column.base && other.sex !== undefined);
  const counts = others.filter((other) => other.sex !== undefined && !saysShare(other));
  return !twin && counts.some(({ sex }) => sex === 'women') && counts.length > 1;
}

function isShare({ type }: LooseColumn): boolean {
  return type === 'share01' || type === 'percent100';
}

function saysShare({ column }: WideColumn): boolean {
  return isShare(column) || column.profile.headerWords.some((word) => SHARE_WORDS.has(word));
}

interface AtColumn {
  readonly read: readonly WideColumn[];
  readonly values: readonly Column[];
  readonly index: number;
}

function isWorkedOut({ read, values, index }: AtColumn): boolean {
  const own = read[index];
  if (own === undefined || own.sex === 'total' || own.sex === undefined) return false;
  const counts = (sex: SexOfColumn): number =>
    read.findIndex((other) => other.sex === sex && other.period === own.period && !saysShare(other));
  const women = counts('women');
  const men = counts('men');
  if (women < 0 || men < 0) return false;
  const scale = own.column.type === 'share01' ? 1 : 100;
  const sexed = own.sex === 'women' ? women : men;
  const other = own.sex === 'women' ? men : women;
  const rounding = scale === 1 ? 0.006 : 0.6;
  return mostRows([values[sexed], values[other], values[index]], ([part, rest, share]) => {
    return part + rest > 0 && Math.abs((part / (part + rest)) * scale - share) <= rounding;
  });
}

/** Puts the columns of each measure and year together, by their places in the table. */
export function groupBySex(read: readonly WideColumn[]): readonly SexGroup[] {
  const groups = new Map<string, { women?: number; men?: number; total?: number }>();
  read.forEach((column, index) => {
    if (column.sex === undefined || column.derived) return;
    const key = `${column.base}\u0000${column.period ?? ''}`;
    const group = groups.get(key) ?? {};
    group[column.sex] ??= index;
    groups.set(key, group);
  });
  return [...groups.values()].map(({ women, men, total }) => ({ women, men, total }));
}
