import { notEstimable } from '../vocabulary';
import type { IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';
import { wilsonLimits } from './wilson';

/**
 * Difference of two proportions, first - second (-1..1), with Newcombe's hybrid score interval.
 *
 * With Wilson's limits l and u of each: d - sqrt((p1-l1)^2 + (u2-p2)^2), d + sqrt((u1-p1)^2 + (p2-l2)^2). The limits stay
 * within -1..1. `emptyGroup` where a group has no trials. Newcombe, "Interval estimation for the difference between
 * independent proportions: comparison of eleven methods", Statistics in Medicine 17 (1998) 873-890, method 10.
 *
 * @throws RangeError where successes do not lie between 0 and trials, or the confidence not between 0 and 1
 * @example newcombe({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95) // { estimate: 0.2, low: 0.0524314724, high: 0.3338727 }
 */
export function newcombe(first: Proportion, second: Proportion, confidence: number): IntervalEstimate {
  requireProportion('newcombe', first);
  requireProportion('newcombe', second);
  const z = normalDeviate('newcombe', confidence);
  if (first.trials === 0 || second.trials === 0) return notEstimable('emptyGroup');
  const p1 = first.successes / first.trials;
  const p2 = second.successes / second.trials;
  const one = wilsonLimits(first, z);
  const two = wilsonLimits(second, z);
  const estimate = p1 - p2;
  return {
    estimate,
    low: estimate - Math.hypot(p1 - one.low, two.high - p2),
    high: estimate + Math.hypot(one.high - p1, p2 - two.low),
  };
}
