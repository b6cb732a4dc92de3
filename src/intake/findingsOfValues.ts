import type { Correction, Finding, FindingData } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { cellsOf, makeFinding, rowsWhere } from './findingPlace';
import { holdsIdentityNumber } from './identityNumber';
import { MONEY_FACTORS, MONEY_WORDS, PAY_BEGINNINGS } from './lexicon';
import type { TableFacts } from './readOneTable';

/**
 * Understands numbers that hardly are what they say: 999 for an age, thousands among kronor, 0.75 among per cent.
 * They are read as they stand; what a person may have done about it is proposed.
 */

/** A column of numbers that count. */
interface NumberLook {
  readonly facts: TableFacts;
  readonly column: LooseColumn;
  readonly values: Float64Array;
  readonly factor: number;
}

/** What is to be said about the values of every column. */
export function findingsOfValues(facts: TableFacts): readonly Finding[] {
  return facts.columns.flatMap((column, place) => {
    const built = facts.values[place];
    const role = facts.roles[place];
    const counts = role === 'value' || role === 'age' || role === 'weight';
    if (built?.kind !== 'number' || !counts || column.type === 'date') return [];
    const look = { facts, column, values: built.values, factor: facts.factors[place] ?? 1 };
    if (column.type === 'share01' || column.type === 'percent100') return shareFindings(look);
    return [...sentinelFindings(look), ...sizeFindings(look)];
  });
}

const OLDEST = 120;
const FEWEST_ROWS = 10;
/** A number of nines this much above all others is none. */
const FAR_ABOVE = 1.5;
const ALL_NINES = /^9{2,7}$/;
const NEGATIVE_MARKS: readonly number[] = [-1, -8, -9, -99, -999, -9999];

function sentinelFindings(look: NumberLook): readonly Finding[] {
  const { column, values, facts } = look;
  const { min, max } = column.profile;
  const isAge = facts.roles[facts.columns.indexOf(column)] === 'age';
  const suspects = [
    ...(ALL_NINES.test(String(max)) || (isAge && max > OLDEST) ? [max] : []),
    ...(NEGATIVE_MARKS.includes(min) ? [min] : []),
  ];
  if (suspects.length === 0) return [];
  const rest = restOf(look, suspects);
  const found = suspects.filter((value) =>
    value < 0 ? rest.min >= 0 : isAge ? value > OLDEST : value > rest.max * FAR_ABOVE * look.factor,
  );
  if (rest.count < FEWEST_ROWS || found.length === 0) return [];
  const raw = found.map((value) => value * look.factor);
  const header = column.profile.header;
  return findingWhere(look, (row) => raw.includes(values[row] ?? NaN), {
    code: 'sentinelValues',
    data: { column: header, values: found },
    corrections: [{ kind: 'valuesAreMissing', column: header, values: found }],
  });
}

