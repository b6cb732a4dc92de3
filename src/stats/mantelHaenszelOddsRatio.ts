import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { comparableCells, sumOver } from './strata';
import type { Cells, ProportionStratum } from './strata';

/**
 * Odds ratio first / second common to all strata (0 upwards): sum (a d / n) / sum (b c / n).
 *
 * Strata without persons of one group are left out. `emptyGroup` where no stratum has both, `zeroDenominator` where every
 * b c is 0. Mantel and Haenszel, "Statistical aspects of the analysis of data from retrospective studies of disease",
 * Journal of the National Cancer Institute 22 (1959) 719-748.
 *
 * @throws RangeError where successes do not lie between 0 and trials
 * @example mantelHaenszelOddsRatio([{ first: { successes: 89, trials: 108 }, second: { successes: 512, trials: 825 } }, { first: { successes: 17, trials: 25 }, second: { successes: 353, trials: 560 } }]) // 2.351710709
 */
export function mantelHaenszelOddsRatio(strata: readonly ProportionStratum[]): Estimate {
  const cells = comparableCells('mantelHaenszelOddsRatio', strata);
  return cells.length === 0 ? notEstimable('emptyGroup') : commonOddsRatio(cells);
}

/** `mantelHaenszelOddsRatio` for strata that are cells already, at least one. */
export function commonOddsRatio(strata: readonly Cells[]): Estimate {
  const below = sumOver(strata, ({ b, c, total }) => (b * c) / total);
  if (below === 0) return notEstimable('zeroDenominator');
  return sumOver(strata, ({ a, d, total }) => (a * d) / total) / below;
}
