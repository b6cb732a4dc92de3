import { normalQuantile } from './normalDistribution';

/** The usual share of intervals, in repeated samples, that hold the true value. */
export const DEFAULT_CONFIDENCE = 0.95;

/** @throws RangeError where the confidence does not lie strictly between 0 and 1 */
export function requireConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${caller} requires a confidence between 0 and 1`);
  }
}

/**
 * The normal deviate that leaves (1 - confidence) / 2 in each tail: 1.96 for 0.95.
 * @example normalDeviate('wilson', 0.95) // 1.959963984540054
 */
export function normalDeviate(caller: string, confidence: number): number {
  requireConfidence(caller, confidence);
  return -normalQuantile((1 - confidence) / 2);
}
