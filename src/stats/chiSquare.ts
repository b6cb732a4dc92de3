import { notEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { chiSquareSf } from './chiSquareDistribution';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/**
 * Pearson's chi-square test of a 2 x 2 table, one degree of freedom: sum (observed - expected)^2 / expected.
 *
 * `emptyGroup` where a group has no trials, `noVariation` where all succeed or none. Pearson, Philosophical Magazine 50
 * (1900) 157-175.
 *
 * @throws RangeError where successes do not lie between 0 and trials
 * @example chiSquare({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // { statistic: 7.0234091, df: 1, p: 0.008045081, method: 'chiSquare' }
 */
export function chiSquare(first: Proportion, second: Proportion): TestEstimate {
  requireProportion('chiSquare', first);
  requireProportion('chiSquare', second);
  return shrunkChiSquare({ first, second, shrinkage: 0, method: 'chiSquare' });
}

/**
 * The test with every distance |observed - expected| made smaller by `shrinkage` (down to 0). In a 2 x 2 table all four
 * distances are the same.
 */
export function shrunkChiSquare(table: {
  readonly first: Proportion;
  readonly second: Proportion;
  readonly shrinkage: number;
  readonly method: string;
}): TestEstimate {
  const { first, second, shrinkage, method } = table;
  if (first.trials === 0 || second.trials === 0) return notEstimable('emptyGroup');
  const trials = first.trials + second.trials;
  const successes = first.successes + second.successes;
  const failures = trials - successes;
  if (successes === 0 || failures === 0) return notEstimable('noVariation');
  const distance = Math.abs(first.successes * second.trials - second.successes * first.trials) / trials;
  const counted = Math.max(0, distance - shrinkage);
  const inverse = (trials / first.trials) * (trials / second.trials) * (trials / successes / failures);
  const statistic = counted * counted * inverse;
  return { statistic, df: 1, p: chiSquareSf(statistic, 1), method };
}
