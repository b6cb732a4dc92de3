import { isNotEstimable, notEstimable } from '../vocabulary';
import type { NotEstimable } from '../vocabulary';
import { leastSquares } from './leastSquares';
import { constantFor, groupMean, groupPersons } from './outcomeGroup';
import type { OutcomeGroup } from './outcomeGroup';

/** A gap in means, reference - compared, in the part that the covariates explain and the rest. */
export interface ExplainedGap {
  readonly gap: number;
  readonly explained: number;
  /** gap - explained: not proof of anything but that these covariates do not account for it. */
  readonly unexplained: number;
  /** What each covariate adds to the explained part, in the order given. */
  readonly contributions: readonly number[];
}

/**
 * Oaxaca-Blinder decomposition, twofold, with the coefficients of the reference group: explained = (mean x of the reference -
 * mean x of the compared)' b, unexplained = gap - explained. In the unit of the outcome (log points for a logarithm).
 *
 * `emptyGroup` where a group has nobody, `tooFew` where the reference has fewer persons than coefficients, `noVariation` where
 * one of its covariates follows from the others. Oaxaca, International Economic Review 14 (1973) 693-709; Blinder, Journal
 * of Human Resources 8 (1973) 436-455.
 *
 * @throws RangeError where the groups differ in covariates, columns in length, a number is not finite, or a frequency is
 *   negative
 * @example oaxacaBlinder({ outcome: Float64Array.of(10, 12, 14), covariates: [Float64Array.of(1, 2, 3)] }, { outcome: Float64Array.of(9, 10), covariates: [Float64Array.of(1, 2)] }) // { gap: 2.5, explained: 1, unexplained: 1.5, contributions: [1] }
 */
export function oaxacaBlinder(reference: OutcomeGroup, compared: OutcomeGroup): ExplainedGap | NotEstimable {
  requireSameCovariates('oaxacaBlinder', reference, compared);
  if (groupPersons(reference) === 0 || groupPersons(compared) === 0) return notEstimable('emptyGroup');
  const fit = leastSquares({
    columns: [constantFor(reference), ...reference.covariates],
    response: reference.outcome,
    ...(reference.frequencies === undefined ? {} : { frequencies: reference.frequencies }),
  });
  if (isNotEstimable(fit)) return fit;
  return explainedBy(fit.coefficients.slice(1), reference, compared);
}

/** The decomposition for given coefficients of the covariates; both groups have persons. */
export function explainedBy(
  coefficients: readonly number[],
  reference: OutcomeGroup,
  compared: OutcomeGroup,
): ExplainedGap {
  const gap = groupMean(reference.outcome, reference) - groupMean(compared.outcome, compared);
  const contributions = coefficients.map((coefficient, i) => {
    const mine = groupMean(reference.covariates[i] as Float64Array, reference);
    const theirs = groupMean(compared.covariates[i] as Float64Array, compared);
    return (mine - theirs) * coefficient;
  });
  const explained = contributions.reduce((all, each) => all + each, 0);
  return { gap, explained, unexplained: gap - explained, contributions };
}

/** @throws RangeError where two groups do not have the same number of covariates, or the compared one's differ in length */
export function requireSameCovariates(caller: string, reference: OutcomeGroup, compared: OutcomeGroup): void {
  if (reference.covariates.length !== compared.covariates.length) {
    throw new RangeError(`${caller} requires the same covariates in both groups`);
  }
  if (compared.covariates.some((column) => column.length !== compared.outcome.length)) {
    throw new RangeError(`${caller} requires covariates as long as the outcome`);
  }
}
