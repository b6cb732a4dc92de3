import { notEstimable } from '../vocabulary';
import type { Estimate, IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/**
 * Ratio of two proportions, first / second ("risk ratio", 0 upwards), with Katz's interval on the logarithm:
 * exp(ln RR +- z sqrt(1/a - 1/n1 + 1/c - 1/n2)), a and c the successes.
 *
 * Where a group has no successes, or both have nothing else (so that the formula would give an interval of no width), 0.5 is
 * added to each of the four cells for the limits only and `corrected` is set. The estimate itself is `zeroDenominator`
 * where the second group has no successes. `emptyGroup` where a group has no trials. Katz et al., "Obtaining confidence
 * intervals for the risk ratio in cohort studies", Biometrics 34 (1978) 469-474.
 *
 * @throws RangeError where successes do not lie between 0 and trials, or the confidence not between 0 and 1
 * @example katz({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95) // { estimate: 1.3333333, low: 1.0766258, high: 1.6512491 }
 */
export function katz(first: Proportion, second: Proportion, confidence: number): IntervalEstimate {
  requireProportion('katz', first);
  requireProportion('katz', second);
  const z = normalDeviate('katz', confidence);
  if (first.trials === 0 || second.trials === 0) return notEstimable('emptyGroup');
  const estimate: Estimate =
    second.successes === 0
      ? notEstimable('zeroDenominator')
      : first.successes / first.trials / (second.successes / second.trials);
  return needsCorrection(first, second)
    ? { estimate, ...limits(corrected(first), corrected(second), z), corrected: true }
    : { estimate, ...limits(first, second, z) };
}

function needsCorrection(first: Proportion, second: Proportion): boolean {
  const allSucceed = first.successes === first.trials && second.successes === second.trials;
  return first.successes === 0 || second.successes === 0 || allSucceed;
}

function corrected({ successes, trials }: Proportion): Proportion {
  return { successes: successes + 0.5, trials: trials + 1 };
}

function limits(
  first: Proportion,
  second: Proportion,
  z: number,
): { readonly low: number; readonly high: number } {
  const centre = Math.log(first.successes / first.trials / (second.successes / second.trials));
  const error = Math.sqrt(
    1 / first.successes - 1 / first.trials + (1 / second.successes - 1 / second.trials),
  );
  return { low: Math.exp(centre - z * error), high: Math.exp(centre + z * error) };
}
