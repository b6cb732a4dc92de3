/**
 * Understands the action plan as a user asks for it: write it, read it, check it, hand out its
 * templates and collect them, and export its goals. A door of its own beside the door of the room,
 * because it is the root of a chunk: the pane loads it when somebody comes to the plan.
 */
export { beginPlan } from './plan/beginPlan';
export type { PlanBeginning } from './plan/beginPlan';
export { changeUnits } from './plan/changeUnits';
export type { UnitChange } from './plan/changeUnits';
export { checkPlan } from './plan/checkPlan';
export type { CheckedPlan } from './plan/checkPlan';
export { collectTemplates } from './plan/collectTemplates';
export type { CollectedTemplates, FilledWorkbook } from './plan/collectTemplates';
export { exportGoals } from './plan/exportGoals';
export type { GoalStanding } from './plan/goalStandings';
export { handOutTemplates } from './plan/handOutTemplates';
export type { HandOut } from './plan/handOutTemplates';
export { fieldText } from './plan/keptAnswers';
export { makeGoal } from './plan/makeGoal';
export type { GoalWish, MadeGoal } from './plan/makeGoal';
export { readPlan } from './plan/openPlan';
export type { OpenedPlan } from './plan/openPlan';
export { writePlan } from './plan/writePlan';
export type { WrittenPlan } from './plan/renewPlan';
