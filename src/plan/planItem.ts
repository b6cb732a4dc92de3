import type { DeadlineName } from './deadlines';
import type { Level } from './level';

/** Understands the seven items of the action plan (domain.md 3.1): whom each binds and by when. Their words stand in `text/plan`. */

/** The number of an item. */
export type PlanItemNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** An item of the plan. */
export interface PlanItem {
  readonly number: PlanItemNumber;
  /** The level whose goals it is about; absent for what is not about one level. */
  readonly level?: Level;
  /** By when goals, or the next plan, are to stand. */
  readonly due?: DeadlineName;
  /** By when results are to be told. */
  readonly followUp?: DeadlineName;
}

/** The items in their order. */
export const PLAN_ITEMS: readonly PlanItem[] = [
  { number: 1, level: 'vision' },
  { number: 2, level: 'council' },
  { number: 3, level: 'committee', due: 'committeeGoals' },
  { number: 4, level: 'department', due: 'departmentGoals', followUp: 'departmentFollowUp' },
  { number: 5, level: 'unit', due: 'unitGoals', followUp: 'unitFollowUp' },
  { number: 6 },
  { number: 7, due: 'nextPlan' },
];
