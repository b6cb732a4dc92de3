/**
 * Understands a number that may not be possible to have.
 *
 * An empty group is ordinary, not an accident: a statistic that cannot be had is a value that says why,
 * never `null`, `NaN` or a silent blank (design 2.9; contract 5).
 */

/** Why a number cannot be had. The list is closed: every reason has a sentence in `text`. */
export type NotEstimableReason =
  'emptyGroup' | 'tooFew' | 'zeroDenominator' | 'noVariation' | 'notASample' | 'suppressed';

/** Stands in the place of a number, an interval or a test that cannot be had. */
export interface NotEstimable {
  readonly notEstimable: NotEstimableReason;
}

/** A number, or the reason why there is none. */
export type Estimate = number | NotEstimable;

/** An estimate with its limits. `corrected` = 0.5 was added to every cell because of a zero, for the limits only. */
export interface Interval {
  readonly estimate: Estimate;
  readonly low: Estimate;
  readonly high: Estimate;
  readonly corrected?: true;
}

/** The result of a test. `df` is absent where the method has none; `p` is 0..1, two-sided. */
export interface Test {
  readonly statistic: Estimate;
  readonly df?: number;
  readonly p: Estimate;
  readonly method: string;
}

/** An interval, or the reason why nothing of it can be had. */
export type IntervalEstimate = Interval | NotEstimable;

/** A test, or the reason why nothing of it can be had. */
export type TestEstimate = Test | NotEstimable;

/** Makes the value that says why a number cannot be had. */
export function notEstimable(reason: NotEstimableReason): NotEstimable {
  return { notEstimable: reason };
}

/** True where the number is there. */
export function isEstimated(estimate: Estimate): estimate is number {
  return typeof estimate === 'number';
}

/** True where the value, of whatever kind, says that it cannot be had. */
export function isNotEstimable(value: unknown): value is NotEstimable {
  return typeof value === 'object' && value !== null && 'notEstimable' in value;
}

/** Applies a function to a number that is there; hands the reason on where it is not. */
export function mapEstimate(estimate: Estimate, change: (value: number) => Estimate): Estimate {
  return isEstimated(estimate) ? change(estimate) : estimate;
}
