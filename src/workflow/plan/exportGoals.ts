import type { Workspace } from '../workspace';
import { goalsCsv } from './goalsCsv';
import { readPlan } from './openPlan';

/**
 * Gives the goals of a workbook flat, a row for each indicator and sex, as CSV.
 * @throws JambladError `planMissing` where the workbook has no plan
 */
export async function exportGoals(workspace: Workspace): Promise<string> {
  const { plan } = await readPlan(workspace);
  return goalsCsv(plan, workspace.language);
}
