import type { TestEstimate } from '../vocabulary';
import { shrunkChiSquare } from './chiSquare';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/**
 * Chi-square test of a 2 x 2 table with Yates's continuity correction: each |observed - expected| is made smaller by 0.5, but
 * not below 0.
 *
 * `emptyGroup` where a group has no trials, `noVariation` where all succeed or none. Yates, "Contingency tables involving
 * small numbers and the chi-square test", Supplement to the JRSS 1 (1934) 217-235.
 *
 * @throws RangeError where successes do not lie between 0 and trials
 * @example chiSquareYates({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // { statistic: 6.1142704, df: 1, p: 0.01340948, method: 'chiSquareYates' }
 */
export function chiSquareYates(first: Proportion, second: Proportion): TestEstimate {
  requireProportion('chiSquareYates', first);
  requireProportion('chiSquareYates', second);
  return shrunkChiSquare({ first, second, shrinkage: 0.5, method: 'chiSquareYates' });
}
