import type { Estimate } from '../vocabulary';
import { stepwiseAdjustment } from './stepwiseAdjustment';

/**
 * p values adjusted for the number of looks so that the chance of even one false alarm stays at the level chosen: the i-th
 * smallest of k times k - i + 1, never below the one before, at most 1. In the order given.
 *
 * What cannot be had stays so and does not count as a look. Holm, "A simple sequentially rejective multiple test procedure",
 * Scandinavian Journal of Statistics 6 (1979) 65-70.
 *
 * @throws RangeError where a p value lies outside 0..1
 * @example holm([0.04, 0.001, 0.6, 0.02]) // [0.08, 0.004, 0.6, 0.06]
 */
export function holm(pValues: readonly Estimate[]): readonly Estimate[] {
  return stepwiseAdjustment('holm', pValues, (ascending) => {
    let atLeast = 0;
    return ascending.map((p, i) => {
      atLeast = Math.max(atLeast, Math.min(1, p * (ascending.length - i)));
      return atLeast;
    });
  });
}
