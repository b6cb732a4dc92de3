import { finitePopulationCorrection } from '../../stats';
import type { Moments, Proportion } from '../../stats';
import { isEstimated } from '../../vocabulary';
import type { TargetPopulation } from '../../vocabulary';
import type { PerSex } from './perSex';

/** How large a part of its population each sex is in the sample, 0..1. */
export interface Sampling {
  readonly women: number;
  readonly men: number;
  readonly total: number;
}

/** By what the standard error of each sex shrinks, 0..1; 1 = not at all, 0 = everybody was asked. */
export type SamplingFactors = PerSex<number>;

const UNCHANGED: SamplingFactors = { women: 1, men: 1, other: 1, unknown: 1, total: 1 };

/** Relates the persons of a sample to the population that it was drawn from; nobody is more than all. */
export function samplingOf(persons: Sampling, population: TargetPopulation): Sampling {
  const part = (asked: number, all: number): number => (all > 0 ? Math.min(1, asked / all) : 1);
  return {
    women: part(persons.women, population.women),
    men: part(persons.men, population.men),
    total: part(persons.total, population.women + population.men),
  };
}

/**
 * Gives by what the standard errors of a group shrink, each sex in it being the same part of its population as in the
 * whole: the finite-population correction (domain.md 2.6). Where persons are not whole nothing shrinks.
 */
export function samplingFactors(
  { women, men, total }: PerSex<{ readonly n: number }>,
  sampling: Sampling | undefined,
): SamplingFactors {
  if (sampling === undefined) return UNCHANGED;
  const factor = (asked: number, part: number): number => {
    if (asked === 0 || !Number.isInteger(asked)) return 1;
    const correction = finitePopulationCorrection({ sample: asked, population: Math.round(asked / part) });
    return isEstimated(correction) ? correction : 0;
  };
  return {
    ...UNCHANGED,
    women: factor(women.n, sampling.women),
    men: factor(men.n, sampling.men),
    total: factor(total.n, sampling.total),
  };
}

/** More trials than nature has: enough for limits that lie at the estimate. */
const CERTAIN = 1e-15;

/** The proportion whose interval is the corrected one: as if more persons had been asked. */
export function correctedProportion({ successes, trials }: Proportion, factor: number): Proportion {
  if (factor === 1) return { successes, trials };
  const times = 1 / Math.max(factor * factor, CERTAIN);
  return { successes: successes * times, trials: trials * times };
}

/** The moments whose interval is the corrected one: as if the values were spread less. */
export function correctedMoments(moments: Moments, factor: number): Moments {
  if (factor === 1) return moments;
  return { ...moments, squaredDeviations: moments.squaredDeviations * Math.max(factor * factor, CERTAIN) };
}
