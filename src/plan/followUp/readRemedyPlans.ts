import type { FormSheet } from '../../vocabulary';
import { sheetKeyOf } from '../forms/fields';
import { openForm } from '../forms/formReader';
import { defined } from '../goals/defined';
import type { Goal } from '../goals/goal';
import type { PlanFinding } from '../planFinding';
import type { RemedyPlan } from './remedyPlan';

/** Reads what committees owe the council; of a goal without a place on a remedy sheet nothing. Findings go to `findings`. */
export function readRemedyPlans(
  goals: readonly Goal[],
  sheets: ReadonlyMap<string, FormSheet>,
  findings: PlanFinding[],
): readonly RemedyPlan[] {
  return goals.flatMap(({ id, unit, ordinal }): readonly RemedyPlan[] => {
    const sheet = sheets.get(sheetKeyOf('remedyPlan', unit));
    if (sheet === undefined) return [];
    const form = openForm(sheet, findings);
    if (!form.hasGoal(ordinal)) return [];
    return [
      {
        goal: id,
        cause: form.text('cause', ordinal),
        actions: form.text('remedyActions', ordinal),
        responsible: form.text('remedyResponsible', ordinal),
        paragraph: form.text('councilParagraph', ordinal),
        places: form.places(ordinal),
        ...defined({
          newDate: form.date('newDate', ordinal),
          councilDate: form.date('councilDate', ordinal),
        }),
      },
    ];
  });
}
