import type { FormSheet } from '../vocabulary';
import type { ChoiceWords } from './forms/choiceWords';
import { pickSheets } from './forms/pickSheets';
import { readFollowUps } from './followUp/readFollowUps';
import { readRemedyPlans } from './followUp/readRemedyPlans';
import { giveGoalIds } from './goalIds/giveGoalIds';
import { countGoals } from './goals/countGoals';
import { mixedScales } from './goals/mixedScales';
import { municipalGoals } from './goals/municipalGoals';
import { readGoals } from './goals/readGoals';
import type { OrganisationChange } from './organisation/organisation';
import { readOrganisationSheet } from './organisation/readOrganisationSheet';
import type { Plan } from './plan';
import type { PlanFinding } from './planFinding';
import type { PlanState } from './planState';
import { readDecisions } from './readDecisions';
import { readPlanSheet } from './settings/readPlanSheet';

/** A plan as it stands in a workbook. */
export interface PlanReading {
  readonly plan: Plan;
  /** What is to be remembered from now on: with what was edited, and ids for goals that had none. */
  readonly state: PlanState;
  /** What became of the organisation since it was remembered. */
  readonly change: OrganisationChange;
  readonly findings: readonly PlanFinding[];
}

/**
 * Puts a plan together from what is remembered and what people have typed on its sheets: what was edited goes before
 * what is remembered. What could not be understood is told in findings and left as it stands.
 * @param words the words for choices, a set a language that the sheets may be filled in with
 */
export function readPlan(
  remembered: PlanState,
  forms: readonly FormSheet[],
  words: readonly ChoiceWords[],
): PlanReading {
  const findings: PlanFinding[] = [];
  const picked = pickSheets(forms, findings);
  const planSheet = readPlanSheet(remembered, picked, findings);
  const { state: organised, change } = readOrganisationSheet(planSheet.state, picked, words, findings);
  findings.push(...unknownUnits(organised, picked));
  const state = giveGoalIds(organised, countGoals(organised, picked));
  const above = municipalGoals(state, planSheet.places);
  const goals = [...above, ...readGoals({ state, sheets: picked, words, above }, findings)];
  const followUps = readFollowUps(goals, picked, words, findings);
  findings.push(
    ...goals.flatMap((goal) =>
      mixedScales(
        goal,
        followUps.find((followUp) => followUp.goal === goal.id),
      ),
    ),
  );
  const { adoption, nextPlanAdopted } = planSheet;
  const plan: Plan = {
    municipality: state.municipality,
    year: state.year,
    vision: state.vision,
    councilGoal: state.councilGoal,
    nationalGoals: state.nationalGoals,
    deadlines: state.deadlines,
    adoption,
    ...(nextPlanAdopted === undefined ? {} : { nextPlanAdopted }),
    organisation: state.organisation,
    goals,
    followUps,
    remedyPlans: readRemedyPlans(goals, picked, findings),
    decisions: readDecisions(picked, words, findings),
    annualReports: state.annualReports,
    assessmentRules: state.assessmentRules,
  };
  return { plan, state, change, findings };
}

/** Templates of units that the plan does not have; a person may have pasted a sheet from another workbook. */
function unknownUnits(
  { organisation, goalIds }: PlanState,
  sheets: ReadonlyMap<string, FormSheet>,
): readonly PlanFinding[] {
  const known = new Set([...organisation.map(({ id }) => id), ...Object.keys(goalIds)]);
  return [...sheets].flatMap(([key, { name }]): readonly PlanFinding[] => {
    const [kind, unit] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (kind !== 'goal' || known.has(unit)) return [];
    return [{ code: 'sheetOfUnknownUnit', severity: 'warning', where: { sheet: name, cells: '' }, data: {} }];
  });
}
