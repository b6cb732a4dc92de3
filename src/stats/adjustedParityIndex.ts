import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requireValues } from './parityIndex';

/**
 * Adjusted parity index, symmetric about 1: first / second where the first is at most the second, else 2 - second / first.
 * 0..2 for values of 0 or more. `zeroDenominator` where both are 0. UNESCO Institute for Statistics, Glossary: Adjusted gender
 * parity index.
 *
 * @throws RangeError where a value is not finite
 * @example adjustedParityIndex(50, 40) // 1.2
 */
export function adjustedParityIndex(first: number, second: number): Estimate {
  requireValues('adjustedParityIndex', first, second);
  const larger = first <= second ? second : first;
  if (larger === 0) return notEstimable('zeroDenominator');
  return first <= second ? first / second : 2 - second / first;
}
