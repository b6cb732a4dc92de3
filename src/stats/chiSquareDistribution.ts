import { incompleteGamma } from './incompleteGamma';
import type { Tails } from './incompleteBeta';

/**
 * Chi-square distribution with `df` degrees of freedom: probability of a value of at most `x`. 0 for x below 0.
 *
 * @throws RangeError where df is not above 0
 * @example chiSquareCdf(3.841458820694124, 1) // 0.95
 */
export function chiSquareCdf(x: number, df: number): number {
  return tails(x, df).lower;
}

/**
 * Chi-square distribution with `df` degrees of freedom: probability of a value above `x`: Q(df/2, x/2). 1 for x below 0.
 *
 * @throws RangeError where df is not above 0
 * @example chiSquareSf(7.023295, 1) // 0.00804560422
 */
export function chiSquareSf(x: number, df: number): number {
  return tails(x, df).upper;
}

function tails(x: number, df: number): Tails {
  if (!(df > 0)) throw new RangeError('chiSquare distribution requires degrees of freedom above 0');
  return incompleteGamma(df / 2, Math.max(0, x) / 2);
}
