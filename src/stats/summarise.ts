import { mapEstimate, notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { compensatedSum } from './compensatedSum';
import { momentsOfGathered } from './moments';
import type { Moments } from './moments';
import { quantilesOfGathered } from './quantiles';
import { gatherPersons } from './sample';
import type { Gathered, Sample } from './sample';
import { standardDeviation } from './standardDeviation';

/** The usual description of a sample. All but `n` and `moments` are in the unit of the values. */
export interface Summary {
  /** Persons. */
  readonly n: number;
  readonly moments: Moments;
  readonly sum: Estimate;
  readonly mean: Estimate;
  readonly sd: Estimate;
  readonly min: Estimate;
  readonly p10: Estimate;
  readonly q1: Estimate;
  readonly median: Estimate;
  readonly q3: Estimate;
  readonly p90: Estimate;
  readonly max: Estimate;
}

const PROBABILITIES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1] as const;

/**
 * Everything that one group's row in a table needs, the rows taken out once: persons, sum, mean, sd (n - 1), quantiles of
 * type 7. For nobody every number is `emptyGroup`; for one person the sd is `tooFew`.
 *
 * @throws RangeError where a value is not finite, or a frequency is not a whole number of 0 or more
 * @example summarise({ values: Float64Array.of(2, 4, 9) }).q3 // 6.5
 */
export function summarise(sample: Sample): Summary {
  const gathered = gatherPersons(sample, 'summarise');
  const moments = momentsOfGathered(gathered);
  return { n: moments.n, moments, ...location(gathered, moments), ...order(gathered) };
}

function location(gathered: Gathered, moments: Moments): Pick<Summary, 'sum' | 'mean' | 'sd'> {
  const sum: Estimate =
    moments.n === 0 ? notEstimable('emptyGroup') : compensatedSum(gathered.values, gathered.frequencies);
  return { sum, mean: mapEstimate(sum, (total) => total / moments.n), sd: standardDeviation(moments) };
}

function order(gathered: Gathered): Pick<Summary, 'min' | 'p10' | 'q1' | 'median' | 'q3' | 'p90' | 'max'> {
  const none = notEstimable('emptyGroup');
  const [min = none, p10 = none, q1 = none, median = none, q3 = none, p90 = none, max = none] =
    quantilesOfGathered(gathered, PROBABILITIES);
  return { min, p10, q1, median, q3, p90, max };
}
