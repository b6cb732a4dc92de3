import { notEstimable } from '../vocabulary';
import type { IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/**
 * A proportion (0..1) with Wilson's score interval.
 *
 * With p = x / n: (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n). The limits stay within 0..1; the lower one is
 * exactly 0 for no successes, the upper one exactly 1 for nothing else. `emptyGroup` without trials.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212.
 *
 * @throws RangeError where successes do not lie between 0 and trials, or the confidence not between 0 and 1
 * @example wilson({ successes: 10, trials: 100 }, 0.95) // { estimate: 0.1, low: 0.0552291, high: 0.1743657 }
 */
export function wilson(proportion: Proportion, confidence: number): IntervalEstimate {
  requireProportion('wilson', proportion);
  const z = normalDeviate('wilson', confidence);
  const { successes, trials } = proportion;
  if (trials === 0) return notEstimable('emptyGroup');
  const estimate = successes / trials;
  return { estimate, ...wilsonLimits(proportion, z) };
}

/** The limits alone, for trials above 0. */
export function wilsonLimits(
  { successes, trials }: Proportion,
  z: number,
): { readonly low: number; readonly high: number } {
  const square = z * z;
  const failures = trials - successes;
  const centre = successes + square / 2;
  const spread = z * Math.sqrt((successes * failures) / trials + square / 4);
  const weight = trials + square;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - spread) / weight),
    high: failures === 0 ? 1 : Math.min(1, (centre + spread) / weight),
  };
}
