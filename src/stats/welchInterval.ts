import { isNotEstimable, notEstimable } from '../vocabulary';
import type { IntervalEstimate } from '../vocabulary';
import { requireConfidence } from './confidence';
import { meanDifference } from './meanDifference';
import type { Moments } from './moments';
import { studentTQuantile } from './studentTDistribution';

/**
 * Difference of two means, first - second, in the unit of the values, with Welch's interval (variances may differ).
 *
 * difference +- t sqrt(s1^2/n1 + s2^2/n2), t with the degrees of freedom of Welch and Satterthwaite. `emptyGroup` where a
 * group has nobody. The limits alone are `tooFew` for one person in a group, `noVariation` where all are alike in both.
 * Welch, "The generalization of Student's problem when several different population variances are involved", Biometrika 34
 * (1947) 28-35.
 *
 * @throws RangeError where the confidence does not lie between 0 and 1
 * @example welchInterval(momentsOf({ values: Float64Array.of(1, 2, 4) }), momentsOf({ values: Float64Array.of(3, 5, 9) }), 0.95) // { estimate: -3.3333333, low: -9.680810922, high: 3.014144255 }
 */
export function welchInterval(first: Moments, second: Moments, confidence: number): IntervalEstimate {
  requireConfidence('welchInterval', confidence);
  if (first.n === 0 || second.n === 0) return notEstimable('emptyGroup');
  const estimate = first.mean - second.mean;
  const error = meanDifference(first, second);
  if (isNotEstimable(error)) return { estimate, low: error, high: error };
  const reach = studentTQuantile((1 + confidence) / 2, error.df) * error.standardError;
  return { estimate, low: estimate - reach, high: estimate + reach };
}
