import { notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import { divide } from './arithmetic';
import type { Tallied } from './cellSums';
import type { Terms } from './terms';

/**
 * What is measured of one sex: a share or mean, a rate, an amount per head, per user or as it stands; for counts how
 * many there are.
 */
export function valueOfTally(
  sex: 'women' | 'men',
  { n, weighted, plain }: Tallied,
  { measure, personsUnknown }: Pick<Terms, 'measure' | 'personsUnknown'>,
): Estimate {
  switch (measure.kind) {
    case 'count':
      return n;
    case 'rate':
      return divide(n * measure.per, measure.population[sex]);
    case 'resource': {
      const persons = measure.population?.[sex] ?? (personsUnknown ? undefined : n);
      return persons === undefined ? plain : divide(plain, persons);
    }
    default:
      return n === 0 ? notEstimable('emptyGroup') : divide(weighted, n);
  }
}
