import { poissonKernel } from './binomialKernel';
import { incompleteGamma } from './incompleteGamma';

/**
 * Poisson distribution: probability of exactly `events` where `expected` are expected. 0 for negative numbers and fractions.
 *
 * @throws RangeError where expected is negative or not finite
 * @example poissonPmf(2, 3) // 0.22404180765538775
 */
export function poissonPmf(events: number, expected: number): number {
  requireExpected(expected);
  return Number.isInteger(events) && events >= 0 ? poissonKernel(events, expected) : 0;
}

/**
 * Poisson distribution: probability of at most `events`: Q(k + 1, expected).
 *
 * @throws RangeError where expected is negative or not finite
 * @example poissonCdf(2, 3) // 0.42319008112684353
 */
export function poissonCdf(events: number, expected: number): number {
  requireExpected(expected);
  return events < 0 ? 0 : incompleteGamma(Math.floor(events) + 1, expected).upper;
}

/**
 * Poisson distribution: probability of more than `events`: P(k + 1, expected).
 *
 * @throws RangeError where expected is negative or not finite
 * @example poissonSf(2, 3) // 0.5768099188731565
 */
export function poissonSf(events: number, expected: number): number {
  requireExpected(expected);
  return events < 0 ? 1 : incompleteGamma(Math.floor(events) + 1, expected).lower;
}

function requireExpected(expected: number): void {
  if (!(expected >= 0 && expected < Infinity)) {
    throw new RangeError('poisson distribution requires a finite expected number of 0 or more');
  }
}
