import { notEstimable } from '../vocabulary';
import type { Estimate, NotEstimable } from '../vocabulary';
import { compensatedSum } from './compensatedSum';

/** A column is taken to follow from those before it where less than this share of its length is its own (as R's lm). */
const RANK_TOLERANCE = 1e-7;

/** Columns that are to explain a response, one row each for a person or, with a frequency, for several. */
export interface LinearModel {
  /** All columns of the design, that of the constant too; at least one, all as long as the response. */
  readonly columns: readonly Float64Array[];
  readonly response: Float64Array;
  readonly frequencies?: Float64Array | Uint32Array;
}

/** What least squares finds. */
export interface LeastSquaresFit {
  /** One for each column, in the unit of the response per unit of the column. */
  readonly coefficients: readonly number[];
  /** One for each coefficient; `tooFew` where no person is left over. */
  readonly standardErrors: readonly Estimate[];
  /** Sum of squared distances from the fit. */
  readonly squaredResiduals: number;
  /** Persons less columns. */
  readonly df: number;
}

/**
 * Ordinary least squares by Householder reflections (QR), which keeps twice the digits that normal equations do. A row with
 * a frequency counts as if it were repeated.
 *
 * `tooFew` where there are fewer persons than columns, `noVariation` where a column follows from those before it (a covariate
 * that equals the group, a category that nobody has). Golub and Van Loan, Matrix Computations (2013), 5.2 and 5.3.
 *
 * @throws RangeError where there is no column, columns, response and frequencies differ in length, a number is not finite, or
 *   a frequency is negative
 * @example leastSquares({ columns: [Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 2, 3, 4)], response: Float64Array.of(6.2, 5.8, 5.1, 4.4) }).coefficients // [6.9, -0.61]
 */
export function leastSquares(model: LinearModel): LeastSquaresFit | NotEstimable {
  requireModel(model);
  const persons = personsOf(model);
  const df = persons - model.columns.length;
  if (df < 0) return notEstimable('tooFew');
  const columns = model.columns.map((column) => scaled(column, model.frequencies));
  const response = scaled(model.response, model.frequencies);
  const diagonal = triangularise(columns, response);
  if (diagonal === undefined) return notEstimable('noVariation');
  const triangle = { columns, diagonal };
  const squaredResiduals = squaredLength(response, columns.length);
  return {
    coefficients: solve(triangle, Array.from(response.subarray(0, columns.length))),
    standardErrors: inverseRowLengths(triangle).map((length) =>
      df > 0 ? length * Math.sqrt(squaredResiduals / df) : notEstimable('tooFew'),
    ),
    squaredResiduals,
    df,
  };
}

function personsOf({ response, frequencies }: LinearModel): number {
  return frequencies === undefined ? response.length : compensatedSum(frequencies);
}

function requireModel({ columns, response, frequencies }: LinearModel): void {
  if (columns.length === 0) throw new RangeError('leastSquares requires at least 1 column');
  const all = frequencies === undefined ? [...columns, response] : [...columns, response, frequencies];
  if (all.some((column) => column.length !== response.length)) {
    throw new RangeError('leastSquares requires columns, response and frequencies of the same length');
  }
  if (!all.every((column) => column.every((value: number) => Number.isFinite(value)))) {
    throw new RangeError('leastSquares requires finite numbers');
  }
  if (frequencies?.some((frequency: number) => frequency < 0) === true) {
    throw new RangeError('leastSquares requires frequencies of 0 or more');
  }
}

/** A copy in which the squares of a row count as often as its frequency says. */
function scaled(column: Float64Array, frequencies: LinearModel['frequencies']): Float64Array {
  if (frequencies === undefined) return Float64Array.from(column);
  return column.map((value, i) => value * Math.sqrt(frequencies[i] as number));
}

/**
 * Reflects every column onto the ones before it, in place: above its own row the columns then hold the triangle R. Returns
 * its diagonal; undefined where a column follows from those before it.
 */
function triangularise(
  columns: readonly Float64Array[],
  response: Float64Array,
): readonly number[] | undefined {
  const lengths = columns.map((column) => Math.sqrt(squaredLength(column, 0)));
  const diagonal: number[] = [];
  for (const [at, column] of columns.entries()) {
    const own = Math.sqrt(squaredLength(column, at));
    if (!(own > RANK_TOLERANCE * (lengths[at] as number))) return undefined;
    const head = column[at] as number;
    const target = head > 0 ? -own : own;
    column[at] = head - target;
    const scale = 1 / (own * own - head * target);
    for (const other of [...columns.slice(at + 1), response]) reflect(other, { mirror: column, at, scale });
    diagonal.push(target);
  }
  return diagonal;
}

interface Reflection {
  readonly mirror: Float64Array;
  readonly at: number;
  readonly scale: number;
}

function reflect(column: Float64Array, { mirror, at, scale }: Reflection): void {
  let product = 0;
  for (let i = at; i < column.length; i++) product += (mirror[i] as number) * (column[i] as number);
  const step = product * scale;
  for (let i = at; i < column.length; i++) column[i] = (column[i] as number) - step * (mirror[i] as number);
}

function squaredLength(column: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < column.length; i++) squares += (column[i] as number) ** 2;
  return squares;
}

interface Triangle {
  readonly columns: readonly Float64Array[];
  readonly diagonal: readonly number[];
}

function solve({ columns, diagonal }: Triangle, right: readonly number[]): readonly number[] {
  const solution = [...right];
  for (let row = solution.length - 1; row >= 0; row--) {
    for (let k = row + 1; k < solution.length; k++) {
      solution[row] = (solution[row] as number) - (columns[k]?.[row] as number) * (solution[k] as number);
    }
    solution[row] = (solution[row] as number) / (diagonal[row] as number);
  }
  return solution;
}

/** Lengths of the rows of the inverse of R: the roots of the diagonal of (X'X)^-1. */
function inverseRowLengths(triangle: Triangle): readonly number[] {
  const unit = (at: number): readonly number[] => triangle.diagonal.map((_, i) => (i === at ? 1 : 0));
  const inverseColumns = triangle.diagonal.map((_, at) => solve(triangle, unit(at)));
  return triangle.diagonal.map((_, row) =>
    Math.hypot(...inverseColumns.map((column) => column[row] as number)),
  );
}
