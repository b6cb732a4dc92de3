import { oaxacaBlinder, oaxacaBlinderPooled } from '../../stats';
import { isNotEstimable, notEstimable } from '../../vocabulary';
import type { NotEstimable } from '../../vocabulary';
import type { Across } from '../analysis';
import { FEWEST_PERSONS, FEWEST_PERSONS_PER_COEFFICIENT } from '../thresholds';
import { personsOf } from './explainedPersons';
import type { ExplainedPersons } from './explainedPersons';

type Parts = NonNullable<Across['oaxacaBlinder']>;

/**
 * Parts the gap in means, men − women as in the literature, in what the columns of `explain` account for at men's
 * coefficients and the rest (Oaxaca 1973, Blinder 1973; domain.md 2.4). Over the women and men who have a value and
 * every one of those columns, so that the gap may differ from the crude one.
 *
 * The coefficients are men's: `tooFew` with fewer than ten men to each of them, or with fewer than twenty women.
 * `noVariation` where a column follows from the others, or holds a category that no man has.
 */
export function oaxacaBlinderOf({ women, men }: ExplainedPersons): Parts {
  const fewestMen = FEWEST_PERSONS_PER_COEFFICIENT * men.covariates.length;
  const hasTooFew = personsOf(men) < Math.max(fewestMen, FEWEST_PERSONS) || personsOf(women) < FEWEST_PERSONS;
  return partsOf(hasTooFew ? notEstimable('tooFew') : oaxacaBlinder(men, women));
}

/**
 * The same with the coefficients of women and men together, the sex being in the model (Jann 2008). `tooFew` with fewer
 * than ten persons to each coefficient, or fewer than twenty of a sex; `noVariation` where a column follows from the
 * others or from the sex.
 */
export function oaxacaBlinderPooledOf(persons: ExplainedPersons): Parts {
  return partsOf(
    hasTooFewTogether(persons) ? notEstimable('tooFew') : oaxacaBlinderPooled(persons.men, persons.women),
  );
}

/** Too few for the coefficients of women and men together, the sex being one of them. */
export function hasTooFewTogether({ women, men }: ExplainedPersons): boolean {
  const fewest = FEWEST_PERSONS_PER_COEFFICIENT * (men.covariates.length + 1);
  const [w, m] = [personsOf(women), personsOf(men)];
  return w + m < fewest || Math.min(w, m) < FEWEST_PERSONS;
}

/** Where nothing can be had of the parts, with the reason. */
export function partsOf(parts: Parts | NotEstimable): Parts {
  if (isNotEstimable(parts)) return { gap: parts, explained: parts, unexplained: parts };
  const { gap, explained, unexplained } = parts;
  return { gap, explained, unexplained };
}
