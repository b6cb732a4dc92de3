import { isEstimated, isNotEstimable, notEstimable } from '../vocabulary';
import type { Interval, NotEstimable, Test } from '../vocabulary';
import { requireConfidence } from './confidence';
import { leastSquares } from './leastSquares';
import { constantFor } from './outcomeGroup';
import type { OutcomeGroup } from './outcomeGroup';
import { studentTQuantile, studentTSf } from './studentTDistribution';

/** All persons, with a column that is 1 for those of the group in question and 0 for the others. */
export interface MarkedOutcomes extends OutcomeGroup {
  readonly membership: Float64Array;
}

/** How much the outcome of a group differs from that of others who are alike in the covariates. */
export interface AdjustedGap {
  /** e^coefficient - 1: a share of the others' outcome, -0.05 = 5 per cent lower. */
  readonly gap: Interval;
  /** In log points. */
  readonly coefficient: number;
  readonly standardError: number;
  readonly test: Test;
}

/**
 * Semi-logarithmic regression as in the Swiss Logib: ln(outcome) = b0 + covariates + coefficient x membership, by least squares;
 * the gap is e^coefficient - 1, with Student's interval and two-sided t test.
 *
 * `tooFew` where no person is left over for the standard error, `noVariation` where a covariate follows from the others or
 * from the membership, or nothing is left to chance. Halvorsen and Palmquist, American Economic Review 70 (1980) 474-475.
 *
 * @throws RangeError where an outcome is not above 0, columns differ in length, a number is not finite, a frequency is
 *   negative, or the confidence does not lie between 0 and 1
 * @example semiLogRegression({ outcome: Float64Array.of(100, 110, 95, 99), covariates: [], membership: Float64Array.of(0, 0, 1, 1) }, 0.95).gap.estimate // -0.0753378996
 */
export function semiLogRegression(persons: MarkedOutcomes, confidence: number): AdjustedGap | NotEstimable {
  requireConfidence('semiLogRegression', confidence);
  if (!persons.outcome.every((value) => value > 0)) {
    throw new RangeError('semiLogRegression requires outcomes above 0');
  }
  const fit = leastSquares({
    columns: [constantFor(persons), ...persons.covariates, persons.membership],
    response: persons.outcome.map(Math.log),
    ...(persons.frequencies === undefined ? {} : { frequencies: persons.frequencies }),
  });
  if (isNotEstimable(fit)) return fit;
  const coefficient = fit.coefficients.at(-1) ?? 0;
  const standardError = fit.standardErrors.at(-1) ?? notEstimable('tooFew');
  if (!isEstimated(standardError)) return standardError;
  if (standardError === 0) return notEstimable('noVariation');
  return adjustedGap({ coefficient, standardError, df: fit.df, confidence });
}

function adjustedGap(found: {
  readonly coefficient: number;
  readonly standardError: number;
  readonly df: number;
  readonly confidence: number;
}): AdjustedGap {
  const { coefficient, standardError, df, confidence } = found;
  const reach = studentTQuantile((1 + confidence) / 2, df) * standardError;
  const statistic = coefficient / standardError;
  return {
    gap: {
      estimate: Math.expm1(coefficient),
      low: Math.expm1(coefficient - reach),
      high: Math.expm1(coefficient + reach),
    },
    coefficient,
    standardError,
    test: { statistic, df, p: 2 * studentTSf(Math.abs(statistic), df), method: 'semiLogRegression' },
  };
}
