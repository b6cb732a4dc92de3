import type { ContentsEntry, LadderRow, PlanSheets, PlanUnit } from '../../documents';
import {
  contentsDocument,
  goalTemplate,
  ladderLines,
  ladderOf,
  listsDocument,
  PLAN_KEYS,
  sheetName,
} from '../../documents';
import type { ExcelPort } from '../../excel';
import type { Plan, PlanState } from '../../plan';
import type { SheetSpec } from '../../sheets';
import { layout } from '../../sheets';
import { planSheetTexts } from '../../text';
import type { FormSheet } from '../../vocabulary';
import type { WorkbookState } from '../workbookState';
import { writeWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { asWritten } from './formAnswers';
import { readPlan } from './openPlan';
import { originals } from './originals';
import { planSheetsOf } from './planSheetsOf';
import { roomForGoals } from './roomForGoals';
import type { Answers } from './withAnswers';
import { answerKey, withAnswers } from './withAnswers';

/** A workbook to be handed out to one manager. */
export interface HandOut {
  /** What it can be called: the name of the first sheet with goals. */
  readonly name: string;
  /** The names of the units that its templates are of. */
  readonly units: readonly string[];
  /** Makes the workbook, in an Excel with an empty one open. */
  readonly writeIn: (port: ExcelPort) => Promise<void>;
}

/**
 * Makes the workbooks to be handed out, one a manager: only the manager's own templates with what is typed in them, the
 * goals above as they are worded now, and the analyses to choose from. Whoever answers for several units gets them
 * together; a unit without a named manager is alone.
 */
export async function handOutTemplates(workspace: Workspace): Promise<readonly HandOut[]> {
  const { state: read, plan, forms, workbook } = await readPlan(workspace);
  const sheets = originals(forms);
  const state = roomForGoals(read, sheets);
  const planSheets = planSheetsOf(workspace, {
    state,
    plan,
    former: [],
    sheets,
    analyses: workbook.analyses,
  });
  return byManager(planSheets.units).map((units) =>
    handOut(workspace, { planSheets, units, plan, state, sheets }),
  );
}

interface HandOutFacts {
  readonly planSheets: PlanSheets;
  readonly units: readonly PlanUnit[];
  readonly plan: Plan;
  readonly state: PlanState;
  readonly sheets: ReadonlyMap<string, FormSheet>;
}

function byManager(units: readonly PlanUnit[]): readonly (readonly PlanUnit[])[] {
  const groups = new Map<string, PlanUnit[]>();
  for (const unit of units) {
    const manager = unit.manager.trim().toLowerCase();
    const key = manager === '' ? unit.id : `manager ${manager}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()];
}

function handOut(workspace: Workspace, facts: HandOutFacts): HandOut {
  const { planSheets, units, plan, state, sheets } = facts;
  const { sheetNames, answers } = planSheetTexts(workspace.language);
  const specs = units.map((unit) =>
    withAnswers(
      goalTemplate(planSheets, unit, wordedLadder(planSheets, unit, plan)),
      typedOn(sheets.get(PLAN_KEYS.goal(unit.id))),
    ),
  );
  const entries = specs.map(({ key, name }): ContentsEntry => ({
    key,
    name,
    part: 'goals',
    answers: answers.goal,
    date: workspace.today,
  }));
  const all: readonly SheetSpec[] = [
    contentsDocument(entries, workspace.language),
    ...specs,
    listsDocument(planSheets, units),
  ];
  const memory: WorkbookState = { version: 1, analyses: [], sources: [], documents: entries, plan: state };
  return {
    name: sheetName(sheetNames.goal(units[0]?.name ?? '')),
    units: units.map(({ name }) => name),
    writeIn: async (port) => {
      await port.apply(layout(all));
      await writeWorkbookState({ ...workspace, port }, memory);
    },
  };
}

/** The goals above as texts: the sheets that they stand on are not handed out. */
function wordedLadder(planSheets: PlanSheets, unit: PlanUnit, plan: Plan): readonly LadderRow[] {
  const texts = new Map(plan.goals.map(({ id, text }) => [id, text]));
  const { noGoalYet } = planSheetTexts(planSheets.language).template;
  return ladderOf(planSheets, unit).map((row) => {
    const text = texts.get(row.id) ?? '';
    return { ...row, text: text === '' ? noGoalYet : text, lines: ladderLines(text) };
  });
}

/** Everything that is typed in the inputs of a sheet. */
function typedOn(sheet: FormSheet | undefined): Answers {
  return new Map(
    (sheet?.inputs ?? []).flatMap(({ locked, cell, ...input }) =>
      locked || cell.kind === 'empty' ? [] : [[answerKey(input), asWritten(cell)]],
    ),
  );
}
