import { ascendingOrder } from './ascendingOrder';
import { gather } from './sample';

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
  const order = ascendingOrder(gather({ values }, 'quartileBands').values);
  const bands = new Uint8Array(values.length);
  order.forEach((row, place) => {
    bands[row] = quartileBand(place, order.length);
  });
  return bands;
}

/**
 * The band, 0 = the lowest quarter, of the person at a place (from 0) among so many in ascending order.
 *
 * @example quartileBand(3, 8) // 1
 */
export function quartileBand(place: number, persons: number): number {
  return Math.floor((BANDS * place) / persons);
}
