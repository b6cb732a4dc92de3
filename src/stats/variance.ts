import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import type { Moments } from './moments';

/**
 * Sample variance, in the squared unit of the values: squared deviations / (n - 1) (Bessel's correction).
 * `emptyGroup` for nobody, `tooFew` for one person.
 *
 * @example variance(momentsOf({ values: Float64Array.of(2, 4, 9) })) // 13
 */
export function variance(moments: Moments): Estimate {
  if (moments.n === 0) return notEstimable('emptyGroup');
  if (moments.n < 2) return notEstimable('tooFew');
  return moments.squaredDeviations / (moments.n - 1);
}
