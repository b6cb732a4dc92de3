import { isNotEstimable, notEstimable } from '../vocabulary';
import type { NotEstimable } from '../vocabulary';
import { leastSquares } from './leastSquares';
import { explainedBy, requireSameCovariates } from './oaxacaBlinder';
import type { ExplainedGap } from './oaxacaBlinder';
import { groupPersons } from './outcomeGroup';
import type { OutcomeGroup } from './outcomeGroup';

/**
 * Oaxaca-Blinder decomposition, twofold, with the coefficients of both groups together, the group itself being in the model
 * so that its effect does not leak into them. Explained and unexplained as `oaxacaBlinder`.
 *
 * `emptyGroup` where a group has nobody, `tooFew` where there are fewer persons than coefficients, `noVariation` where a
 * covariate follows from the others or from the group. Jann, "The Blinder-Oaxaca decomposition for linear regression models",
 * Stata Journal 8 (2008) 453-479.
 *
 * @throws RangeError where the groups differ in covariates, columns in length, a number is not finite, or a frequency is
 *   negative
 * @example oaxacaBlinderPooled({ outcome: Float64Array.of(10, 12, 14), covariates: [Float64Array.of(1, 2, 3)] }, { outcome: Float64Array.of(9, 10), covariates: [Float64Array.of(1, 2)] }) // { gap: 2.5, explained: 0.9, unexplained: 1.6, contributions: [0.9] }
 */
export function oaxacaBlinderPooled(
  reference: OutcomeGroup,
  compared: OutcomeGroup,
): ExplainedGap | NotEstimable {
  requireSameCovariates('oaxacaBlinderPooled', reference, compared);
  if (groupPersons(reference) === 0 || groupPersons(compared) === 0) return notEstimable('emptyGroup');
  const rows = [reference.outcome.length, compared.outcome.length] as const;
  const fit = leastSquares({
    columns: [
      new Float64Array(rows[0] + rows[1]).fill(1),
      ...reference.covariates.map((column, i) => joined(column, compared.covariates[i] ?? [])),
      joined(new Float64Array(rows[0]).fill(1), new Float64Array(rows[1])),
    ],
    response: joined(reference.outcome, compared.outcome),
    frequencies: joined(frequenciesOf(reference), frequenciesOf(compared)),
  });
  if (isNotEstimable(fit)) return fit;
  return explainedBy(fit.coefficients.slice(1, -1), reference, compared);
}

function frequenciesOf({ outcome, frequencies }: OutcomeGroup): ArrayLike<number> {
  return frequencies ?? new Float64Array(outcome.length).fill(1);
}

function joined(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
