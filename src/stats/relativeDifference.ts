import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requireValues } from './parityIndex';

/**
 * Relative difference: (first - second) / second, as a fraction of the second; 0 = alike. `zeroDenominator` where the second
 * is 0.
 *
 * @throws RangeError where a value is not finite
 * @example relativeDifference(27400, 30000) // -0.0866666667
 */
export function relativeDifference(first: number, second: number): Estimate {
  requireValues('relativeDifference', first, second);
  return second === 0 ? notEstimable('zeroDenominator') : (first - second) / second;
}
