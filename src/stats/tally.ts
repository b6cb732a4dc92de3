import { ascendingOrder } from './ascendingOrder';
import { pickInOrder } from './inAscendingOrder';
import { isAscending } from './isAscending';
import { gatherPersons } from './sample';
import type { Gathered, Sample } from './sample';

/** Distinct values in ascending order, each with the number of persons who have it. */
export interface Tally {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/**
 * Sorts a sample and counts the persons at each distinct value.
 * @example Array.from(tallyOf({ values: Float64Array.of(7, 3, 7) }, 'quantile').counts) // [1, 2]
 */
export function tallyOf(sample: Sample, caller: string): Tally {
  return tallyOfGathered(gatherPersons(sample, caller));
}

/** `tallyOf` for a sample whose rows are taken out already. */
export function tallyOfGathered({ values, frequencies }: Gathered): Tally {
  if (isAscending(values)) return countRuns(values, frequencies);
  const order = ascendingOrder(values);
  return countRuns(pickInOrder(values, order), frequencies && pickInOrder(frequencies, order));
}

function countRuns(sorted: Float64Array, frequencies?: Float64Array): Tally {
  const distinct = countDistinct(sorted);
  const values = new Float64Array(distinct);
  const counts = new Float64Array(distinct);
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number;
    if (last < 0 || value !== values[last]) {
      last += 1;
      values[last] = value;
    }
    const persons = frequencies === undefined ? 1 : (frequencies[i] as number);
    counts[last] = (counts[last] as number) + persons;
  }
  return { values, counts };
}

function countDistinct(sorted: Float64Array): number {
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct += 1;
  return distinct;
}
