import { isEstimated, notEstimable } from '../../vocabulary';
import type { Estimate, Interval, NotEstimable } from '../../vocabulary';

/**
 * Reckons with numbers that may not be possible to have: the first reason that is met is handed on.
 * @example divide(3, 0) // { notEstimable: 'zeroDenominator' }
 */
export function divide(numerator: Estimate, denominator: Estimate): Estimate {
  if (!isEstimated(numerator)) return numerator;
  if (!isEstimated(denominator)) return denominator;
  // A denominator so close to zero that the quotient has no number is none either.
  const quotient = numerator / denominator;
  return Number.isFinite(quotient) ? quotient : notEstimable('zeroDenominator');
}

/** The first minus the second. @example subtract(3, 5) // -2 */
export function subtract(first: Estimate, second: Estimate): Estimate {
  if (!isEstimated(first)) return first;
  return isEstimated(second) ? first - second : second;
}

/** The sum of both. @example add(3, 5) // 8 */
export function add(first: Estimate, second: Estimate): Estimate {
  if (!isEstimated(first)) return first;
  return isEstimated(second) ? first + second : second;
}

/** An estimate of what is no sample: it has no limits, and none are invented (contract.md 4). */
export function withoutLimits(estimate: Estimate): Interval | NotEstimable {
  if (!isEstimated(estimate)) return estimate;
  return { estimate, low: notEstimable('notASample'), high: notEstimable('notASample') };
}
