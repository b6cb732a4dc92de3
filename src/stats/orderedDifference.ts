import type { Tally } from './tally';

/**
 * The difference of rank `rank` (1 = smallest) among all differences of a person of the first sample and one of the second,
 * without listing them.
 *
 * Halves the range of values that holds it. Each round counts the differences up to the middle in one walk over both sorted
 * samples, and draws the range in to differences that occur, so that it ends at one of them.
 */
export function orderedDifference(first: Tally, second: Tally, rank: number): number {
  const lastOf = (tally: Tally): number => tally.values[tally.values.length - 1] as number;
  let low = (first.values[0] as number) - lastOf(second);
  let high = lastOf(first) - (second.values[0] as number);
  while (low < high) {
    const middle = low + (high - low) / 2;
    const split = splitAt(first, second, middle < high ? middle : low);
    if (split.count >= rank) high = split.below;
    else low = split.above;
  }
  return low;
}

interface Split {
  /** Pairs with a difference of at most the threshold. */
  readonly count: number;
  /** Largest difference of at most the threshold, and smallest one above it. */
  readonly below: number;
  readonly above: number;
}

function splitAt(first: Tally, second: Tally, threshold: number): Split {
  let below = -Infinity;
  let above = Infinity;
  let count = 0;
  let larger = second.counts.reduce((total, each) => total + each, 0);
  let j = 0;
  for (let i = 0; i < first.values.length; i++) {
    const value = first.values[i] as number;
    while (j < second.values.length && value - (second.values[j] as number) > threshold) {
      larger -= second.counts[j] as number;
      j += 1;
    }
    count += (first.counts[i] as number) * larger;
    if (j < second.values.length) below = Math.max(below, value - (second.values[j] as number));
    if (j > 0) above = Math.min(above, value - (second.values[j - 1] as number));
  }
  return { count, below, above };
}
