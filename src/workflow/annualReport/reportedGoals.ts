import type { ReportedGoal } from '../../documents';
import { readPlan } from '../plan/openPlan';
import { readWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { goalsInReport } from './goalsInReport';

/** What the annual report tells of the plan. */
export interface PlanInReport {
  readonly year: number;
  readonly municipality: string;
  /** Of the committees. */
  readonly goals: readonly ReportedGoal[];
}

/** Reads the goals of the committees with their outcomes; nothing where the workbook has no plan. */
export async function readPlanInReport(
  workspace: Workspace,
  hidden?: ReadonlySet<string>,
): Promise<PlanInReport | undefined> {
  if ((await readWorkbookState(workspace)).plan === undefined) return undefined;
  const { plan } = await readPlan(workspace);
  return { year: plan.year, municipality: plan.municipality, goals: goalsInReport(plan, hidden) };
}
