import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { quantiles } from './quantiles';
import type { Sample } from './sample';

/**
 * One quantile of a sample by Excel's rule (type 7); see `quantiles`. `emptyGroup` where nobody is in the sample.
 *
 * @param probability 0..1
 * @throws RangeError where the probability lies outside 0..1, a value is not finite, or a frequency is not a whole number
 * @example quantile({ values: Float64Array.of(15, 20, 35, 40, 50) }, 0.4) // 29
 */
export function quantile(sample: Sample, probability: number): Estimate {
  return quantiles(sample, [probability])[0] ?? notEstimable('emptyGroup');
}
