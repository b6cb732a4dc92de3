import { directStandardisation } from '../../stats';
import type { ValueStratum } from '../../stats';
import { isNotEstimable } from '../../vocabulary';
import type { Across } from '../analysis';

/**
 * Gives the values that women and men would have with the same composition: each stratum weighted with its women and
 * men together, the strata with both sexes alone, the persons of the others counted as dropped (domain.md 2.4; for pay
 * this is Medlingsinstitutet's standardvagning).
 * @example the departments of Berkeley 1973 // { women: 0.429955, men: 0.387319, difference: 0.042637, droppedPersons: 0 }
 */
export function standardisedOf(strata: readonly ValueStratum[]): NonNullable<Across['standardised']> {
  const weights = strata.map(({ first, second }) => first.persons + second.persons);
  const standardised = directStandardisation(strata, weights);
  if (isNotEstimable(standardised)) {
    return {
      women: standardised,
      men: standardised,
      difference: standardised,
      weights: 'combined',
      droppedPersons: weights.reduce((sum, persons) => sum + persons, 0),
    };
  }
  const { first, second, difference, droppedPersons } = standardised;
  return { women: first, men: second, difference, weights: 'combined', droppedPersons };
}
