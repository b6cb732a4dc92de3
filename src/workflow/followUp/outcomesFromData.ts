import type { Analysis } from '../../analysis';
import type { ComputedOutcome } from '../../documents';
import { OUTCOME_SOURCE_FIELD } from '../../documents';
import type { EvidenceSnapshot, FollowUpFinding, Goal } from '../../plan';
import { sheetKeyOf } from '../../plan';
import type { FormSheet, Recipe } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import { attemptAnalyses } from '../attemptAnalyses';
import type { Attempt } from '../attemptAnalyses';
import { headlineOf } from '../headlineOf';
import { sheetIdentity } from '../sameAnalysis';
import type { Workspace } from '../workspace';

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
}

/**
 * Computes the outcomes of goals by the recipes of their evidence: from the sheet that somebody has pointed at in the
 * follow-up, else from the sheet of the evidence where its rows have changed since. Differences in headings and
 * groups are told; nothing is written.
 */
export async function outcomesFromData(
  workspace: Workspace,
  goals: readonly Goal[],
  sheets: ReadonlyMap<string, FormSheet>,
): Promise<OutcomesFromData> {
  const questions = goals.flatMap((goal) => questionOf(goal, sheets));
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

function questionOf(goal: Goal, sheets: ReadonlyMap<string, FormSheet>): readonly Question[] {
  const { snapshot } = goal.evidence;
  if (snapshot === undefined) return [];
  const form = sheets.get(sheetKeyOf('followUp', goal.unit));
  const pointed = form?.inputs.find(
    ({ field, ordinal }) => field === OUTCOME_SOURCE_FIELD && ordinal === goal.ordinal,
  );
  const named = String(pointed?.cell.value ?? '').trim();
  const { recipe } = snapshot;
  if (named === '')
    return [{ goal, snapshot, recipe: { ...recipe }, sheet: recipe.source.sheet, isPointed: false }];
  const isSame = sheetIdentity(named) === sheetIdentity(recipe.source.sheet);
  const source = isSame ? recipe.source : { sheet: named };
  return [{ goal, snapshot, recipe: { ...recipe, source }, sheet: named, isPointed: true }];
}

interface Told {
  readonly outcome?: ComputedOutcome;
  readonly findings: readonly FollowUpFinding[];
}

async function tellOutcome(workspace: Workspace, question: Question, { outcome }: Attempt): Promise<Told> {
  const { goal, snapshot, sheet, isPointed } = question;
  const where = { sheet, cells: '' };
  if (!('full' in outcome)) {
    const isThere = (await workspace.port.listSheets()).some(
      ({ name }) => sheetIdentity(name) === sheetIdentity(sheet),
    );
    const data = { goal: goal.id, sheet };
    return isThere
      ? {
          findings: [
            { code: 'sourceRefused', severity: 'warning', where, data: { ...data, problems: outcome } },
          ],
        }
      : { findings: [{ code: 'sourceMissing', severity: isPointed ? 'warning' : 'info', where, data }] };
  }
  const { published } = outcome;
  if (published.provenance.hash === snapshot.hash) {
    return { findings: [{ code: 'sameData', severity: 'info', where, data: { goal: goal.id, sheet } }] };
  }
  const headline = headlineOf(published);
  const withheld = notEstimable('suppressed');
  const values = headline ?? { women: withheld, men: withheld };
  return {
    outcome: { women: values.women, men: values.men, date: workspace.today, sheet },
    findings: await groupFindings(workspace, question, published),
  };
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
