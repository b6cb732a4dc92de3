import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requireValues } from './parityIndex';

/**
 * Score of the Global Gender Gap Index: min(first / second, b) / b, the ratio cut off at the benchmark b of equality, so that
 * being ahead earns nothing. 0..1 for values of 0 or more. `zeroDenominator` where the second is 0.
 *
 * World Economic Forum, Global Gender Gap Report 2023, methodology: b = 1, but 0.944 for the sex ratio at birth and 1.06 for
 * healthy life expectancy.
 *
 * @throws RangeError where a value is not finite, or the benchmark is not above 0
 * @example wefScore({ first: 60, second: 80, benchmark: 1 }) // 0.75
 */
export function wefScore(values: {
  readonly first: number;
  readonly second: number;
  readonly benchmark: number;
}): Estimate {
  const { first, second, benchmark } = values;
  requireValues('wefScore', first, second, benchmark);
  if (!(benchmark > 0)) throw new RangeError('wefScore requires a benchmark above 0');
  return second === 0 ? notEstimable('zeroDenominator') : Math.min(first / second, benchmark) / benchmark;
}
