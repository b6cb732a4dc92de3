import { isEstimated } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { cohenD } from './cohenD';
import type { Moments } from './moments';
import { studentTSf } from './studentTDistribution';

/**
 * Student's t test of two means with the variance held to be the same in both, two-sided:
 * t = (first - second) / (s sqrt(1/n1 + 1/n2)), s^2 = (SS1 + SS2) / (n1 + n2 - 2), df = n1 + n2 - 2. Welch's test needs no
 * such belief; this one stands beside it because many know it.
 *
 * `emptyGroup` where a group has nobody, `tooFew` for fewer than three persons together, `noVariation` where all are alike
 * within both. Student, "The probable error of a mean", Biometrika 6 (1908) 1-25.
 *
 * @example studentTest(momentsOf({ values: Float64Array.of(1, 2, 4) }), momentsOf({ values: Float64Array.of(3, 5, 9) })) // { statistic: -1.6903085, df: 4, p: 0.166232752, method: 'student' }
 */
export function studentTest(first: Moments, second: Moments): TestEstimate {
  const d = cohenD(first, second);
  if (!isEstimated(d)) return d;
  const df = first.n + second.n - 2;
  const statistic = d / Math.sqrt(1 / first.n + 1 / second.n);
  return { statistic, df, p: 2 * studentTSf(Math.abs(statistic), df), method: 'student' };
}
