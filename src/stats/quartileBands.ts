import { placeOf, tallyOf } from './tally';

/** Bands of equal size that pay is divided into. */
const BANDS = 4;

/**
 * Divides persons into four bands of equal size by a value, 0 = the lowest quarter: with the n persons in ascending order, the
 * one at place i (from 0) is in band floor(4 i / n).
 *
 * Bands differ by one person at most. Persons with the same value keep the order in which they stand, so that a band may
 * part them. Directive (EU) 2023/970, article 9(1)(f): quartile pay bands.
 *
 * @throws RangeError where a value is not finite
 * @example Array.from(quartileBands(Float64Array.of(31, 28, 45, 28, 39, 52))) // [1, 0, 2, 0, 2, 3]
 */
export function quartileBands(values: Float64Array): Uint8Array {
  const tally = tallyOf({ values }, 'quartileBands');
  const nextPlace = startsOf(tally.counts);
  const bands = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const at = placeOf(values[row] as number, tally);
    const place = nextPlace[at] as number;
    nextPlace[at] = place + 1;
    bands[row] = Math.floor((BANDS * place) / values.length);
  }
  return bands;
}

/** Place of the first person at each distinct value. */
function startsOf(counts: Float64Array): Float64Array {
  let before = 0;
  return counts.map((count) => {
    before += count;
    return before - count;
  });
}
