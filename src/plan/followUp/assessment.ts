import type { Estimate } from '../../vocabulary';

/** Understands how far a goal has come, by R8 (contract 6). */

/** Uppnått, Delvis, Ej uppnått, Kan ej bedömas. */
export type Assessment = 'met' | 'partly' | 'notMet' | 'cannotBeAssessed';

/** How a goal with several indicators or targets is judged: by the worst of them, by all met, or by most of them. */
export type SeveralIndicators = 'worst' | 'all' | 'majority';

/** How goals are judged, where a municipality may choose. */
export interface AssessmentRules {
  readonly severalIndicators: SeveralIndicators;
  /** True where a goal that is partly met owes the council a remedy plan: the plan knows no middle grade (R9). */
  readonly partlyNeedsRemedyPlan: boolean;
}

/** How goals are judged unless a municipality chooses otherwise. */
export const STANDARD_ASSESSMENT: AssessmentRules = {
  severalIndicators: 'worst',
  partlyNeedsRemedyPlan: true,
};

/** How far a goal has come. */
export interface GoalAssessment {
  /** Of the way from baseline to target, 1 = the target; not capped, negative when moving away. Absent without an outcome. */
  readonly shareOfWay?: Estimate;
  /** What holds: the manager's own where there is one with a reason, else what the numbers say. */
  readonly assessment: Assessment;
  /** What the numbers say. */
  readonly computed: Assessment;
  /** Why the manager has judged otherwise; shown with a mark. */
  readonly overrideReason?: string;
  /** The gap narrowed, and the sex that was better off is worse off than before (R12). */
  readonly levelledDown: boolean;
}
