import { notEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import {
  hypergeometricCdf,
  hypergeometricPmf,
  hypergeometricSf,
  mode,
  possible,
} from './hypergeometricDistribution';
import type { Draw } from './hypergeometricDistribution';
import { isWhole, requireProportion } from './proportion';
import type { Proportion } from './proportion';
import { oddsRatio } from './woolf';

/** Tables as likely as the observed one up to rounding count as equally likely (as R's fisher.test). */
const SLACK = 1e-7;

/**
 * Fisher's exact test of a 2 x 2 table, two-sided: the probability, with all margins fixed, of every table that is at most
 * as likely as the observed one. The statistic is the odds ratio of the table (`zeroDenominator` where b c = 0).
 *
 * p is 1 where all succeed or none. `emptyGroup` where a group has no trials; `notASample` for counts that are not whole.
 * Each tail is summed from its edge outwards and stops where terms no longer count, so that a million rows take no longer
 * than a thousand. Fisher, Statistical Methods for Research Workers (1934), 21.02.
 *
 * @throws RangeError where successes do not lie between 0 and trials
 * @example fisher({ successes: 3, trials: 4 }, { successes: 1, trials: 4 }) // { statistic: 9, p: 0.4857143, method: 'fisher' }
 */
export function fisher(first: Proportion, second: Proportion): TestEstimate {
  requireProportion('fisher', first);
  requireProportion('fisher', second);
  if (first.trials === 0 || second.trials === 0) return notEstimable('emptyGroup');
  if (!(isWhole(first) && isWhole(second))) return notEstimable('notASample');
  const draw = {
    drawn: first.trials,
    marked: first.successes + second.successes,
    population: first.trials + second.trials,
  };
  const statistic = oddsRatio({
    a: first.successes,
    b: first.trials - first.successes,
    c: second.successes,
    d: second.trials - second.successes,
  });
  return { statistic, p: probabilityOfAtMostAsLikely(first.successes, draw), method: 'fisher' };
}

function probabilityOfAtMostAsLikely(observed: number, draw: Draw): number {
  const limit = hypergeometricPmf(observed, draw) * (1 + SLACK);
  const top = mode(draw);
  if (hypergeometricPmf(top, draw) <= limit) return 1;
  const { lowest, highest } = possible(draw);
  const isLikely = (found: number): boolean => hypergeometricPmf(found, draw) > limit;
  const below = lastBeforeLikely({ from: lowest - 1, to: top }, isLikely);
  const above = -lastBeforeLikely({ from: -highest - 1, to: -top }, (found) => isLikely(-found));
  return Math.min(1, hypergeometricCdf(below, draw) + hypergeometricSf(above - 1, draw));
}

/** The last number from `from` (never likely) on whose successor is likely; likelihood rises up to `to` (likely). */
function lastBeforeLikely(
  range: { readonly from: number; readonly to: number },
  isLikely: (found: number) => boolean,
): number {
  let { from, to } = range;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (isLikely(middle)) to = middle;
    else from = middle;
  }
  return from;
}
