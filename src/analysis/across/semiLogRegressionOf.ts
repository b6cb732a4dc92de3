import { semiLogRegression } from '../../stats';
import type { OutcomeGroup } from '../../stats';
import { isNotEstimable, notEstimable } from '../../vocabulary';
import type { NotEstimable } from '../../vocabulary';
import type { Across } from '../analysis';
import { personsOf } from './explainedPersons';
import type { ExplainedPersons } from './explainedPersons';
import { hasTooFewTogether } from './oaxacaBlinderOf';

type Regression = NonNullable<Across['semiLogRegression']>;

/**
 * How much less or more women have than men who are alike in the columns of `explain`, as a part of men's value: the
 * semi-logarithmic regression of the Swiss Logib, with its standard error (domain.md 2.3). A value of 0 or less has no
 * logarithm: such persons are left out and counted.
 *
 * `tooFew` with fewer than ten persons to each coefficient, or fewer than twenty of a sex; `noVariation` where a column
 * follows from the others or from the sex.
 */
export function semiLogRegressionOf(persons: ExplainedPersons, confidence: number): Regression {
  const kept = { women: withLogarithm(persons.women), men: withLogarithm(persons.men) };
  const droppedPersons =
    personsOf(persons.women) + personsOf(persons.men) - personsOf(kept.women) - personsOf(kept.men);
  if (hasTooFewTogether(kept)) return withoutRegression(notEstimable('tooFew'), droppedPersons);
  const found = semiLogRegression({ ...together(kept), membership: membershipOf(kept) }, confidence);
  return isNotEstimable(found) ? withoutRegression(found, droppedPersons) : { ...found, droppedPersons };
}

/** Where no regression can be had, with the reason. */
export function withoutRegression(
  reason: NotEstimable,
  droppedPersons: Regression['droppedPersons'],
): Regression {
  return { gap: reason, coefficient: reason, standardError: reason, test: reason, droppedPersons };
}

function withLogarithm({ outcome, covariates, frequencies }: OutcomeGroup): OutcomeGroup {
  const places = Uint32Array.from(outcome.keys()).filter((place) => (outcome[place] ?? 0) > 0);
  const pick = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from(places, (place) => column[place] ?? 0);
  return {
    outcome: pick(outcome),
    covariates: covariates.map(pick),
    ...(frequencies && { frequencies: pick(frequencies) }),
  };
}

function together({ women, men }: ExplainedPersons): OutcomeGroup {
  const joined = (first: ArrayLike<number>, second: ArrayLike<number>): Float64Array =>
    Float64Array.from([...Array.from(first), ...Array.from(second)]);
  return {
    outcome: joined(women.outcome, men.outcome),
    covariates: women.covariates.map((column, at) => joined(column, men.covariates[at] ?? [])),
    ...(women.frequencies && { frequencies: joined(women.frequencies, men.frequencies ?? []) }),
  };
}

/** 1 for women, 0 for men. */
function membershipOf({ women, men }: ExplainedPersons): Float64Array {
  return new Float64Array(women.outcome.length + men.outcome.length).fill(1, 0, women.outcome.length);
}
