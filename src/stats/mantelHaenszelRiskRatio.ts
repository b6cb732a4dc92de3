import { notEstimable } from '../vocabulary';
import type { IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { comparableCells, sumOver } from './strata';
import type { ProportionStratum } from './strata';

/**
 * Ratio of shares first / second common to all strata (0 upwards): sum (a n2 / n) / sum (c n1 / n), with the interval of
 * Greenland and Robins on the logarithm: var = sum((n1 n2 (a+c) - a c n) / n^2) / (sum(a n2/n) sum(c n1/n)).
 *
 * Strata without persons of one group are left out. `emptyGroup` where no stratum has both, `zeroDenominator` where the
 * second group has no successes; the limits alone where the first has none. Greenland and Robins, "Estimation of a common
 * effect parameter from sparse follow-up data", Biometrics 41 (1985) 55-68.
 *
 * @throws RangeError where successes do not lie between 0 and trials, or the confidence not between 0 and 1
 * @example mantelHaenszelRiskRatio([{ first: { successes: 56, trials: 70 }, second: { successes: 48, trials: 80 } }], 0.95) // { estimate: 1.3333333, low: 1.0766264, high: 1.6512485 }
 */
export function mantelHaenszelRiskRatio(
  strata: readonly ProportionStratum[],
  confidence: number,
): IntervalEstimate {
  const z = normalDeviate('mantelHaenszelRiskRatio', confidence);
  const cells = comparableCells('mantelHaenszelRiskRatio', strata);
  if (cells.length === 0) return notEstimable('emptyGroup');
  const above = sumOver(cells, ({ a, c, d, total }) => (a * (c + d)) / total);
  const below = sumOver(cells, ({ a, b, c, total }) => (c * (a + b)) / total);
  const none = notEstimable('zeroDenominator');
  if (below === 0) return none;
  const estimate = above / below;
  if (above === 0) return { estimate, low: none, high: none };
  const spread = sumOver(
    cells,
    ({ a, b, c, d, total }) => ((a + b) * (c + d) * (a + c) - a * c * total) / total / total,
  );
  const reach = z * Math.sqrt(spread / above / below);
  return { estimate, low: estimate * Math.exp(-reach), high: estimate * Math.exp(reach) };
}
