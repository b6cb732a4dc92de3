import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { inAscendingOrder } from './inAscendingOrder';
import { isAscending } from './isAscending';
import { gatherPersons } from './sample';
import type { Gathered, Sample } from './sample';
import { selectOrder } from './selectOrder';
import { tallyOfGathered } from './tally';
import type { Tally } from './tally';

/** Fewer values than this are not worth sorting. */
const FEW = 1000;

/**
 * Several quantiles of one sample, in the unit of the values, by the rule of Excel's QUARTILE.INC and PERCENTILE.INC
 * (type 7): with the n values in order x_0 <= ... <= x_(n-1) and h = (n - 1) p, the value x_floor(h) plus the fraction of h of
 * the step to the next. A value with a frequency counts as if it were repeated.
 *
 * Few values by selection on a copy, more by sorting, which for whole numbers is counting; values in order are only looked up. `emptyGroup` where nobody is in the sample;
 * one person is every quantile of himself or herself. Hyndman and Fan, "Sample quantiles in statistical packages", The
 * American Statistician 50 (1996) 361-365, definition 7.
 *
 * @param probabilities 0..1, in ascending order
 * @throws RangeError where a probability lies outside 0..1 or before the one preceding it, a value is not finite, or a
 *   frequency is not a whole number of 0 or more
 * @example quantiles({ values: Float64Array.of(1, 2, 3, 4) }, [0.25, 0.5, 0.75]) // [1.75, 2.5, 3.25]
 */
export function quantiles(sample: Sample, probabilities: readonly number[]): readonly Estimate[] {
  return quantilesOfGathered(gatherPersons(sample, 'quantiles'), probabilities);
}

/** `quantiles` for a sample whose rows are taken out already. */
export function quantilesOfGathered(
  gathered: Gathered,
  probabilities: readonly number[],
): readonly Estimate[] {
  requireAscending(probabilities);
  if (gathered.values.length === 0) return probabilities.map(() => notEstimable('emptyGroup'));
  if (gathered.frequencies !== undefined) return quantilesOfTally(tallyOfGathered(gathered), probabilities);
  const isFew = gathered.values.length < FEW && !isAscending(gathered.values);
  if (!isFew) return quantilesInOrder(inAscendingOrder(gathered.values), probabilities);
  return quantilesOfSelection(gathered.values.slice(), probabilities);
}

function quantilesInOrder(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  return probabilities.map((probability) => {
    const position = (values.length - 1) * probability;
    const rank = Math.floor(position);
    const lower = values[rank] as number;
    if (rank === position) return lower;
    return lower + (position - rank) * ((values[rank + 1] as number) - lower);
  });
}

function quantilesOfSelection(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  const to = values.length - 1;
  let from = 0;
  return probabilities.map((probability) => {
    const position = to * probability;
    const rank = Math.floor(position);
    const lower = selectOrder(values, rank, { from, to });
    from = rank;
    if (rank === position) return lower;
    // What stands behind the value of a rank is not smaller, so that the next one is the smallest of it.
    const upper = smallestFrom(values, rank + 1);
    return lower + (position - rank) * (upper - lower);
  });
}

function smallestFrom(values: Float64Array, from: number): number {
  let smallest = values[from] as number;
  for (let i = from + 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value < smallest) smallest = value;
  }
  return smallest;
}

function quantilesOfTally(tally: Tally, probabilities: readonly number[]): readonly number[] {
  const persons = tally.counts.reduce((total, each) => total + each, 0);
  let at = 0;
  let upToHere = tally.counts[0] as number;
  return probabilities.map((probability) => {
    const position = (persons - 1) * probability;
    const rank = Math.floor(position);
    while (upToHere <= rank) {
      at += 1;
      upToHere += tally.counts[at] as number;
    }
    const lower = tally.values[at] as number;
    if (rank === position || rank + 1 < upToHere) return lower;
    return lower + (position - rank) * ((tally.values[at + 1] as number) - lower);
  });
}

function requireAscending(probabilities: readonly number[]): void {
  let previous = 0;
  for (const probability of probabilities) {
    if (!(probability >= previous && probability <= 1)) {
      throw new RangeError('quantiles requires probabilities between 0 and 1 in ascending order');
    }
    previous = probability;
  }
}
