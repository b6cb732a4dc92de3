import { mapEstimate } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import type { Moments } from './moments';
import { variance } from './variance';

/**
 * Sample standard deviation, in the unit of the values: the root of the variance with n - 1.
 * `emptyGroup` for nobody, `tooFew` for one person, 0 where all are alike.
 *
 * @example standardDeviation(momentsOf({ values: Float64Array.of(2, 4, 9) })) // 3.605551275463989
 */
export function standardDeviation(moments: Moments): Estimate {
  return mapEstimate(variance(moments), Math.sqrt);
}
