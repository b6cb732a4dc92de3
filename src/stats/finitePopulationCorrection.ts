import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';

/**
 * By what a standard error shrinks when the sample is a good part of its population: sqrt((N - n) / (N - 1)), 0..1; 0 for a
 * count of everybody. `emptyGroup` for an empty population, `zeroDenominator` for a population of one.
 *
 * Cochran, Sampling Techniques (1977), 2.6.
 *
 * @throws RangeError where sample and population are not whole numbers with the sample within the population
 * @example finitePopulationCorrection({ sample: 250, population: 800 }) // 0.829674907
 */
export function finitePopulationCorrection(size: {
  readonly sample: number;
  readonly population: number;
}): Estimate {
  const { sample, population } = size;
  if (!(Number.isInteger(sample) && Number.isInteger(population) && sample >= 0 && sample <= population)) {
    throw new RangeError('finitePopulationCorrection requires a whole sample within a whole population');
  }
  if (population === 0) return notEstimable('emptyGroup');
  if (population === 1) return notEstimable('zeroDenominator');
  return Math.sqrt((population - sample) / (population - 1));
}
