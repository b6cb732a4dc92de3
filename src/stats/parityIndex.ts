import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';

/**
 * Parity index: first / second. 1 = alike, from 0 upwards for values of 0 or more, in the same unit. UNESCO reads 0.97..1.03
 * as parity. `zeroDenominator` where the second is 0. UNESCO Institute for Statistics, Glossary: Gender parity index.
 *
 * @throws RangeError where a value is not finite
 * @example parityIndex(40, 50) // 0.8
 */
export function parityIndex(first: number, second: number): Estimate {
  requireValues('parityIndex', first, second);
  return second === 0 ? notEstimable('zeroDenominator') : first / second;
}

/** @throws RangeError where a value is not finite */
export function requireValues(caller: string, ...values: readonly number[]): void {
  if (!values.every(Number.isFinite)) throw new RangeError(`${caller} requires finite values`);
}
