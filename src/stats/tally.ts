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
  const rows = countRuns(Float64Array.from(values).sort());
  if (frequencies === undefined) return rows;
  const counts = new Float64Array(rows.values.length);
  for (let i = 0; i < values.length; i++) {
    const at = placeOf(values[i] as number, rows);
    counts[at] = (counts[at] as number) + (frequencies[i] as number);
  }
  return { values: rows.values, counts };
}

/** Where a value that occurs stands among the distinct ones. Found by halving: faster than sorting rows along with values. */
export function placeOf(value: number, { values }: Tally): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function countRuns(sorted: Float64Array): Tally {
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (const value of sorted) {
    if (last < 0 || value !== values[last]) {
      last += 1;
      values[last] = value;
    }
    counts[last] = (counts[last] as number) + 1;
  }
  return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}
