import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requireValues } from './parityIndex';

/**
 * Symmetric relative difference: (first - second) / (first + second). -1..1 for values of 0 or more; 0 = alike; it does not
 * matter which of the two is the base. `zeroDenominator` where the sum is 0.
 *
 * @throws RangeError where a value is not finite
 * @example symmetricDifference(60, 80) // -0.142857143
 */
export function symmetricDifference(first: number, second: number): Estimate {
  requireValues('symmetricDifference', first, second);
  return first + second === 0 ? notEstimable('zeroDenominator') : (first - second) / (first + second);
}
