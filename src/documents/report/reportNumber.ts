import type { Comparison } from '../../analysis';
import type { CellReference, SheetKey, SpecCell } from '../../sheets';
import { SYMBOLS } from '../../text';
import type { Estimate, NotEstimableReason } from '../../vocabulary';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { CubeNumber, CubePart } from '../cube/cubeNumbers';
import { cellNumber, gapNumber } from '../cube/cubeNumbers';

/** A row of a report: what is published of it, and the row of the cube with its values. */
export interface ReportRow {
  readonly label: string;
  readonly comparison: Comparison;
  readonly cube: SheetKey;
  /** The block of the cube that the row is in, and the row. */
  readonly cubeBlock: string;
  readonly cubeRow: number;
  /** The row for everybody, which percentages are of. */
  readonly overall: {
    readonly comparison: Comparison;
    readonly cubeBlock: string;
    readonly cubeRow: number;
  };
}

/** What stands in a cell of a report: a formula with the number that it gives, a symbol with its reason, or a text. */
export interface ReportCell {
  readonly cell: SpecCell;
  readonly reason?: NotEstimableReason;
  /** As the cell shows it, unrounded: percent as 0..100. */
  readonly shown?: number;
}

/** A number of a report: what stands in its cell on each row. */
export type ReportNumber = (row: ReportRow) => ReportCell;

type Parts = readonly (string | CellReference)[];

/** A number of the cube with the comparison that it belongs to. */
interface Term {
  readonly estimate: Estimate | undefined;
  readonly reference: CellReference;
}

function reasonOf(estimates: readonly (Estimate | undefined)[]): NotEstimableReason | undefined {
  const missing = estimates.find((estimate) => estimate === undefined || isNotEstimable(estimate));
  if (missing === undefined) return estimates.includes(undefined) ? 'emptyGroup' : undefined;
  return isEstimated(missing) ? undefined : missing.notEstimable;
}

/** Gives a symbol with its reason. */
function symbolFor(reason: NotEstimableReason): ReportCell {
  return { cell: SYMBOLS[reason], reason };
}

/**
 * Gives a symbol with its reason where one of the published numbers is missing; else the formula, with the number that
 * `calculate` makes of them.
 */
function guarded(
  needed: readonly (Estimate | undefined)[],
  parts: Parts,
  calculate: (...numbers: readonly number[]) => number,
): ReportCell {
  const reason = reasonOf(needed);
  if (reason !== undefined) return symbolFor(reason);
  const numbers = needed.map((estimate) => (typeof estimate === 'number' ? estimate : NaN));
  return { cell: { formula: parts }, shown: calculate(...numbers) };
}

/**
 * The same number, but not where it is of fewer persons than `from`: a percentage of a handful swings with a single
 * person.
 */
export function unlessFew(
  number: ReportNumber,
  bases: (row: ReportRow) => readonly (Estimate | undefined)[],
  from: number,
): ReportNumber {
  return (row) => {
    const cell = number(row);
    const isFew = bases(row).some((base) => typeof base === 'number' && base < from);
    return cell.reason === undefined && isFew ? symbolFor('tooFew') : cell;
  };
}

function term(number: CubeNumber, row: ReportRow, of: 'row' | 'overall' = 'row'): Term {
  const place = of === 'row' ? row : row.overall;
  return {
    estimate: number.read(place.comparison),
    reference: { sheet: row.cube, block: place.cubeBlock, row: place.cubeRow, column: number.column },
  };
}

const scaled = (scale: number): Parts => (scale === 1 ? [] : [`${scale}*`]);

/** A number that is fetched as it stands in the cube, perhaps times 100. */
export function fetched(number: CubeNumber, scale = 1): ReportNumber {
  return (row) => {
    const { estimate, reference } = term(number, row);
    return guarded([estimate], [...scaled(scale), reference], (value = NaN) => scale * value);
  };
}

