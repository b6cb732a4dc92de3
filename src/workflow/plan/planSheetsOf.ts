import type { EvidenceChoice, GoalSlot, PlanSheets, PlanUnit } from '../../documents';
import type { GoalRecord, Organisation, OrganisationUnit, Plan, PlanState } from '../../plan';
import { actionsTable, pathOf, sheetKeyOf } from '../../plan';
import type { FormSheet } from '../../vocabulary';
import type { SavedAnalysis } from '../workbookState';
import type { Workspace } from '../workspace';
import { rowsOf } from './formAnswers';

/** What the sheets of a plan are put together from. */
export interface PlanSources {
  readonly state: PlanState;
  readonly plan: Plan;
  /** The organisation when the sheets were written last. */
  readonly former: Organisation;
  /** One a key. */
  readonly sheets: ReadonlyMap<string, FormSheet>;
  readonly analyses: readonly SavedAnalysis[];
}

/** Puts together what the sheets of a plan show. */
export function planSheetsOf(
  { language, today }: Pick<Workspace, 'language' | 'today'>,
  sources: PlanSources,
): PlanSheets {
  const { municipality, year, vision, councilGoal, nationalGoals, deadlines, organisation } = sources.state;
  const previousYear = sources.state.earlier.at(-1)?.year;
  return {
    language,
    today,
    municipality,
    year,
    ...(previousYear === undefined ? {} : { previousYear }),
    vision,
    councilGoal,
    nationalGoals,
    deadlines,
    units: organisation.map((unit) => planUnit(unit, sources)),
    evidence: sources.analyses.flatMap(evidenceChoice),
  };
}

function planUnit(unit: OrganisationUnit, sources: PlanSources): PlanUnit {
  const formerName = sources.former.find(({ id }) => id === unit.id)?.name;
  return {
    ...unit,
    path: pathOf(sources.state.organisation, unit.id),
    ...(formerName === undefined ? {} : { formerName }),
    goals: sources.state.goals
      .filter((record) => record.unit === unit.id)
      .sort((one, other) => one.ordinal - other.ordinal)
      .map((record) => goalSlot(record, sources)),
  };
}

function goalSlot(record: GoalRecord, { plan, sheets }: PlanSources): GoalSlot {
  const { id, unit, ordinal, snapshot, carriedFrom, carriedBaseline } = record;
  return {
    id,
    ordinal,
    text: plan.goals.find((goal) => goal.id === id)?.text ?? '',
    actions: rowsOf(sheets.get(sheetKeyOf('goal', unit)), actionsTable(ordinal)),
    // What was carried over is the baseline, whatever the evidence said when the goal began.
    ...(snapshot === undefined || carriedBaseline !== undefined ? {} : { snapshot }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
  };
}

function evidenceChoice({ recipe, date, headline }: SavedAnalysis): readonly EvidenceChoice[] {
  if (headline === undefined) return [];
  const { women, men, pace } = headline;
  return [{ title: recipe.title, date, women, men, ...(pace === undefined ? {} : { pace }) }];
}
