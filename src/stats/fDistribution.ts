import { incompleteBeta } from './incompleteBeta';
import type { Tails } from './incompleteBeta';

/** Degrees of freedom of the variance above and of the variance below the fraction line. */
export interface FDegrees {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * F distribution: probability of a ratio of variances of at most `x`. 0 for x below 0.
 *
 * @throws RangeError where a number of degrees of freedom is not above 0
 * @example fCdf(4, { numerator: 1, denominator: 10 }) // 0.92661196522926
 */
export function fCdf(x: number, degrees: FDegrees): number {
  return tails(x, degrees).upper;
}

/**
 * F distribution: probability of a ratio of variances above `x`: I_y(d2/2, d1/2), y = d2 / (d2 + d1 x). 1 for x below 0.
 *
 * @throws RangeError where a number of degrees of freedom is not above 0
 * @example fSf(4, { numerator: 1, denominator: 10 }) // 0.07338803477074
 */
export function fSf(x: number, degrees: FDegrees): number {
  return tails(x, degrees).lower;
}

function tails(x: number, { numerator, denominator }: FDegrees): Tails {
  if (!(numerator > 0 && denominator > 0)) {
    throw new RangeError('f distribution requires degrees of freedom above 0');
  }
  const ratio = (numerator * Math.max(0, x)) / denominator;
  const y = ratio === Infinity ? 1 : ratio / (1 + ratio);
  return incompleteBeta({ x: 1 / (1 + ratio), y, a: denominator / 2, b: numerator / 2 });
}
