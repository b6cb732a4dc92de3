import type { AssessmentRules, Goal, LocalDate, OrganisationUnit, PastOutcome } from '../../plan';
import type { Language } from '../../text';
import type { Estimate } from '../../vocabulary';
import type { OpenRows } from '../plan/planSheets';

/** Understands what the sheets of follow-up are made from: goals with what is known of their outcomes, unit by unit. */

/** What is the same on every sheet of a follow-up. */
export interface FollowUpPage {
  readonly municipality: string;
  readonly year: number;
  /** Local date of the follow-up. */
  readonly date: LocalDate;
  readonly rules: AssessmentRules;
  readonly language: Language;
}

/** An outcome that the recipe of the evidence gave, in the unit of the goal. */
export interface ComputedOutcome {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly date: LocalDate;
  /** The sheet with the new data. */
  readonly sheet: string;
}

/** A text that somebody typed for a value, and the number that it was read as: `29,1`. */
export interface ReadText {
  readonly text: string;
  readonly value: number;
}

/** What is known of an indicator's outcome before the sheet is written. What people have typed stays in its cell. */
export interface KnownOutcome {
  /** The indicator's ordinal within its goal. */
  readonly indicator: number;
  /** Absent where there is no recipe, or no new data. */
  readonly computed?: ComputedOutcome;
  /** True where somebody has typed an outcome: it holds, and `computed` is told beside it. */
  readonly typed: boolean;
  readonly womenText?: ReadText;
  readonly menText?: ReadText;
}

/** A goal with all that its follow-up shows. */
export interface FollowUpGoal {
  readonly goal: Goal;
  /** The goals that it relates to, as id and text. */
  readonly parents: readonly string[];
  readonly outcomes: readonly KnownOutcome[];
  /** What, status, who, when, resource: as they stand on the sheet of follow-up, then what the template has beside. */
  readonly actions: OpenRows;
  readonly history: readonly PastOutcome[];
}

/** A unit with its goals, and the units below it. */
export interface FollowUpUnit {
  readonly unit: OrganisationUnit;
  /** The line upwards: `Socialnämnden / Socialförvaltningen`; empty for a committee. */
  readonly path: string;
  /** The name of the sheet as it was called when the unit had another name. */
  readonly formerName?: string;
  /** The unit above a unit, to which it reports. */
  readonly above: string;
  /** By when; committees have no such day. */
  readonly due?: LocalDate;
  readonly goals: readonly FollowUpGoal[];
  /** Every unit below, from the top down. */
  readonly below: readonly FollowUpUnit[];
  /** The names of the sheets that outcomes can be computed from. */
  readonly sources: readonly string[];
}
