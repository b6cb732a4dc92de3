import type { PlanReading, PlanState } from '../../plan';
import { readPlan as readPlanOfForms } from '../../plan';
import type { FormSheet } from '../../vocabulary';
import { JambladError } from '../../vocabulary';
import type { WorkbookState } from '../workbookState';
import { readWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { choiceWords } from './choiceWords';
import { rememberedPlan } from './rememberedPlan';

/** The plan of a workbook as it stands, and what it was read from. */
export interface OpenedPlan extends PlanReading {
  /** What was remembered before the forms were read. */
  readonly remembered: PlanState;
  readonly workbook: WorkbookState;
  /** Every sheet of ours with what is typed on it; a copied one twice. */
  readonly forms: readonly FormSheet[];
}

/**
 * Reads the action plan of a workbook: what is remembered, with what people have typed since.
 * @throws JambladError `planMissing` where the workbook has none, `stateDamaged` …
 */
export async function readPlan(workspace: Workspace): Promise<OpenedPlan> {
  const workbook = await readWorkbookState(workspace);
  const forms = await workspace.port.readForms();
  const plan = rememberedPlan(workbook, forms, workspace.language);
  if (plan === undefined) throw new JambladError('planMissing', {});
  return {
    ...readPlanOfForms(plan, forms, choiceWords(workspace.language)),
    remembered: plan,
    workbook,
    forms,
  };
}
