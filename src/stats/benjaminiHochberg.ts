import type { Estimate } from '../vocabulary';
import { stepwiseAdjustment } from './stepwiseAdjustment';

/**
 * p values adjusted for the number of looks so that the expected share of false alarms among the alarms stays at the level
 * chosen: the i-th smallest of k times k / i, never above the one after, at most 1. In the order given.
 *
 * What cannot be had stays so and does not count as a look. Benjamini and Hochberg, "Controlling the false discovery rate",
 * Journal of the Royal Statistical Society B 57 (1995) 289-300.
 *
 * @throws RangeError where a p value lies outside 0..1
 * @example benjaminiHochberg([0.04, 0.001, 0.6, 0.02]) // [0.0533333333, 0.004, 0.6, 0.04]
 */
export function benjaminiHochberg(pValues: readonly Estimate[]): readonly Estimate[] {
  return stepwiseAdjustment('benjaminiHochberg', pValues, (ascending) => {
    let atMost = 1;
    return ascending.reduceRight<readonly number[]>((behind, p, i) => {
      atMost = Math.min(atMost, (p * ascending.length) / (i + 1));
      return [atMost, ...behind];
    }, []);
  });
}
