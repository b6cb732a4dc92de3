import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requireValues } from './parityIndex';

/**
 * Score of the European gender equality index: 1 + alpha (1 - |first / average - 1|) 99, the average being that of the two.
 * 1..100 for values of 0 or more. alpha = 1 is the score without correction for the level: show it beside the corrected one.
 * An indicator of which less is better has to be turned round first. `zeroDenominator` where the average is 0.
 *
 * EIGE, Gender Equality Index 2017: Methodological Report, doi 10.2839/601545.
 *
 * @throws RangeError where a value is not finite, or alpha lies outside 0..1
 * @example eigeScore({ first: 60, second: 80, alpha: 1 }) // 85.857142857
 */
export function eigeScore(values: {
  readonly first: number;
  readonly second: number;
  readonly alpha: number;
}): Estimate {
  const { first, second, alpha } = values;
  requireValues('eigeScore', first, second);
  if (!(alpha >= 0 && alpha <= 1)) throw new RangeError('eigeScore requires an alpha between 0 and 1');
  const average = (first + second) / 2;
  if (average === 0) return notEstimable('zeroDenominator');
  return 1 + alpha * (1 - Math.abs(first / average - 1)) * 99;
}
