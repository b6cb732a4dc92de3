import { notEstimable } from '../vocabulary';
import type { TestEstimate } from '../vocabulary';
import { normalSf } from './normalDistribution';
import { requireProportion } from './proportion';
import type { Proportion } from './proportion';

/** A proportion at a point of an ordered scale: a year, a step of pay. */
export interface ScoredProportion extends Proportion {
  readonly score: number;
}

/**
 * Cochran-Armitage test for a trend in proportions, two-sided. z is positive where the share rises with the score:
 * z = sum (x_i - n_i p) s_i / sqrt(p (1 - p) (sum n_i s_i^2 - (sum n_i s_i)^2 / N)), p the share of all together.
 *
 * Points without trials are left out. `emptyGroup` where none is left, `tooFew` for one point, `noVariation` where all succeed
 * or none, or all scores are the same. Armitage, "Tests for linear trends in proportions and frequencies", Biometrics 11
 * (1955) 375-386; z^2 is R's prop.trend.test.
 *
 * @throws RangeError where successes do not lie between 0 and trials, or a score is not finite
 * @example cochranArmitage([{ score: 1, successes: 15, trials: 60 }, { score: 2, successes: 25, trials: 70 }, { score: 3, successes: 40, trials: 90 }]) // { statistic: 2.424998681, p: 0.01530844238, method: 'cochranArmitage' }
 */
export function cochranArmitage(points: readonly ScoredProportion[]): TestEstimate {
  for (const point of points) requirePoint(point);
  const present = points.filter(({ trials }) => trials > 0);
  if (present.length === 0) return notEstimable('emptyGroup');
  if (present.length < 2) return notEstimable('tooFew');
  const total = (of: (point: ScoredProportion) => number): number =>
    present.reduce((so, point) => so + of(point), 0);
  const trials = total((point) => point.trials);
  const share = total((point) => point.successes) / trials;
  const centre = total((point) => point.trials * point.score) / trials;
  const spread = total((point) => point.trials * (point.score - centre) ** 2);
  if (share === 0 || share === 1 || spread === 0) return notEstimable('noVariation');
  const slope = total((point) => (point.successes - point.trials * share) * (point.score - centre));
  const statistic = slope / Math.sqrt(share * (1 - share) * spread);
  return { statistic, p: 2 * normalSf(Math.abs(statistic)), method: 'cochranArmitage' };
}

function requirePoint(point: ScoredProportion): void {
  requireProportion('cochranArmitage', point);
  if (!Number.isFinite(point.score)) throw new RangeError('cochranArmitage requires finite scores');
}
