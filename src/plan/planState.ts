import type { Deadlines } from './deadlines';
import type { Assessment, AssessmentRules } from './followUp/assessment';
import type { EvidenceSnapshot } from './goals/evidence';
import type { LocalDate } from './localDate';
import type { Organisation } from './organisation/organisation';
import type { AnnualReportRecord } from './plan';
import type { NationalGoals, Vision } from './settings/planSettings';

/** Understands what is remembered of a plan in the workbook, beside what people have typed on its sheets (design 2.7). */

/** The version of the stored shape that this code writes. */
export const STATE_VERSION = 1;

/** The ids that goals of a unit have: prefix and numbers, kept also when the unit is gone, so that none comes back. */
export interface GoalIdRecord {
  /** `SN-SF-HN`, frozen when the unit came; two records never share one. */
  readonly prefix: string;
  /** The highest number that was given; 0 before the first. */
  readonly last: number;
}

/** The baseline of an indicator that was carried over. */
export interface CarriedBaseline {
  readonly indicator: number;
  readonly women?: number;
  readonly men?: number;
  readonly date?: LocalDate;
}

/** How a goal went in an earlier year, by its first indicator. */
export interface PastOutcome {
  readonly year: number;
  /** The id that it had then. */
  readonly goal: string;
  readonly women?: number;
  readonly men?: number;
  readonly assessment: Assessment;
}

/** How the goals of committees, departments and units went in a year, counted. */
export type AssessmentCounts = Readonly<Record<Assessment, number>>;

/** What is remembered of a goal that stands on a template. */
export interface GoalRecord {
  readonly id: string;
  /** The id of its unit, and which goal on the unit's template, from 1. */
  readonly unit: string;
  readonly ordinal: number;
  /** The analysis that its evidence was taken from, frozen. */
  readonly snapshot?: EvidenceSnapshot;
  /** The id of last year's goal that it carries on; its baseline is then marked överförd. */
  readonly carriedFrom?: string;
  /** Its baseline, carried over: what was the outcome last year, or the old baseline where there was none. */
  readonly carriedBaseline?: readonly CarriedBaseline[];
  /** What its values were counted in when it was first followed up, or carried over. */
  readonly unitOfMeasure?: string;
  /** How the goals that it carries on went, a year each, oldest first. */
  readonly history?: readonly PastOutcome[];
}

/** What is remembered of a plan. What stands on the sheet Plan or Organisation, edited, goes before it. */
export interface PlanState {
  readonly version: number;
  readonly municipality: string;
  readonly year: number;
  readonly vision: Vision;
  readonly councilGoal: string;
  readonly nationalGoals: NationalGoals;
  readonly deadlines: Deadlines;
  readonly organisation: Organisation;
  /** The number that the next generated id of a unit takes; never goes back. */
  readonly nextUnitNumber: number;
  /** By the id of the unit, removed ones too. */
  readonly goalIds: Readonly<Record<string, GoalIdRecord>>;
  readonly goals: readonly GoalRecord[];
  readonly annualReports: readonly AnnualReportRecord[];
  readonly assessmentRules: AssessmentRules;
  /** Plans of other years that this one follows: the year, the date that `next-plan` was run, and how its goals went. */
  readonly earlier: readonly {
    readonly year: number;
    readonly carriedOver: LocalDate;
    readonly counts?: AssessmentCounts;
  }[];
}
