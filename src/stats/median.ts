import type { Estimate } from '../vocabulary';
import { quantile } from './quantile';
import type { Sample } from './sample';

/**
 * The middle value, or the mean of the two in the middle, in the unit of the values. `emptyGroup` where nobody is in the
 * sample.
 *
 * @throws RangeError where a value is not finite, or a frequency is not a whole number of 0 or more
 * @example median({ values: Float64Array.of(5, 1, 9, 2) }) // 3.5
 */
export function median(sample: Sample): Estimate {
  return quantile(sample, 0.5);
}
