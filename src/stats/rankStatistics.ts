import type { Tally } from './tally';

/** Where the ranks of two samples fall, and how much they tie. */
export interface RankStatistics {
  readonly n1: number;
  readonly n2: number;
  /** Pairs in which the first is larger, and half of those that tie: U of the first sample. */
  readonly u: number;
  /** Variance of U with the ties allowed for. */
  readonly variance: number;
  readonly hasTies: boolean;
}

/**
 * Walks two sorted samples side by side. U = sum over the first sample of the persons of the second below, and half of those
 * beside; variance = n1 n2 / 12 ((N + 1) - sum (t^3 - t) / (N (N - 1))), t = persons at one value, N = n1 + n2.
 * @example rankStatistics({ values: Float64Array.of(1, 3), counts: Float64Array.of(1, 1) }, { values: Float64Array.of(2), counts: Float64Array.of(1) }).u // 1
 */
export function rankStatistics(first: Tally, second: Tally): RankStatistics {
  let n1 = 0;
  let n2 = 0;
  let u = 0;
  let ties = 0;
  let i = 0;
  let j = 0;
  while (i < first.values.length || j < second.values.length) {
    const value = Math.min(first.values[i] ?? Infinity, second.values[j] ?? Infinity);
    const mine = first.values[i] === value ? (first.counts[i++] as number) : 0;
    const theirs = second.values[j] === value ? (second.counts[j++] as number) : 0;
    u += mine * (n2 + theirs / 2);
    n1 += mine;
    n2 += theirs;
    ties += cubeLess(mine + theirs);
  }
  const n = n1 + n2;
  const variance = n < 2 ? 0 : ((n1 * n2) / 12) * (n + 1 - ties / n / (n - 1));
  return { n1, n2, u, variance, hasTies: ties > 0 };
}

function cubeLess(tied: number): number {
  return (tied - 1) * tied * (tied + 1);
}