/** The range of the numbers besides the suspects, as they stand on the sheet. */
function restOf(
  { values, facts, factor }: NumberLook,
  suspects: readonly number[],
): { readonly min: number; readonly max: number; readonly count: number } {
  let min = Infinity;
  let max = -Infinity;
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = (values[row] ?? NaN) / factor;
    if (facts.marks.status[row] !== 0 || Number.isNaN(value) || suspects.includes(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
    count += 1;
  }
  return { min, max, count };
}

const THOUSAND = 1000;
/** Between thousands and kronor there is a gap in the sizes at least this wide. */
const GAP = 30;

/** Amounts of which some look like kronor and some like thousands, or that do not go with the unit of the heading. */
function sizeFindings(look: NumberLook): readonly Finding[] {
  const { column, facts, values, factor } = look;
  const { headerWords, header } = column.profile;
  if (facts.layout !== 'individuals' || !headerWords.some(speaksOfMoney)) return [];
  if (isOrdinary(look)) return [];
  const sizes = positives(look);
  if (sizes.length < FEWEST_ROWS) return [];
  const { smallest, largest } = rangeOf(sizes);
  const unit = doubtfulUnit({ smallest, largest, factor, isPay: headerWords.some(isPayWord) });
  if (unit !== undefined) {
    return findingWhere(look, (row) => !Number.isNaN(values[row] ?? NaN), {
      code: 'unitDoubtful',
      data: { column: header, factor },
      corrections: [{ kind: 'unitIs', column: header, factor: unit }],
    });
  }
  // Where even the largest is not much larger than the smallest there is no gap to be looked for.
  if (largest < smallest * GAP) return [];
  sizes.sort();
  const place = gapIn(sizes);
  const low = sizes[place] ?? 0;
  const lowMiddle = (sizes[Math.floor(place / 2)] ?? 0) * THOUSAND;
  const isSame = lowMiddle >= (sizes[place + 1] ?? 0) / 3 && lowMiddle <= largest * 3;
  if (place < 0 || !isSame || holdsIdentityNumber(String(low))) return [];
  const correction = { kind: 'multiply' as const, column: header, by: THOUSAND, atMost: low };
  return findingWhere(look, (row) => isLow((values[row] ?? NaN) / factor, low), {
    code: 'amountsOfTwoSizes',
    data: { column: header, largest: low },
    corrections: [correction],
  });
}

/** True without looking at the rows for most columns of money: all of a size, and one that goes with the unit. */
function isOrdinary({ column, factor }: NumberLook): boolean {
  const { min: smallest, max: largest, headerWords } = column.profile;
  const unit = doubtfulUnit({ smallest, largest, factor, isPay: headerWords.some(isPayWord) });
  return smallest > 0 && largest < smallest * GAP && unit === undefined;
}

function isLow(value: number, low: number): boolean {
  return value > 0 && value <= low;
}

function speaksOfMoney(word: string): boolean {
  return MONEY_WORDS.has(word) || MONEY_FACTORS.has(word) || isPayWord(word);
}

function isPayWord(word: string): boolean {
  return PAY_BEGINNINGS.some((beginning) => word.startsWith(beginning) || word.endsWith(beginning));
}

/** Pay a month or a year in kronor is thousands of them; in thousands it is not. */
function doubtfulUnit(sizes: {
  readonly smallest: number;
  readonly largest: number;
  readonly factor: number;
  readonly isPay: boolean;
}): number | undefined {
  const { smallest, largest, factor, isPay } = sizes;
  if (!isPay) return undefined;
  if (factor === 1) return smallest >= 10 && largest <= 150 ? THOUSAND : undefined;
  return smallest >= 5 * THOUSAND ? 1 : undefined;
}

function positives({ values, facts, factor }: NumberLook): Float64Array {
  const { status } = facts.marks;
  const found = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = (values[row] ?? NaN) / factor;
    if (status[row] !== 0 || !(value > 0)) continue;
    found[count] = value;
    count += 1;
  }
  return found.subarray(0, count);
}

function rangeOf(sizes: Float64Array): { readonly smallest: number; readonly largest: number } {
  let smallest = Infinity;
  let largest = 0;
  for (const size of sizes) {
    if (size < smallest) smallest = size;
    if (size > largest) largest = size;
  }
  return { smallest, largest };
}

/** The place of the last of the small ones in an ordered list, where the next is much larger; -1 where there is none. */
function gapIn(sizes: Float64Array): number {
  return sizes.findIndex((value, place) => (sizes[place + 1] ?? 0) >= value * GAP);
}

const FEWEST_SHARES = 3;

/** Among per cent a few values up to 1 with nothing between 1 and 10 are shares 0–1. */
function shareFindings(look: NumberLook): readonly Finding[] {
  const { column, values } = look;
  const header = column.profile.header;
  if (column.type !== 'percent100') return [];
  const sizes = positives(look);
  const low = sizes.filter((value) => value <= 1).length;
  const isDoubtful = low === sizes.length && low >= FEWEST_SHARES && column.profile.percentTexts === 0;
  if (isDoubtful && sizes.some((value) => value >= 0.1)) {
    return findingWhere(look, (row) => isLow(values[row] ?? NaN, 1), {
      code: 'shareScaleDoubtful',
      data: { column: header },
      corrections: [{ kind: 'shareScale', columns: [header], to: 'percent100' }],
    });
  }
  const between = sizes.some((value) => value > 1 && value < 10);
  const high = sizes.filter((value) => value >= 20).length;
  if (low === 0 || between || high === 0) return [];
  return findingWhere(look, (row) => isLow(values[row] ?? NaN, 1), {
    code: 'shareScaleMixed',
    data: { column: header },
    corrections: [{ kind: 'shareScale', columns: [header], to: 'percent100' }],
  });
}

type ValueCode =
  'sentinelValues' | 'unitDoubtful' | 'amountsOfTwoSizes' | 'shareScaleMixed' | 'shareScaleDoubtful';

function findingWhere<Code extends ValueCode>(
  { facts, column }: NumberLook,
  holds: (row: number) => boolean,
  said: {
    readonly code: Code;
    readonly data: FindingData[Code];
    readonly corrections: readonly Correction[];
  },
): readonly Finding[] {
  const { status } = facts.marks;
  const found = rowsWhere(status.length, (row) => status[row] === 0 && holds(row));
  if (found.count === 0) return [];
  const cells = cellsOf(facts.frame, column.profile, found.rows);
  const where = { sheet: facts.cells.grid.sheet, cells };
  return [makeFinding({ ...said, severity: 'warning', where, count: found.count })];
}
