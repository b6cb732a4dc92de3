import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { compensatedSum } from './compensatedSum';
import { gather, personsIn } from './sample';
import type { Sample } from './sample';

/**
 * Arithmetic mean, in the unit of the values: `sum f_i x_i / sum f_i`. Frequencies need not be whole numbers here.
 * `emptyGroup` where nobody is in the sample.
 *
 * @throws RangeError where a value is not finite, or a frequency is negative or not finite
 * @example mean({ values: Float64Array.of(28100, 29400, 30200) }) // 29233.333333333332
 */
export function mean(sample: Sample): Estimate {
  const gathered = gather(sample, 'mean');
  const persons = personsIn(gathered);
  if (persons === 0) return notEstimable('emptyGroup');
  return compensatedSum(gathered.values, gathered.frequencies) / persons;
}
