import type { FieldPlaces } from '../forms/fieldPlaces';
import type { LocalDate } from '../localDate';

/** Understands what a committee owes the council when it has not met its goal (R9). Texts that nobody has written are empty. */
export interface RemedyPlan {
  /** The id of the committee's goal. */
  readonly goal: string;
  readonly cause: string;
  readonly actions: string;
  readonly responsible: string;
  /** When the goal is to be met instead. */
  readonly newDate?: LocalDate;
  /** When it was told the council; until then R9 is broken. */
  readonly councilDate?: LocalDate;
  readonly paragraph: string;
  readonly places: FieldPlaces;
}
