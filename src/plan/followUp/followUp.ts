import type { Estimate } from '../../vocabulary';
import type { FieldPlaces } from '../forms/fieldPlaces';
import type { LocalDate } from '../localDate';
import type { Assessment } from './assessment';

/** Understands what a unit tells about its goal when the year has gone: outcomes, and two texts. */

/** An indicator at follow-up. A value that nobody has given is absent; `..` is `{ notEstimable: 'suppressed' }`. */
export interface Outcome {
  /** The indicator's ordinal within its goal. */
  readonly indicator: number;
  readonly women?: Estimate;
  readonly men?: Estimate;
  readonly date?: LocalDate;
  /** Computed by the recipe of the evidence, or typed. */
  readonly origin: 'analysis' | 'manual';
}

/** The manager's own assessment; it counts only with a reason. */
export interface AssessmentOverride {
  readonly assessment: Assessment;
  readonly reason: string;
}

/** The follow-up of one goal. Texts that nobody has written are empty. */
export interface FollowUp {
  /** The goal's id. */
  readonly goal: string;
  readonly outcomes: readonly Outcome[];
  /** Måluppfyllelse. */
  readonly fulfilment: string;
  /** Förslag på åtgärder. */
  readonly proposedActions: string;
  /** Lämnad datum. Delivered = both texts and this date (R5, R6). */
  readonly submitted?: LocalDate;
  readonly override?: AssessmentOverride;
  readonly places: FieldPlaces;
}