/** How many percent a number is of the same number for everybody. */
export function percentOfEverybody(number: CubeNumber): ReportNumber {
  return (row) => {
    const part = term(number, row);
    const whole = term(number, row, 'overall');
    if (whole.estimate === 0) return symbolFor('zeroDenominator');
    return guarded(
      [part.estimate, whole.estimate],
      ['100*', part.reference, '/', whole.reference],
      (over = NaN, under = NaN) => (100 * over) / under,
    );
  };
}

/** How many percent of women and men together are of the sex. */
export function percentOfBoth(part: CubePart, field: 'n' | 'count'): ReportNumber {
  return (row) => {
    const own = term(cellNumber(part, field), row);
    const women = term(cellNumber('women', field), row);
    const men = term(cellNumber('men', field), row);
    if (women.estimate === 0 && men.estimate === 0) {
      return symbolFor('emptyGroup');
    }
    return guarded(
      [own.estimate, women.estimate, men.estimate],
      ['100*', own.reference, '/(', women.reference, '+', men.reference, ')'],
      (part = NaN, one = NaN, other = NaN) => (100 * part) / (one + other),
    );
  };
}

/** The value of one sex as a formula: a quotient of counts or sums where both are published, else the value itself. */
interface ValueParts {
  readonly estimate: Estimate | undefined;
  readonly parts: Parts;
}

/** How the values of a kind of measure come about. */
export interface ValueRule {
  /** The numerator; the denominator is always the number of persons. */
  readonly numerator?: 'count' | 'sum';
  /** 100 for shares, which are shown in percent. */
  readonly scale: 1 | 100;
  /** The number that is the value: the value itself, or for counts the number of persons. */
  readonly field: 'value' | 'n';
}

function valueParts(rule: ValueRule, part: CubePart, row: ReportRow): ValueParts {
  const value = term(cellNumber(part, rule.field), row);
  const whole = { estimate: value.estimate, parts: [value.reference] };
  if (rule.numerator === undefined) return whole;
  const over = term(cellNumber(part, rule.numerator), row);
  const under = term(cellNumber(part, 'n'), row);
  const published = [over.estimate, under.estimate].every((estimate) => typeof estimate === 'number');
  if (!published || under.estimate === 0) return whole;
  return { estimate: value.estimate, parts: [over.reference, '/', under.reference] };
}

/** The value of one sex, or of everyone. */
export function valueOf(rule: ValueRule, part: CubePart): ReportNumber {
  return (row) => {
    const { estimate, parts } = valueParts(rule, part, row);
    return guarded([estimate], [...scaled(rule.scale), ...parts], (value = NaN) => rule.scale * value);
  };
}

/** Women's value minus men's. */
export function differenceOf(rule: ValueRule): ReportNumber {
  return (row) => {
    const women = valueParts(rule, 'women', row);
    const men = valueParts(rule, 'men', row);
    const published = gapNumber('difference').read(row.comparison);
    const difference = [...women.parts, '-', ...men.parts];
    const parts = rule.scale === 1 ? difference : [`${rule.scale}*(`, ...difference, ')'];
    return guarded([published, women.estimate, men.estimate], parts, (gap = NaN) => rule.scale * gap);
  };
}

/** Women's value divided by men's; or how many percent it is above (below: minus) men's. */
export function ratioOf(rule: ValueRule, as: 'ratio' | 'relative'): ReportNumber {
  return (row) => {
    const women = valueParts(rule, 'women', row);
    const men = valueParts(rule, 'men', row);
    const published = gapNumber(as).read(row.comparison);
    const ratio = ['(', ...women.parts, ')/(', ...men.parts, ')'];
    const parts = as === 'ratio' ? ratio : ['100*(', ...ratio, '-1)'];
    return guarded([published, women.estimate, men.estimate], parts, (value = NaN) =>
      as === 'ratio' ? value : 100 * value,
    );
  };
}

/** The median of women minus that of men. */
export function medianDifference(): ReportNumber {
  return (row) => {
    const women = term(cellNumber('women', 'median'), row);
    const men = term(cellNumber('men', 'median'), row);
    return guarded(
      [women.estimate, men.estimate],
      [women.reference, '-', men.reference],
      (one = NaN, other = NaN) => one - other,
    );
  };
}
