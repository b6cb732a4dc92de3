import { OVERVIEW_KEY, SHEET_KEYS } from '../../documents';
import type { WrittenSheet } from '../../excel';
import type { CarriedGoal, FollowUpFinding, NextPlan, Organisation } from '../../plan';
import { carryOver, readPlan as readPlanOfForms, sheetKeyOf } from '../../plan';
import type { SheetKey, WriteOp } from '../../sheets';
import { layout } from '../../sheets';
import type { FormSheet } from '../../vocabulary';
import { JambladError } from '../../vocabulary';
import { contentsOf, rememberDocuments } from '../contentsOf';
import { choiceWords } from '../plan/choiceWords';
import { asWritten } from '../plan/formAnswers';
import type { OpenedPlan } from '../plan/openPlan';
import { readPlan } from '../plan/openPlan';
import { planEntries } from '../plan/planEntries';
import { planSheetsOf } from '../plan/planSheetsOf';
import { planSpecs } from '../plan/planSpecs';
import { roomForGoals } from '../plan/roomForGoals';
import type { Answers } from '../plan/withAnswers';
import { answerKey } from '../plan/withAnswers';
import { writeWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { asFresh } from './asFresh';
import { rememberYear } from './rememberYear';

/** What came of beginning the plan of a later year. */
export interface WrittenNextPlan {
  readonly sheets: readonly WrittenSheet[];
  readonly year: number;
  /** The goals that go on, with the ids that they had and have. */
  readonly carried: readonly Pick<CarriedGoal, 'id' | 'from'>[];
  readonly findings: readonly FollowUpFinding[];
}

/**
 * Makes the workbook one for the plan of a later year: fresh sheets of the plan, goals that were not met or could not
 * be assessed carried over with the outcome as their baseline, and the sheets of follow-up gone. Sources, analyses
 * and what people have added stay. The workbook that was opened is the archive of the year that ends.
 * @throws JambladError `planMissing`, `nextYearNotLater`
 */
export async function writeNextPlan(workspace: Workspace, year: number): Promise<WrittenNextPlan> {
  const opened = await readPlan(workspace);
  const { plan, state, forms } = opened;
  if (year <= plan.year) throw new JambladError('nextYearNotLater', { year, planYear: plan.year });
  const next = carryOver({ plan, state, forms }, year, workspace.today);
  const remembered = { ...next, state: rememberYear(next.state, plan, state) };
  const sheets = await applyNextPlan(workspace, opened, remembered);
  return {
    sheets,
    year,
    carried: next.carried.map(({ id, from }) => ({ id, from })),
    findings: yearsMissing(plan.year, year),
  };
}

async function applyNextPlan(
  workspace: Workspace,
  { workbook, forms, remembered: before }: OpenedPlan,
  next: NextPlan,
): Promise<readonly WrittenSheet[]> {
  const { language } = workspace;
  const sheets = carriedForms(next.carried);
  const state = roomForGoals(next.state, sheets);
  const { plan } = readPlanOfForms(state, [...sheets.values()], choiceWords(language));
  const former = before.organisation;
  const planSheets = planSheetsOf(workspace, { state, plan, former, sheets, analyses: workbook.analyses });
  const answers = carriedAnswers(next.carried);
  const specs = planSpecs(planSheets, { sheets, notRead: new Map(), answers }).map(asFresh);
  const removed = sheetsOfTheYear(forms, state.organisation);
  const documents = (workbook.documents ?? []).filter(({ key }) => !removed.includes(key));
  const remembered = rememberDocuments(
    { ...workbook, documents, plan: state },
    planEntries(planSheets, specs),
  );
  const names = await sheetNames(workspace, removed);
  const written = new Set(specs.map(({ key }) => key));
  const contents = contentsOf(remembered, { names, written }, language);
  const removals = removed.map((sheet): WriteOp => ({ kind: 'removeSheet', sheet }));
  const applied = await workspace.port.apply([...layout([contents, ...specs]), ...removals]);
  await writeWorkbookState(workspace, remembered);
  return applied.filter(({ key }) => written.has(key));
}

/** The templates of the goals that go on, as if somebody had filled them in. */
function carriedForms(carried: readonly CarriedGoal[]): ReadonlyMap<string, FormSheet> {
  const units = [...new Set(carried.map(({ unit }) => unit))];
  return new Map(
    units.map((unit) => {
      const key = sheetKeyOf('goal', unit);
      const inputs = carried
        .filter((goal) => goal.unit === unit)
        .flatMap(({ ordinal, answers }) =>
          answers.map(({ field, cell }) => ({ field, ordinal, address: '', locked: false, cell })),
        );
      return [key, { key, name: '', inputs, tables: [] }];
    }),
  );
}

function carriedAnswers(carried: readonly CarriedGoal[]): ReadonlyMap<SheetKey, Answers> {
  const answers = new Map<SheetKey, Answers>();
  for (const { unit, ordinal, answers: given } of carried) {
    const key = sheetKeyOf('goal', unit);
    const filled = given.map(({ field, cell }) => [answerKey({ field, ordinal }), asWritten(cell)] as const);
    answers.set(key, new Map([...(answers.get(key) ?? []), ...filled]));
  }
  return answers;
}

/**
 * What is about the year that ends: follow-up, remedy plans, the overview and the annual report; and the templates of
 * units that are gone.
 */
function sheetsOfTheYear(forms: readonly FormSheet[], organisation: Organisation): readonly SheetKey[] {
  const templates = new Set(organisation.map(({ id }) => sheetKeyOf('goal', id)));
  const isOfTheYear = (key: string): boolean =>
    key === OVERVIEW_KEY ||
    key === SHEET_KEYS.annualReport ||
    /^(?:followUp|remedyPlan):/.test(key) ||
    (key.startsWith('goal:') && !templates.has(key));
  return [...new Set(forms.map(({ key }) => key).filter(isOfTheYear))];
}

async function sheetNames(
  { port }: Workspace,
  removed: readonly SheetKey[],
): Promise<ReadonlyMap<SheetKey, string>> {
  const listings = await port.listSheets();
  return new Map(
    listings.flatMap(({ key, name }) =>
      key === undefined || removed.includes(key) ? [] : [[key, name] as const],
    ),
  );
}

function yearsMissing(from: number, to: number): readonly FollowUpFinding[] {
  const years = Array.from({ length: to - from - 1 }, (_, after) => from + 1 + after);
  if (years.length === 0) return [];
  return [{ code: 'yearsMissing', severity: 'warning', where: { sheet: '', cells: '' }, data: { years } }];
}
