import type { FormSheet } from '../../vocabulary';
import type { DeadlineName, Deadlines } from '../deadlines';
import { DEADLINE_NAMES } from '../deadlines';
import type { PlanField } from '../forms/fields';
import { FORM_KINDS } from '../forms/fields';
import type { FieldPlaces } from '../forms/fieldPlaces';
import type { FormReader } from '../forms/formReader';
import { openForm } from '../forms/formReader';
import { defined } from '../goals/defined';
import type { LocalDate } from '../localDate';
import type { Adoption } from '../plan';
import type { PlanFinding } from '../planFinding';
import type { PlanState } from '../planState';
import type { NationalGoals } from './planSettings';

/** What stands on the sheet Plan, over what is remembered. */
export interface ReadPlanSheet {
  /** What is remembered, with what was edited in its place. An emptied cell leaves what was there. */
  readonly state: PlanState;
  readonly adoption: Adoption;
  readonly nextPlanAdopted?: LocalDate;
  readonly places: FieldPlaces;
}

/** There is one of each on the sheet. */
const ONLY = 1;

/** The field of each deadline. */
export const DEADLINE_FIELDS: Readonly<Record<DeadlineName, PlanField>> = {
  committeeGoals: 'deadlineCommitteeGoals',
  departmentGoals: 'deadlineDepartmentGoals',
  unitGoals: 'deadlineUnitGoals',
  unitFollowUp: 'deadlineUnitFollowUp',
  departmentFollowUp: 'deadlineDepartmentFollowUp',
  nextPlan: 'deadlineNextPlan',
};

/** Reads the sheet Plan: vision, goal, dates and adoption as people have edited them. Findings go to `findings`. */
export function readPlanSheet(
  state: PlanState,
  sheets: ReadonlyMap<string, FormSheet>,
  findings: PlanFinding[],
): ReadPlanSheet {
  const form = openForm(sheets.get(FORM_KINDS.plan), findings);
  const text = (field: PlanField, otherwise = ''): string => form.text(field, ONLY) || otherwise;
  const { vision, councilGoal, nationalGoals } = state;
  return {
    state: {
      ...state,
      vision: {
        name: text('visionName', vision.name),
        addition: text('visionAddition', vision.addition),
      },
      councilGoal: text('councilGoal', councilGoal),
      nationalGoals: nationalGoalsOf(text('nationalGoals')) ?? nationalGoals,
      deadlines: readDeadlines(form, state.deadlines),
    },
    adoption: {
      paragraph: text('planParagraph'),
      body: text('planBody'),
      ...defined({ date: form.date('planAdopted', ONLY) }),
    },
    ...defined({ nextPlanAdopted: form.date('nextPlanAdopted', ONLY) }),
    places: form.places(ONLY),
  };
}

function readDeadlines(form: FormReader, deadlines: Deadlines): Deadlines {
  const edited = Object.fromEntries(
    DEADLINE_NAMES.map((name) => [name, form.date(DEADLINE_FIELDS[name], ONLY) ?? deadlines[name]]),
  );
  return { ...deadlines, ...edited };
}

/** The year of the catalogue, however it is written: `2016 (6)`, `2006`. */
function nationalGoalsOf(text: string): NationalGoals | undefined {
  return (['2006', '2016'] as const).find((year) => text.includes(year));
}
