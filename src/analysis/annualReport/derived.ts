import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';

/**
 * Works a number out of others; where one of them cannot be had, the reason of the first such goes on to the result.
 * @example derived([3, 4], (part, whole) => part / whole) // 0.75
 */
export function derived(
  estimates: readonly Estimate[],
  compute: (...numbers: readonly number[]) => Estimate,
): Estimate {
  const missing = estimates.find((estimate) => !isEstimated(estimate));
  return missing ?? compute(...estimates.filter(isEstimated));
}
