import type { PlanSettings } from '../../plan';
import { readWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { rememberedPlan } from './rememberedPlan';
import type { WrittenPlan } from './renewPlan';
import { renewPlan } from './renewPlan';

/**
 * Writes the action plan, or writes it anew: *Plan*, *Organisation*, *Målregister*, *Beslut*, the lists and a goal
 * template for each committee, department and unit. Settings win for the keys that they name; for the rest what was
 * edited in the workbook stays. What people have typed follows by key, and what has no place any more is kept.
 * @throws JambladError `settingsRefused` where there is no plan yet and the settings do not begin one
 */
export async function writePlan(workspace: Workspace, settings: PlanSettings = {}): Promise<WrittenPlan> {
  const workbook = await readWorkbookState(workspace);
  const forms = await workspace.port.readForms();
  const remembered = rememberedPlan(workbook, forms, workspace.language);
  return renewPlan(workspace, { workbook, remembered, forms, settings });
}
