import type { Column } from '../table';
import type { Correction, Finding } from '../vocabulary';
import { cellsOf, columnOfTable, makeFinding, rowsWhere } from './findingPlace';
import { holdsIdentityNumber } from './identityNumber';
import { MEAN_WORDS } from './lexicon';
import { statusOf } from './markRows';
import type { TableFrame } from './tableFrame';
import type { SexGroup, WideColumn } from './wideColumns';

/**
 * Understands whether the columns of a finished table agree with each other: women and men with the total, shares
 * with shares, amounts with amounts.
 */

/** The columns of a finished table and their values. */
export interface SumLook {
  readonly sheet: string;
  readonly frame: TableFrame;
  readonly status: Uint8Array;
  readonly columns: readonly WideColumn[];
  readonly values: readonly Column[];
}

/** SCB's Cell Key noise and rounding move a count by no more than this. */
const LARGEST_NOISE = 5;
/** Noise touches rows here and there all over; a few rows that are far off are mistakes. */
const NOISY_ROWS = 0.1;
const SAME = 1e-9;

/** Checks every group of columns that has women, men and a total. */
export function findingsOfTotals(look: SumLook, groups: readonly SexGroup[]): readonly Finding[] {
  return groups.flatMap(({ women, men, total }) =>
    women === undefined || men === undefined || total === undefined
      ? []
      : checkTotal(look, { women, men, total }),
  );
}

function checkTotal(look: SumLook, group: { women: number; men: number; total: number }): readonly Finding[] {
  const total = look.columns[group.total];
  const [w, m, t] = [group.women, group.men, group.total].map((index) => numbersOf(look.values[index]));
  if (total === undefined || w === undefined || m === undefined || t === undefined) return [];
  if (isShareOrMean(total) || liesBetween([w, m, t])) return [];
  let largest = 0;
  let rows = 0;
  const differing = rowsWhere(look.status.length, (row) => {
    const difference = Math.abs((w[row] ?? NaN) + (m[row] ?? NaN) - (t[row] ?? NaN));
    if (look.status[row] !== 0 || Number.isNaN(difference)) return false;
    rows += 1;
    if (difference <= SAME * Math.max(1, t[row] ?? 0) || !mayBeTold(difference)) return false;
    largest = Math.max(largest, difference);
    return true;
  });
  if (differing.count === 0) return [];
  const noise = largest <= LARGEST_NOISE && differing.count >= rows * NOISY_ROWS;
  return [
    makeFinding({
      code: noise ? 'noiseInTotals' : 'sexesDoNotAddUp',
      severity: noise ? 'info' : 'warning',
      where: { sheet: look.sheet, cells: cellsOf(look.frame, total.column.profile, differing.rows) },
      count: differing.count,
      data: { total: total.column.profile.header, largest },
      ...(noise ? {} : { corrections: [sumOfSexes(look, group)] }),
    }),
  ];
}

