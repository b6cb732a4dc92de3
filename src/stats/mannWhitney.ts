import { notEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { EXACT_UP_TO, ordersByU } from './mannWhitneyDistribution';
import { normalSf } from './normalDistribution';
import { rankStatistics } from './rankStatistics';
import type { RankStatistics } from './rankStatistics';
import type { Sample } from './sample';
import { tallyOf } from './tally';

/**
 * Mann-Whitney test (Wilcoxon rank sum), two-sided: is a person of the first sample as often above as below one of the second?
 * The statistic is U of the first sample: the number of pairs in which the first is larger, ties counted half (0..n1 n2).
 *
 * Exact where both together are at most 50 persons and no two are alike (`method: 'mannWhitneyExact'`); else by the normal
 * distribution with corrections for ties and continuity (`'mannWhitneyNormal'`). O(n log n). A value with a frequency counts
 * as if it were repeated. `emptyGroup` where a sample has nobody, `noVariation` where all are alike. Mann and Whitney, Annals
 * of Mathematical Statistics 18 (1947) 50-60; Hollander and Wolfe, Nonparametric Statistical Methods (1999), 4.1.
 *
 * @throws RangeError where a value is not finite, or a frequency is not a whole number of 0 or more
 * @example mannWhitney({ values: Float64Array.of(1.1, 2.2, 4) }, { values: Float64Array.of(3, 5, 9) }) // { statistic: 1, p: 0.2, method: 'mannWhitneyExact' }
 */
export function mannWhitney(first: Sample, second: Sample): TestEstimate {
  const ranks = rankStatistics(tallyOf(first, 'mannWhitney'), tallyOf(second, 'mannWhitney'));
  if (ranks.n1 === 0 || ranks.n2 === 0) return notEstimable('emptyGroup');
  if (!(ranks.variance > 0)) return notEstimable('noVariation');
  const isExact = !ranks.hasTies && ranks.n1 + ranks.n2 <= EXACT_UP_TO;
  return isExact
    ? { statistic: ranks.u, p: exactProbability(ranks), method: 'mannWhitneyExact' }
    : { statistic: ranks.u, p: normalProbability(ranks), method: 'mannWhitneyNormal' };
}

/** Twice the smaller tail, U itself within it, at most 1. */
function exactProbability({ n1, n2, u }: RankStatistics): number {
  const orders = ordersByU(n1, n2);
  const nearerEnd = Math.min(u, n1 * n2 - u);
  const all = orders.reduce((total, each) => total + each, 0);
  const tail = orders.subarray(0, nearerEnd + 1).reduce((total, each) => total + each, 0);
  return Math.min(1, (2 * tail) / all);
}

/** U moves half a step towards its mean, but not beyond it. */
function normalProbability({ n1, n2, u, variance }: RankStatistics): number {
  const distance = Math.max(0, Math.abs(u - (n1 * n2) / 2) - 0.5);
  return 2 * normalSf(distance / Math.sqrt(variance));
}
