import { notEstimable } from '../vocabulary';
import type { Estimate, IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/**
 * Odds ratio, odds of success in the first group / in the second (0 upwards), with Woolf's interval on the logarithm:
 * exp(ln OR +- z sqrt(1/a + 1/b + 1/c + 1/d)).
 *
 * Where one of the four cells is 0, 0.5 is added to each for the limits only and `corrected` is set. The estimate itself is
 * `zeroDenominator` where b c = 0. `emptyGroup` where a group has no trials. Woolf, "On estimating the relation between
 * blood group and disease", Annals of Human Genetics 19 (1955) 251-253; 0.5 after Haldane (1956) and Anscombe (1956).
 *
 * @throws RangeError where successes do not lie between 0 and trials, or the confidence not between 0 and 1
 * @example woolf({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95) // { estimate: 2.6666667, low: 1.2762179, high: 5.5720202 }
 */
export function woolf(first: Proportion, second: Proportion, confidence: number): IntervalEstimate {
  requireProportion('woolf', first);
  requireProportion('woolf', second);
  const z = normalDeviate('woolf', confidence);
  if (first.trials === 0 || second.trials === 0) return notEstimable('emptyGroup');
  const cells: Cells = {
    a: first.successes,
    b: first.trials - first.successes,
    c: second.successes,
    d: second.trials - second.successes,
  };
  const estimate = oddsRatio(cells);
  if (cells.a * cells.b * cells.c * cells.d > 0) return { estimate, ...limits(cells, z) };
  const added = { a: cells.a + 0.5, b: cells.b + 0.5, c: cells.c + 0.5, d: cells.d + 0.5 };
  return { estimate, ...limits(added, z), corrected: true };
}

interface Cells {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** (a d) / (b c), or `zeroDenominator`. */
export function oddsRatio({ a, b, c, d }: Cells): Estimate {
  return b * c === 0 ? notEstimable('zeroDenominator') : (a / b) * (d / c);
}

function limits({ a, b, c, d }: Cells, z: number): { readonly low: number; readonly high: number } {
  const centre = Math.log((a / b) * (d / c));
  const error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { low: Math.exp(centre - z * error), high: Math.exp(centre + z * error) };
}
