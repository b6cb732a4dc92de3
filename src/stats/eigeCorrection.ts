import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';

/**
 * The coefficient alpha by which EIGE lowers a score where the level of everybody is low: (level / highest)^exponent, 0..1,
 * the highest level being that among the units compared. `zeroDenominator` where the highest is 0.
 *
 * The exponent 1/2 is as reported of EIGE, Gender Equality Index 2017: Methodological Report; it is for the caller to choose.
 *
 * @throws RangeError where the level does not lie between 0 and the highest, or the exponent is not above 0
 * @example eigeCorrection({ level: 70, highest: 90, exponent: 0.5 }) // 0.881917104
 */
export function eigeCorrection(levels: {
  readonly level: number;
  readonly highest: number;
  readonly exponent: number;
}): Estimate {
  const { level, highest, exponent } = levels;
  if (!(level >= 0 && level <= highest && highest < Infinity)) {
    throw new RangeError('eigeCorrection requires a level between 0 and the highest');
  }
  if (!(exponent > 0)) throw new RangeError('eigeCorrection requires an exponent above 0');
  return highest === 0 ? notEstimable('zeroDenominator') : (level / highest) ** exponent;
}
