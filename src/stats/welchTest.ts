import { isNotEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { meanDifference } from './meanDifference';
import type { Moments } from './moments';
import { studentTSf } from './studentTDistribution';

/**
 * Welch's t test of two means, two-sided: t = (first - second) / sqrt(s1^2/n1 + s2^2/n2).
 *
 * `emptyGroup` where a group has nobody, `tooFew` for one person in a group, `noVariation` where all are alike in both.
 * Welch, Biometrika 34 (1947) 28-35.
 *
 * @example welchTest(momentsOf({ values: Float64Array.of(1, 2, 4) }), momentsOf({ values: Float64Array.of(3, 5, 9) })) // { statistic: -1.6903085, df: 2.941176471, p: 0.191369718, method: 'welch' }
 */
export function welchTest(first: Moments, second: Moments): TestEstimate {
  const error = meanDifference(first, second);
  if (isNotEstimable(error)) return error;
  const statistic = error.difference / error.standardError;
  return { statistic, df: error.df, p: 2 * studentTSf(Math.abs(statistic), error.df), method: 'welch' };
}
