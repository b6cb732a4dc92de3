import type { Deadlines, EvidenceSnapshot, NationalGoals, OrganisationUnit, Vision } from '../../plan';
import type { SpecCell } from '../../sheets';
import type { Language } from '../../text';

/** Understands what the sheets of a plan are made of; `workflow/plan` puts it together. */

/** A goal of a unit: one block of its template. */
export interface GoalSlot {
  readonly id: string;
  /** From 1 on the template. */
  readonly ordinal: number;
  /** As it was typed when the sheets are made; empty for a block that waits. */
  readonly text: string;
  /** The analysis that it has taken its baseline from. */
  readonly snapshot?: EvidenceSnapshot;
  /** The rows of its table of actions, as they were read. */
  readonly actions: OpenRows;
  /** The id of last year's goal. */
  readonly carriedFrom?: string;
}

/** A committee, a department or a unit with its template. */
export interface PlanUnit extends OrganisationUnit {
  /** `Socialnämnden / Socialförvaltningen / Hemtjänst Norra`. */
  readonly path: string;
  /** What it was called when its template was made; absent where there is none. */
  readonly formerName?: string;
  /** The blocks of its template: those that are filled in, and one more. */
  readonly goals: readonly GoalSlot[];
}

/** An analysis of the workbook that a goal can rest on. Values in the unit of the goal: shares in per cent. */
export interface EvidenceChoice {
  readonly title: string;
  readonly date: string;
  readonly women: number;
  readonly men: number;
  /** By how much the gap has changed a year lately; absent where it is not known. */
  readonly pace?: number;
}

/** A plan as its sheets show it. */
export interface PlanSheets {
  readonly language: Language;
  /** Local date of the writing. */
  readonly today: string;
  readonly municipality: string;
  readonly year: number;
  /** The year of the plan that this one follows; absent where it is the first. */
  readonly previousYear?: number;
  readonly vision: Vision;
  readonly councilGoal: string;
  readonly nationalGoals: NationalGoals;
  readonly deadlines: Deadlines;
  /** Each after the one above it. */
  readonly units: readonly PlanUnit[];
  readonly evidence: readonly EvidenceChoice[];
}

/** The rows of an open table as they were read, to be written again. */
export type OpenRows = readonly (readonly SpecCell[])[];
