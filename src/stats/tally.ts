import { gatherPersons } from './sample';
import type { Gathered, Sample } from './sample';

/** Distinct values in ascending order, each with the number of persons who have it. */
export interface Tally {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/** Sorts a sample and counts the persons at each distinct value. O(n log n). */
export function tallyOf(sample: Sample, caller: string): Tally {
  return tallyOfGathered(gatherPersons(sample, caller));
}

/** `tallyOf` for a sample whose rows are taken out already. */
export function tallyOfGathered({ values, frequencies }: Gathered): Tally {
  if (frequencies === undefined) return countRuns(Float64Array.from(values).sort(), () => 1);
  const order = Uint32Array.from(values, (_, i) => i).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  const sorted = Float64Array.from(order, (row) => values[row] as number);
  return countRuns(sorted, (i) => frequencies[order[i] as number] as number);
}

function countRuns(sorted: Float64Array, persons: (position: number) => number): Tally {
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number;
    if (last < 0 || value !== values[last]) {
      last += 1;
      values[last] = value;
    }
    counts[last] = (counts[last] as number) + persons(i);
  }
  return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}
