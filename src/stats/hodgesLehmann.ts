import { notEstimable } from '../vocabulary';
import type { Estimate, IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { EXACT_UP_TO, ordersByU } from './mannWhitneyDistribution';
import { orderedDifference } from './orderedDifference';
import { rankStatistics } from './rankStatistics';
import type { RankStatistics } from './rankStatistics';
import type { Sample } from './sample';
import { tallyOf } from './tally';

/**
 * By how much the first sample lies above the second: the median of all n1 n2 differences first - second, in the unit of the
 * values, with the interval that belongs to the Mann-Whitney test.
 *
 * The limits are the differences of rank C from below and from above. C comes from the exact distribution of U where both
 * together are at most 50 persons without ties, else from the normal one with the ties allowed for. The limits alone are
 * `tooFew` where even the smallest and the largest difference do not reach the confidence, `noVariation` where all persons
 * are alike; `emptyGroup` where a sample has nobody. The differences are searched, not listed: O((n1 + n2) log n), whatever
 * their number. Hodges and Lehmann, "Estimates of location based on rank tests", Annals of Mathematical Statistics 34 (1963)
 * 598-611; Hollander and Wolfe, Nonparametric Statistical Methods (1999), 4.2 and 4.3.
 *
 * @throws RangeError where a value is not finite, a frequency is not a whole number of 0 or more, or the confidence does not
 *   lie between 0 and 1
 * @example hodgesLehmann({ values: Float64Array.of(1, 2, 4, 8) }, { values: Float64Array.of(3.5, 5.5, 9.5, 11) }, 0.9) // { estimate: -3.25, low: -9, high: 2.5 }
 */
export function hodgesLehmann(first: Sample, second: Sample, confidence: number): IntervalEstimate {
  const z = normalDeviate('hodgesLehmann', confidence);
  const one = tallyOf(first, 'hodgesLehmann');
  const two = tallyOf(second, 'hodgesLehmann');
  const ranks = rankStatistics(one, two);
  const pairs = ranks.n1 * ranks.n2;
  if (pairs === 0) return notEstimable('emptyGroup');
  const difference = (rank: number): number => orderedDifference(one, two, rank);
  const lower = difference(Math.floor((pairs + 1) / 2));
  const upper = pairs % 2 === 1 ? lower : difference(pairs / 2 + 1);
  const rank = limitRank(ranks, { z, tail: (1 - confidence) / 2 });
  const limit = (at: (c: number) => number): Estimate =>
    typeof rank === 'number' ? difference(at(rank)) : rank;
  return {
    estimate: lower + (upper - lower) / 2,
    low: limit((c) => c),
    high: limit((c) => pairs + 1 - c),
  };
}

function limitRank(ranks: RankStatistics, level: { readonly z: number; readonly tail: number }): Estimate {
  const { n1, n2, variance, hasTies } = ranks;
  if (!(variance > 0)) return notEstimable('noVariation');
  const isExact = !hasTies && n1 + n2 <= EXACT_UP_TO;
  const rank = isExact
    ? exactRank(ranks, level.tail)
    : Math.round((n1 * n2) / 2 - level.z * Math.sqrt(variance));
  return rank < 1 ? notEstimable('tooFew') : rank;
}

/** The smallest U whose lower tail reaches the wanted one. */
function exactRank({ n1, n2 }: RankStatistics, tail: number): number {
  const orders = ordersByU(n1, n2);
  const wanted = tail * orders.reduce((total, each) => total + each, 0);
  let reached = 0;
  return orders.findIndex((each) => (reached += each) >= wanted);
}
