import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import type { Moments } from './moments';

/**
 * Cohen's d: a difference of means, first - second, in pooled standard deviations:
 * (mean1 - mean2) / sqrt((SS1 + SS2) / (n1 + n2 - 2)). Unbounded; 0 = alike.
 *
 * `emptyGroup` where a group has nobody, `tooFew` for fewer than three persons together, `noVariation` where all are alike
 * within both. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), 2.5.
 *
 * @example cohenD(momentsOf({ values: Float64Array.of(1, 2, 4) }), momentsOf({ values: Float64Array.of(3, 5, 9) })) // -1.3801311
 */
export function cohenD(first: Moments, second: Moments): Estimate {
  if (first.n === 0 || second.n === 0) return notEstimable('emptyGroup');
  const df = first.n + second.n - 2;
  if (df < 1) return notEstimable('tooFew');
  const squares = first.squaredDeviations + second.squaredDeviations;
  if (squares === 0) return notEstimable('noVariation');
  return (first.mean - second.mean) / Math.sqrt(squares / df);
}
