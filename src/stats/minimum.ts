import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { gather } from './sample';
import type { Sample } from './sample';

/**
 * The smallest value. `emptyGroup` where nobody is in the sample.
 *
 * @throws RangeError where a value is not finite, or a frequency is negative or not finite
 * @example minimum({ values: Float64Array.of(5, 1, 9), rows: Uint32Array.of(0, 2) }) // 5
 */
export function minimum(sample: Sample): Estimate {
  const { values } = gather(sample, 'minimum');
  if (values.length === 0) return notEstimable('emptyGroup');
  return values.reduce((smallest, value) => (value < smallest ? value : smallest));
}
