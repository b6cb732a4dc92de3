import { isEstimated, notEstimable } from '../vocabulary';
import type { IntervalEstimate } from '../vocabulary';
import { normalDeviate } from './confidence';
import { commonOddsRatio } from './mantelHaenszelOddsRatio';
import { comparableCells, sumOver } from './strata';
import type { Cells, ProportionStratum } from './strata';

/**
 * The Mantel-Haenszel odds ratio with the interval of Robins, Breslow and Greenland on the logarithm.
 *
 * With P = (a+d)/n, Q = (b+c)/n, R = ad/n, S = bc/n per stratum: var = sum PR / 2(sum R)^2 + sum(PS+QR) / 2 sum R sum S +
 * sum QS / 2(sum S)^2. Strata without persons of one group are left out. `emptyGroup` where no stratum has both,
 * `zeroDenominator` where every b c is 0; the limits alone where every a d is 0 (the estimate is then 0). Robins, Breslow
 * and Greenland, "Estimators of the Mantel-Haenszel variance consistent in both sparse data and large-strata limiting
 * models", Biometrics 42 (1986) 311-323.
 *
 * @throws RangeError where successes do not lie between 0 and trials, or the confidence not between 0 and 1
 * @example robinsBreslowGreenland([{ first: { successes: 56, trials: 70 }, second: { successes: 48, trials: 80 } }], 0.95) // { estimate: 2.6666667, low: 1.2762179, high: 5.5720197 }
 */
export function robinsBreslowGreenland(
  strata: readonly ProportionStratum[],
  confidence: number,
): IntervalEstimate {
  const z = normalDeviate('robinsBreslowGreenland', confidence);
  const cells = comparableCells('robinsBreslowGreenland', strata);
  if (cells.length === 0) return notEstimable('emptyGroup');
  const estimate = commonOddsRatio(cells);
  if (!isEstimated(estimate)) return estimate;
  if (estimate === 0) {
    const none = notEstimable('zeroDenominator');
    return { estimate, low: none, high: none };
  }
  const reach = z * Math.sqrt(logVariance(cells));
  return { estimate, low: estimate * Math.exp(-reach), high: estimate * Math.exp(reach) };
}

function logVariance(strata: readonly Cells[]): number {
  const forTerm = ({ a, d, total }: Cells): number => (a * d) / total;
  const againstTerm = ({ b, c, total }: Cells): number => (b * c) / total;
  const forShare = ({ a, d, total }: Cells): number => (a + d) / total;
  const againstShare = ({ b, c, total }: Cells): number => (b + c) / total;
  const r = sumOver(strata, forTerm);
  const s = sumOver(strata, againstTerm);
  const pr = sumOver(strata, (cells) => forShare(cells) * forTerm(cells));
  const qs = sumOver(strata, (cells) => againstShare(cells) * againstTerm(cells));
  const mixed = sumOver(
    strata,
    (cells) => forShare(cells) * againstTerm(cells) + againstShare(cells) * forTerm(cells),
  );
  return pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s);
}
