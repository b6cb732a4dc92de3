import type { Tally } from './tally';

/**
 * The difference of rank `rank` (1 = smallest) among all differences of a person of the first sample and one of the second,
 * without listing them.
 *
 * Narrows the range of values that holds it. Each round counts the differences up to a value in one walk over both sorted
 * samples, and draws the range in to differences that occur, so that it ends at one of them. The value is, by turns, where
 * the rank lies between the ranks at the ends of the range, which is near, and the middle, which never fails.
 * @example orderedDifference({ values: Float64Array.of(1, 4), counts: Float64Array.of(1, 1) }, { values: Float64Array.of(2), counts: Float64Array.of(1) }, 1) // -1
 */
export function orderedDifference(first: Tally, second: Tally, rank: number): number {
  const lastOf = (tally: Tally): number => tally.values[tally.values.length - 1] as number;
  const persons = second.counts.reduce((total, each) => total + each, 0);
  let low = (first.values[0] as number) - lastOf(second);
  let high = lastOf(first) - (second.values[0] as number);
  let before = 0;
  let upTo = first.counts.reduce((total, each) => total + each, 0) * persons;
  for (let round = 0; low < high; round += 1) {
    const part = round % 2 === 0 ? (rank - before) / (upTo - before) : 0.5;
    const between = low + (high - low) * Math.min(1, Math.max(0, part));
    const split = splitAt({ first, second, persons }, between < high ? between : low);
    if (split.count >= rank) [high, upTo] = [split.below, split.count];
    else [low, before] = [split.above, split.count];
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

interface Pairs {
  readonly first: Tally;
  readonly second: Tally;
  /** In the second sample. */
  readonly persons: number;
}

/** A plain loop: it walks over a million values some thirty times. */
function splitAt({ first, second, persons }: Pairs, threshold: number): Split {
  const theirs = second.values;
  let below = -Infinity;
  let above = Infinity;
  let count = 0;
  let larger = persons;
  let j = 0;
  for (let i = 0; i < first.values.length; i++) {
    const value = first.values[i] as number;
    while (j < theirs.length && value - (theirs[j] as number) > threshold) {
      larger -= second.counts[j] as number;
      j += 1;
    }
    count += (first.counts[i] as number) * larger;
    const under = j < theirs.length ? value - (theirs[j] as number) : -Infinity;
    const over = j > 0 ? value - (theirs[j - 1] as number) : Infinity;
    if (under > below) below = under;
    if (over < above) above = over;
  }
  return { count, below, above };
}
