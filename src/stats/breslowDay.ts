import { isEstimated, notEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { chiSquareSf } from './chiSquareDistribution';
import { commonOddsRatio } from './mantelHaenszelOddsRatio';
import { comparableCells, sumOver } from './strata';
import type { Cells, ProportionStratum } from './strata';

/**
 * Breslow and Day's test that the odds ratio is the same in all strata, without Tarone's correction: sum (a - A)^2 / V, with
 * A the successes of the first group that the Mantel-Haenszel odds ratio leads one to expect given the margins, and
 * 1/V = 1/A + 1/(n1-A) + 1/(m-A) + 1/(n2-m+A). Degrees of freedom: strata in which something can vary, less one.
 *
 * Strata without persons of one group, or in which all succeed or none, are left out. `emptyGroup` where no stratum has both
 * groups, `tooFew` where fewer than two strata are left, `zeroDenominator` where the common odds ratio is 0 or has no
 * denominator. Breslow and Day, Statistical Methods in Cancer Research 1 (1980), 4.4.
 *
 * @throws RangeError where successes do not lie between 0 and trials
 * @example breslowDay([{ first: { successes: 89, trials: 108 }, second: { successes: 512, trials: 825 } }, { first: { successes: 17, trials: 25 }, second: { successes: 353, trials: 560 } }]) // { statistic: 2.736096, df: 1, p: 0.0981041754, method: 'breslowDay' }
 */
export function breslowDay(strata: readonly ProportionStratum[]): TestEstimate {
  const cells = comparableCells('breslowDay', strata);
  if (cells.length === 0) return notEstimable('emptyGroup');
  const varied = cells.filter(({ a, b, c, d }) => a + c > 0 && b + d > 0);
  if (varied.length < 2) return notEstimable('tooFew');
  const common = commonOddsRatio(varied);
  if (!isEstimated(common)) return common;
  if (common === 0) return notEstimable('zeroDenominator');
  const statistic = sumOver(varied, (stratum) => squaredDistance(stratum, common));
  const df = varied.length - 1;
  return { statistic, df, p: chiSquareSf(statistic, df), method: 'breslowDay' };
}

function squaredDistance({ a, b, c, d }: Cells, common: number): number {
  const margins = { first: a + b, second: c + d, successes: a + c };
  const expected = expectedSuccesses(margins, common);
  const inverse =
    1 / expected +
    1 / (margins.first - expected) +
    1 / (margins.successes - expected) +
    1 / (margins.second - margins.successes + expected);
  return (a - expected) ** 2 * inverse;
}

/** Root of A (n2 - m + A) = OR (n1 - A)(m - A) between the margins, in the form that loses no digits near OR = 1. */
function expectedSuccesses(
  {
    first,
    second,
    successes,
  }: { readonly first: number; readonly second: number; readonly successes: number },
  common: number,
): number {
  const square = 1 - common;
  const linear = second - successes + common * (first + successes);
  const constant = -common * first * successes;
  const root = Math.sqrt(linear * linear - 4 * square * constant);
  return (-2 * constant) / (linear + root);
}
