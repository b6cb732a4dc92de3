import { notEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { normalSf } from './normalDistribution';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/**
 * Test of two proportions by the normal approximation, two-sided, with the share of both together in the standard error:
 * z = (p1 - p2) / sqrt(p (1 - p) (1/n1 + 1/n2)). Its square is the chi-square statistic without Yates's correction.
 *
 * `emptyGroup` where a group has no trials, `noVariation` where all succeed or none.
 *
 * @throws RangeError where successes do not lie between 0 and trials
 * @example twoProportionZ({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // { statistic: 2.6501715, p: 0.008045081, method: 'twoProportionZ' }
 */
export function twoProportionZ(first: Proportion, second: Proportion): TestEstimate {
  requireProportion('twoProportionZ', first);
  requireProportion('twoProportionZ', second);
  if (first.trials === 0 || second.trials === 0) return notEstimable('emptyGroup');
  const trials = first.trials + second.trials;
  const successes = first.successes + second.successes;
  if (successes === 0 || successes === trials) return notEstimable('noVariation');
  const spread = (successes / trials) * ((trials - successes) / trials);
  const error = Math.sqrt(spread * (1 / first.trials + 1 / second.trials));
  const statistic = (first.successes / first.trials - second.successes / second.trials) / error;
  return { statistic, p: 2 * normalSf(Math.abs(statistic)), method: 'twoProportionZ' };
}
