import { compensatedSum } from './compensatedSum';
import { gather } from './sample';
import type { Sample } from './sample';

/**
 * Sum of a sample, in the unit of the values: `sum f_i x_i`, compensated (Neumaier 1974), so that a million additions keep
 * 1e-12. A sample without rows sums to 0, as any empty sum does.
 *
 * @throws RangeError where a value is not finite, or a frequency is negative or not finite
 * @example sum({ values: Float64Array.of(0.1, 0.2, 0.3) }) // 0.6
 */
export function sum(sample: Sample): number {
  const { values, frequencies } = gather(sample, 'sum');
  return compensatedSum(values, frequencies);
}
