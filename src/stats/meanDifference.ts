import { notEstimable } from '../vocabulary';
import type { NotEstimable } from '../vocabulary';
import type { Moments } from './moments';

/** A difference of two means with its standard error and Welch-Satterthwaite degrees of freedom. */
export interface MeanDifference {
  readonly difference: number;
  readonly standardError: number;
  readonly df: number;
}

/**
 * What Welch's interval and test share: se^2 = s1^2/n1 + s2^2/n2 and df = se^4 / ((s1^2/n1)^2/(n1-1) + (s2^2/n2)^2/(n2-1)).
 * `emptyGroup` for nobody in a group, `tooFew` for one person, `noVariation` where all are alike in both.
 * @example meanDifference({ n: 3, mean: 5, squaredDeviations: 26 }, { n: 2, mean: 3, squaredDeviations: 2 }).df // 2.737967914
 */
export function meanDifference(first: Moments, second: Moments): MeanDifference | NotEstimable {
  if (first.n === 0 || second.n === 0) return notEstimable('emptyGroup');
  if (first.n < 2 || second.n < 2) return notEstimable('tooFew');
  const one = first.squaredDeviations / (first.n - 1) / first.n;
  const two = second.squaredDeviations / (second.n - 1) / second.n;
  const square = one + two;
  if (square === 0) return notEstimable('noVariation');
  const shareOne = one / square;
  const shareTwo = two / square;
  return {
    difference: first.mean - second.mean,
    standardError: Math.sqrt(square),
    df: 1 / ((shareOne * shareOne) / (first.n - 1) + (shareTwo * shareTwo) / (second.n - 1)),
  };
}
