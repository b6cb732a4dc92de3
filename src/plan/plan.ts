import type { Decision } from './decision';
import type { Deadlines } from './deadlines';
import type { AssessmentRules } from './followUp/assessment';
import type { FollowUp } from './followUp/followUp';
import type { RemedyPlan } from './followUp/remedyPlan';
import type { Goal } from './goals/goal';
import type { LocalDate } from './localDate';
import type { Organisation } from './organisation/organisation';
import type { NationalGoals, Vision } from './settings/planSettings';

/** Understands a municipality's action plan of one year: what is remembered of it and what people have typed, put together. */

/** That the plan was adopted: when, by which paragraph and which body. Empty where nobody has said. */
export interface Adoption {
  readonly date?: LocalDate;
  readonly paragraph: string;
  readonly body: string;
}

/** That an annual report was made, and which goals have a line in it (R7). */
export interface AnnualReportRecord {
  readonly year: number;
  readonly goals: readonly string[];
}

/** The whole plan, read and not yet judged. Hand it to `judgePlan` with a date. */
export interface Plan {
  readonly municipality: string;
  readonly year: number;
  readonly vision: Vision;
  readonly councilGoal: string;
  readonly nationalGoals: NationalGoals;
  readonly deadlines: Deadlines;
  readonly adoption: Adoption;
  /** When the plan of the year after was adopted (R10). */
  readonly nextPlanAdopted?: LocalDate;
  readonly organisation: Organisation;
  /** From the vision down; of each unit in the order of its template, an empty first goal included. */
  readonly goals: readonly Goal[];
  /** Of goals that have a follow-up sheet. */
  readonly followUps: readonly FollowUp[];
  readonly remedyPlans: readonly RemedyPlan[];
  readonly decisions: readonly Decision[];
  readonly annualReports: readonly AnnualReportRecord[];
  readonly assessmentRules: AssessmentRules;
}
