import { isEstimated } from '../vocabulary';
import type { Estimate } from '../vocabulary';

/** A p value with the place in the list that it came from. */
interface Placed {
  readonly p: number;
  readonly place: number;
}

/**
 * The p values that can be had, in ascending order, adjusted by `adjust`, and put back where they came from; what cannot be
 * had stays and does not count as a look.
 *
 * @throws RangeError where a p value lies outside 0..1
 * @example stepwiseAdjustment('bonferroni', [0.04, 0.01], (ascending) => ascending.map((p) => 2 * p)) // [0.08, 0.02]
 */
export function stepwiseAdjustment(
  caller: string,
  pValues: readonly Estimate[],
  adjust: (ascending: readonly number[]) => readonly number[],
): readonly Estimate[] {
  const had = pValues.flatMap((p, place): readonly Placed[] => (isEstimated(p) ? [{ p, place }] : []));
  if (had.some(({ p }) => !(p >= 0 && p <= 1))) {
    throw new RangeError(`${caller} requires p values between 0 and 1`);
  }
  const ascending = [...had].sort((one, two) => one.p - two.p);
  const adjusted = adjust(ascending.map(({ p }) => p));
  const result = [...pValues];
  ascending.forEach(({ place, p }, i) => {
    result[place] = adjusted[i] ?? p;
  });
  return result;
}
