import { isNotEstimable, notEstimable } from '../vocabulary';
import type { Estimate, NotEstimable } from '../vocabulary';
import { directStandardisation } from './directStandardisation';
import type { Standardised } from './directStandardisation';
import { personsInStratum } from './valueStrata';
import type { ValueStratum } from './valueStrata';

/** Standardised pay of two groups with their ratio. */
export interface StandardWeighted extends Standardised {
  /** first / second. */
  readonly ratio: Estimate;
}

/**
 * Standard weighting as the Swedish pay statistics do it: the mean pay of each cell (occupation, sector, education, hours,
 * age) weighted with the persons of both groups in it, for both groups; the ratio of the two is what is left when the
 * composition is the same.
 *
 * Cells without persons of one group are left out and their persons counted. `emptyGroup` where no cell has both; the ratio
 * alone is `zeroDenominator` where the second comes to 0 or so close to it that there is no quotient. Medlingsinstitutet, Loneskillnaden mellan kvinnor och man 2012.
 *
 * @throws RangeError where persons are negative or not finite, or a value of somebody is not finite
 * @example standardWeighting([{ first: { value: 34100, persons: 410 }, second: { value: 33800, persons: 70 } }, { first: { value: 43200, persons: 120 }, second: { value: 43900, persons: 18 } }]).ratio // 1.00212725853
 */
export function standardWeighting(strata: readonly ValueStratum[]): StandardWeighted | NotEstimable {
  const standardised = directStandardisation(strata, strata.map(personsInStratum));
  if (isNotEstimable(standardised)) return standardised;
  const { first, second } = standardised;
  // A denominator so close to zero that the quotient has no number is none either.
  const ratio = first / second;
  return { ...standardised, ratio: Number.isFinite(ratio) ? ratio : notEstimable('zeroDenominator') };
}
