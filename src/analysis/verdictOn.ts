import { isEstimated, isNotEstimable, mapEstimate, notEstimable } from '../vocabulary';
import type { Estimate, Interval, RecipeMeasure } from '../vocabulary';
import type { Comparison, Verdict } from './analysis';
import { FEWEST_PERSONS, GAP_OF_MENS_VALUE, GAP_OF_SHARES } from './thresholds';

/**
 * Says how big and how certain the gap is (contract.md 5). Clear: the interval excludes 0 and the gap is at least the
 * threshold; uncertain: at least the threshold, without an interval that excludes 0; none shown: smaller than the
 * threshold. Fewer than 20 persons of a sex carry no verdict. Where there is no interval no certainty is invented.
 */
export function verdictOn(comparison: Comparison, measure: RecipeMeasure, goalThreshold?: number): Verdict {
  const { women, men, gap } = comparison;
  const threshold = goalThreshold ?? defaultThreshold(comparison, measure);
  const hasTooFew = [women.n, men.n].some((n) => isEstimated(n) && n < FEWEST_PERSONS);
  const { difference } = gap;
  if (hasTooFew || isNotEstimable(difference)) return { code: 'tooFewPersons', threshold };
  const size = mapEstimate(difference.estimate, Math.abs);
  if (!isEstimated(size) || !isEstimated(threshold) || size === 0 || size < threshold * ROUNDING) {
    return { code: 'noDifferenceShown', threshold };
  }
  return { code: excludesZero(difference) ? 'clearDifference' : 'uncertainDifference', threshold };
}

/** A gap that reaches the threshold must not fall short of it by what the subtraction rounds away: 0.3 - 0.25 is 0.05. */
const ROUNDING = 1 - 1e-12;

function defaultThreshold({ men }: Comparison, measure: RecipeMeasure): Estimate {
  if (measure.kind === 'share') return GAP_OF_SHARES;
  const mensValue = men.value ?? men.n ?? notEstimable('emptyGroup');
  return mapEstimate(mensValue, (value) => GAP_OF_MENS_VALUE * Math.abs(value));
}

function excludesZero({ low, high }: Interval): boolean {
  return isEstimated(low) && isEstimated(high) && (low > 0 || high < 0);
}
