import type { LocalDate, Plan, PlanFinding, PlanProgress, RuleBreach } from '../../plan';
import { countProgress, judgePlan } from '../../plan';
import { planTexts } from '../../text';
import type { Workspace } from '../workspace';
import type { GoalStanding } from './goalStandings';
import { goalStandings } from './goalStandings';
import { readPlan } from './openPlan';

/** What is said of a plan at a day. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly date: LocalDate;
  readonly breaches: readonly RuleBreach[];
  readonly goals: readonly GoalStanding[];
  /** How far the seven items have come: the year wheel. */
  readonly progress: PlanProgress;
  /** What is odd in what people have typed. */
  readonly findings: readonly PlanFinding[];
}

/**
 * Judges the plan of a workbook by its rules at a day; today when absent. Writes nothing.
 * @throws JambladError `planMissing` where the workbook has none
 */
export async function checkPlan(workspace: Workspace, date = workspace.today): Promise<CheckedPlan> {
  const { plan, findings } = await readPlan(workspace);
  const { bodies } = planTexts(workspace.language).choices;
  const breaches = judgePlan({ plan, date, bodies, shownSmallCounts: [] });
  return {
    plan,
    date,
    breaches,
    progress: countProgress(plan, breaches, date),
    goals: goalStandings(plan, date, bodies),
    findings,
  };
}
