import { notEstimable } from '../vocabulary';
import type { IntervalEstimate } from '../vocabulary';
import { requireConfidence } from './confidence';
import type { Moments } from './moments';
import { studentTQuantile } from './studentTDistribution';

/**
 * A mean, in the unit of the values, with Student's interval: mean +- t sd / sqrt(n), t with n - 1 degrees of freedom.
 *
 * `emptyGroup` for nobody. The limits alone are `tooFew` for one person and `noVariation` where all are alike (an interval
 * of no width would claim certainty). Student, "The probable error of a mean", Biometrika 6 (1908) 1-25.
 *
 * @throws RangeError where the confidence does not lie between 0 and 1
 * @example tInterval(momentsOf({ values: Float64Array.of(2, 4, 9) }), 0.95) // { estimate: 5, low: -3.9566859, high: 13.9566859 }
 */
export function tInterval({ n, mean, squaredDeviations }: Moments, confidence: number): IntervalEstimate {
  requireConfidence('tInterval', confidence);
  if (n === 0) return notEstimable('emptyGroup');
  if (n < 2 || squaredDeviations === 0) {
    const none = notEstimable(n < 2 ? 'tooFew' : 'noVariation');
    return { estimate: mean, low: none, high: none };
  }
  const t = studentTQuantile((1 + confidence) / 2, n - 1);
  const reach = t * Math.sqrt(squaredDeviations / (n - 1) / n);
  return { estimate: mean, low: mean - reach, high: mean + reach };
}
