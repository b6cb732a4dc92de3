import { compensatedSum } from './compensatedSum';

/** Persons of one group: an outcome and what may explain it. The constant is added by the methods themselves. */
export interface OutcomeGroup {
  readonly outcome: Float64Array;
  /** Each as long as the outcome; categorical ones as `dummyColumns`, with the same categories in both groups. */
  readonly covariates: readonly Float64Array[];
  readonly frequencies?: Float64Array | Uint32Array;
}

/**
 * How many persons a group holds.
 * @example groupPersons({ outcome: Float64Array.of(3, 5), covariates: [], frequencies: Float64Array.of(2, 4) }) // 6
 */
export function groupPersons({ outcome, frequencies }: OutcomeGroup): number {
  return frequencies === undefined ? outcome.length : compensatedSum(frequencies);
}

/** Mean of a column over the persons of a group that has some. */
export function groupMean(column: Float64Array, group: OutcomeGroup): number {
  return compensatedSum(column, group.frequencies) / groupPersons(group);
}

/** A column of ones for the constant. */
export function constantFor({ outcome }: OutcomeGroup): Float64Array {
  return new Float64Array(outcome.length).fill(1);
}
