import { breslowDay, mantelHaenszelRiskRatio, robinsBreslowGreenland } from '../../stats';
import type { ProportionStratum } from '../../stats';
import type { Across } from '../analysis';

/**
 * Gives the odds ratio of women against men that all strata have in common, with the interval of Robins, Breslow and
 * Greenland, and Breslow and Day's test of whether they have one in common at all (without Tarone's correction).
 * @example the departments of Berkeley 1973 // oddsRatio { estimate: 1.105343, low: 0.943103, high: 1.295492 }
 */
export function mantelHaenszelOf(
  strata: readonly ProportionStratum[],
  confidence: number,
): NonNullable<Across['mantelHaenszel']> {
  return {
    oddsRatio: robinsBreslowGreenland(strata, confidence),
    riskRatio: mantelHaenszelRiskRatio(strata, confidence),
    breslowDay: breslowDay(strata),
  };
}