/** Whether the row of totals, where there is one, says the sums of the rows. */
export function findingsOfTotalRow(look: SumLook): readonly Finding[] {
  const isTotal = (row: number): boolean => look.status[row] === statusOf('total');
  const totals = rowsWhere(look.status.length, isTotal);
  const [row] = totals.rows;
  if (row === undefined || totals.count > 1 || look.status.includes(statusOf('filteredOut'))) return [];
  const wrong = look.columns.flatMap(({ column }, place) => {
    const sums = sumOf(look, place);
    const stated = numbersOf(look.values[place])?.[row] ?? NaN;
    const isAmount = column.role === 'value' && (column.type === 'integer' || column.type === 'number');
    if (!isAmount || sums === undefined || !(stated > sums.largest) || !mayBeTold(stated)) return [];
    const difference = Math.abs(stated - sums.sum);
    const rounding = column.type === 'integer' ? SAME : Math.max(0.5, Math.abs(stated) * 0.001);
    return difference <= rounding ? [] : [{ column, stated, sum: sums.sum, difference }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const cells = wrong.map(({ column }) => cellsOf(look.frame, column.profile, [row])).join(',');
  const isNoise = wrong.every(({ difference }) => difference <= LARGEST_NOISE);
  return [
    makeFinding({
      code: 'totalsDisagree',
      severity: isNoise ? 'info' : 'warning',
      where: { sheet: look.sheet, cells },
      count: wrong.length,
      data: { column: first.column.profile.header, sum: first.sum, stated: first.stated },
    }),
  ];
}

/** A number of the shape of a personnummer is never told, whatever it is. */
function mayBeTold(value: number): boolean {
  return !holdsIdentityNumber(String(value));
}

/** The sum of a column over the rows that count; nothing where a value is missing or there are too few to tell. */
function sumOf(look: SumLook, place: number): { readonly sum: number; readonly largest: number } | undefined {
  const numbers = numbersOf(look.values[place]);
  if (numbers === undefined) return undefined;
  let sum = 0;
  let largest = 0;
  let rows = 0;
  for (let row = 0; row < numbers.length; row += 1) {
    if (look.status[row] !== 0) continue;
    const value = numbers[row] ?? NaN;
    if (Number.isNaN(value) || value < 0) return undefined;
    sum += value;
    if (value > largest) largest = value;
    rows += 1;
  }
  return rows < 2 ? undefined : { sum, largest };
}

function sumOfSexes({ columns }: SumLook, group: { women: number; men: number; total: number }): Correction {
  const [column = '', women = '', men = ''] = [group.total, group.women, group.men].map(
    (index) => columns[index]?.column.profile.header,
  );
  return { kind: 'sumOfSexes', column, women, men };
}

function numbersOf(column: Column | undefined): Float64Array | undefined {
  return column?.kind === 'number' ? column.values : undefined;
}

function isShareOrMean({ column }: WideColumn): boolean {
  if (column.type === 'share01' || column.type === 'percent100') return true;
  return column.profile.headerWords.some((word) => MEAN_WORDS.has(word));
}

/** A total that mostly lies between women and men is a mean, not a sum. */
function liesBetween([women, men, total]: readonly [Float64Array, Float64Array, Float64Array]): boolean {
  let looked = 0;
  let between = 0;
  for (let row = 0; row < total.length; row += 1) {
    const [w, m, t] = [women[row] ?? NaN, men[row] ?? NaN, total[row] ?? NaN];
    if (!(w > 0 && m > 0 && t > 0)) continue;
    looked += 1;
    if (t <= Math.max(w, m) && t >= Math.min(w, m)) between += 1;
  }
  return looked > 0 && between > looked / 2;
}

/** Shares 0-1 beside shares 0-100 of the two sexes: a gap between them would be nonsense. */
export function findingsOfScales(look: SumLook): readonly Finding[] {
  const shares = look.columns.filter(({ sex, derived }) => sex !== undefined && !derived);
  const zeroToOne = shares.filter(({ column }) => column.type === 'share01');
  const zeroToHundred = shares.filter(({ column }) => column.type === 'percent100');
  if (zeroToOne.length === 0 || zeroToHundred.length === 0) return [];
  const both = [...zeroToOne, ...zeroToHundred];
  const header = ({ column }: WideColumn): string => column.profile.header;
  return [
    makeFinding({
      code: 'shareScalesDiffer',
      severity: 'warning',
      where: {
        sheet: look.sheet,
        cells: both.map(({ column }) => columnOfTable(look.frame, column.profile)).join(','),
      },
      count: both.length,
      data: { zeroToOne: zeroToOne.map(header), zeroToHundred: zeroToHundred.map(header) },
      corrections: [{ kind: 'shareScale', columns: zeroToOne.map(header), to: 'percent100' }],
    }),
  ];
}

/** Amounts that stand twice, in kronor and in thousands: after multiplying they are the same. */
export function findingsOfSameAmounts(look: SumLook, factors: readonly number[]): readonly Finding[] {
  const findings: Finding[] = [];
  factors.forEach((factor, index) => {
    const column = look.columns[index]?.column;
    const own = numbersOf(look.values[index]);
    if (factor === 1 || column === undefined || own === undefined) return;
    const twin = look.values.findIndex(
      (other, place) => place !== index && factors[place] !== factor && sameNumbers(own, numbersOf(other)),
    );
    const other = look.columns[twin]?.column;
    if (other === undefined) return;
    findings.push(
      makeFinding({
        code: 'sameAmountTwice',
        severity: 'warning',
        where: {
          sheet: look.sheet,
          cells: [column, other].map(({ profile }) => columnOfTable(look.frame, profile)).join(','),
        },
        count: own.length,
        data: { first: column.profile.header, second: other.profile.header },
      }),
    );
  });
  return findings;
}

function sameNumbers(a: Float64Array, b: Float64Array | undefined): boolean {
  if (b === undefined || a.length === 0) return false;
  let compared = 0;
  for (let row = 0; row < a.length; row += 1) {
    const [one, other] = [a[row] ?? NaN, b[row] ?? NaN];
    if (Number.isNaN(one) && Number.isNaN(other)) continue;
    if (!(Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one)))) return false;
    compared += 1;
  }
  return compared > 1;
}
