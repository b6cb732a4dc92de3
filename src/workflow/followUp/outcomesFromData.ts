import type { Analysis } from '../../analysis';
import type { ComputedOutcome } from '../../documents';
import { OUTCOME_SOURCE_FIELD } from '../../documents';
import type { EvidenceSnapshot, FollowUpFinding, Goal, Plan } from '../../plan';
import { sheetKeyOf } from '../../plan';
import type { FormSheet, Recipe } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import { attemptAnalyses } from '../attemptAnalyses';
import type { Attempt } from '../attemptAnalyses';
import { headlineOf } from '../headlineOf';
import { sheetIdentity } from '../sameAnalysis';
import type { Workspace } from '../workspace';
import type { AdvancedYear } from './advanceYear';
import { advanceYear } from './advanceYear';

/** Outcomes that the recipes of goals gave, by the id of the goal, and what was odd about them. */
export interface OutcomesFromData {
  readonly outcomes: ReadonlyMap<string, ComputedOutcome>;
  readonly findings: readonly FollowUpFinding[];
}

/** A goal that remembers the recipe of its evidence, and the sheet that its outcome is to come from. */
interface Question {
  readonly goal: Goal;
  readonly snapshot: EvidenceSnapshot;
  readonly recipe: Recipe;
  readonly sheet: string;
  /** True where somebody has pointed at the sheet. */
  readonly isPointed: boolean;
  readonly advanced?: AdvancedYear;
}

/**
 * Computes the outcomes of goals by the recipes of their evidence: from the sheet that somebody has pointed at in the
 * follow-up, else from the sheet of the evidence where its rows have changed since. Differences in headings and
 * groups are told, and a filter on an earlier year is put to the
 * year of the plan; nothing is written.
 */
export async function outcomesFromData(
  workspace: Workspace,
  { goals, year }: Pick<Plan, 'goals' | 'year'>,
  sheets: ReadonlyMap<string, FormSheet>,
): Promise<OutcomesFromData> {
  const questions = goals.flatMap((goal) => questionOf(goal, year, sheets));
  const attempts = await attemptAnalyses(
    workspace,
    questions.map(({ recipe }) => recipe),
  );
  const outcomes = new Map<string, ComputedOutcome>();
  const findings: FollowUpFinding[] = [];
  for (const [index, question] of questions.entries()) {
    const attempt = attempts[index];
    if (attempt === undefined) continue;
    const told = await tellOutcome(workspace, question, attempt);
    findings.push(...told.findings);
    if (told.outcome !== undefined) outcomes.set(question.goal.id, told.outcome);
  }
  return { outcomes, findings };
}

function questionOf(goal: Goal, year: number, sheets: ReadonlyMap<string, FormSheet>): readonly Question[] {
  const { snapshot } = goal.evidence;
  if (snapshot === undefined) return [];
  const form = sheets.get(sheetKeyOf('followUp', goal.unit));
  const pointed = form?.inputs.find(
    ({ field, ordinal }) => field === OUTCOME_SOURCE_FIELD && ordinal === goal.ordinal,
  );
  const named = String(pointed?.cell.value ?? '').trim();
  const { recipe, advanced } = advanceYear(snapshot.recipe, year);
  const common = { goal, snapshot, ...(advanced === undefined ? {} : { advanced }) };
  if (named === '')
    return [{ ...common, recipe: { ...recipe }, sheet: recipe.source.sheet, isPointed: false }];
  const isSame = sheetIdentity(named) === sheetIdentity(recipe.source.sheet);
  const source = isSame ? recipe.source : { sheet: named };
  return [{ goal, snapshot, recipe: { ...recipe, source }, sheet: named, isPointed: true }];
}

interface Told {
  readonly outcome?: ComputedOutcome;
  readonly findings: readonly FollowUpFinding[];
}

async function tellOutcome(workspace: Workspace, question: Question, { outcome }: Attempt): Promise<Told> {
  if (!('full' in outcome)) return { findings: [await refusal(workspace, question, outcome)] };
  const { published } = outcome;
  const { goal, sheet, advanced } = question;
  const where = { sheet, cells: '' };
  const data = { goal: goal.id, sheet };
  if (isSameData(question, published)) {
    return { findings: [{ code: 'sameData', severity: 'info', where, data }] };
  }
  const { women, men } = published.overall;
  if (women.n === 0 || men.n === 0) {
    return { findings: [{ code: 'outcomeEmpty', severity: 'warning', where, data }] };
  }
  const withheld = notEstimable('suppressed');
  const values = headlineOf(published) ?? { women: withheld, men: withheld };
  const moved: readonly FollowUpFinding[] =
    advanced === undefined
      ? []
      : [{ code: 'yearAdvanced', severity: 'info', where, data: { goal: goal.id, ...advanced } }];
  return {
    outcome: { women: values.women, men: values.men, date: workspace.today, sheet },
    findings: [...moved, ...(await groupFindings(workspace, question, published))],
  };
}

async function refusal(
  workspace: Workspace,
  { goal, sheet, isPointed }: Question,
  problems: readonly string[],
): Promise<FollowUpFinding> {
  const listings = await workspace.port.listSheets();
  const isThere = listings.some(({ name }) => sheetIdentity(name) === sheetIdentity(sheet));
  const severity = isPointed ? 'warning' : 'info';
  const where = { sheet, cells: '' };
  const data = { goal: goal.id, sheet };
  return isThere
    ? { code: 'sourceRefused', severity, where, data: { ...data, problems } }
    : { code: 'sourceMissing', severity, where, data };
}

/** The rows of the baseline, or a selection of them that gives what it gave: no outcome, unless somebody says so. */
function isSameData({ snapshot, isPointed, advanced }: Question, published: Analysis): boolean {
  if (advanced !== undefined) return false;
  if (published.provenance.hash === snapshot.hash) return true;
  const headline = headlineOf(published);
  return !isPointed && headline?.women === snapshot.women && headline.men === snapshot.men;
}

/** Compares the groups with those of the sheet that the baseline came from, where that is still there. */
async function groupFindings(
  workspace: Workspace,
  { goal, snapshot, sheet }: Question,
  now: Analysis,
): Promise<readonly FollowUpFinding[]> {
  const isOther = sheetIdentity(sheet) !== sheetIdentity(snapshot.recipe.source.sheet);
  if (!isOther || (snapshot.recipe.by ?? []).length === 0) return [];
  const [before] = await attemptAnalyses(workspace, [snapshot.recipe]);
  if (before === undefined || !('full' in before.outcome)) return [];
  const [old, current] = [groupNames(before.outcome.published), groupNames(now)];
  const gone = old.filter((name) => !current.includes(name));
  const added = current.filter((name) => !old.includes(name));
  if (gone.length === 0 && added.length === 0) return [];
  const data = { goal: goal.id, sheet, gone, added };
  return [{ code: 'groupsDiffer', severity: 'info', where: { sheet, cells: '' }, data }];
}

function groupNames({ groups }: Analysis): readonly string[] {
  return groups.map(({ key }) => Object.values(key).map(String).join(' · '));
}
