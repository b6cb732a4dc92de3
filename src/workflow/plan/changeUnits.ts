import type { PlanState } from '../../plan';
import {
  changeOrganisation,
  mergeUnits,
  moveUnit,
  readOrganisationList,
  removeUnit,
  renameUnit,
  splitUnit,
} from '../../plan';
import type { Workspace } from '../workspace';
import { choiceWords } from './choiceWords';
import { readPlan } from './openPlan';
import type { EditedPlan, WrittenPlan } from './renewPlan';
import { renewPlan } from './renewPlan';

/** What is to happen to units; they are named by their ids. */
export type UnitChange =
  | { readonly kind: 'rename'; readonly unit: string; readonly name: string }
  /** Under another unit, with all that is below it. */
  | { readonly kind: 'move'; readonly unit: string; readonly under: string }
  /** With all that is below it; what was typed is kept to be seen. */
  | { readonly kind: 'remove'; readonly unit: string }
  /** A new one beside it. */
  | { readonly kind: 'split'; readonly unit: string; readonly name: string }
  /** Its goals become further goals of the other. */
  | { readonly kind: 'merge'; readonly unit: string; readonly into: string }
  /** The whole organisation, from a list that was pasted anyhow. */
  | { readonly kind: 'import'; readonly list: string };

/**
 * Changes units of the plan and writes its sheets anew; what people have typed follows.
 * @throws JambladError `planMissing` where the workbook has no plan
 */
export async function changeUnits(workspace: Workspace, change: UnitChange): Promise<WrittenPlan> {
  const { workbook, remembered, forms } = await readPlan(workspace);
  const edit = (state: PlanState): EditedPlan => edited(state, change, workspace);
  return renewPlan(workspace, { workbook, remembered, forms, settings: {}, edit });
}

function edited(state: PlanState, change: UnitChange, { language }: Workspace): EditedPlan {
  switch (change.kind) {
    case 'rename':
      return renameUnit(state, change.unit, change.name);
    case 'move':
      return moveUnit(state, change.unit, change.under);
    case 'remove':
      return removeUnit(state, change.unit);
    case 'split':
      return splitUnit(state, change.unit, change.name);
    case 'merge':
      return mergeUnits(state, change.unit, change.into);
    case 'import': {
      const { units, findings } = readOrganisationList(
        change.list,
        state.organisation,
        choiceWords(language),
      );
      return { ...changeOrganisation(state, units), findings };
    }
  }
}
