import type { AnalysisOutcome, AnalysisPair } from '../compute';
import { SHEET_KEYS } from '../documents';
import type { Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import { explainError } from './explainError';
import { analysisId } from './sameAnalysis';
import { sheetsAreThere } from './sheetsAreThere';
import { groupBySheets, sheetsOfRecipes } from './sheetsOfRecipe';
import { uploadSheets } from './uploadSheets';
import { readWantedState } from './wantedState';
import type { CommandOptions, RefreshedAnalysis, Workspace } from './workspace';
import { writeAnalyses } from './writeAnalyses';

/** A recipe with what came of it: its answer, or why there is none. */
interface Attempt {
  readonly recipe: Recipe;
  readonly outcome: AnalysisPair | readonly string[];
}

/**
 * Computes every saved analysis again from its source as it stands now and writes the sheets anew. An analysis that
 * can no longer be made keeps the sheets that it has, and its problems are told.
 * @throws JambladError `cancelled`, and whatever Excel refuses while writing; then nothing has been written
 */
export async function refreshAnalyses(
  workspace: Workspace,
  options: CommandOptions = {},
): Promise<readonly RefreshedAnalysis[]> {
  const { analyses } = await readWantedState(workspace);
  const attempts: Attempt[] = [];
  for (const recipes of await groupsOf(
    workspace,
    analyses.map(({ recipe }) => recipe),
  )) {
    attempts.push(...(await attemptSource(workspace, recipes, options)));
  }
  // The last moment to stop: what is written is written whole.
  if (options.signal?.aborted === true) throw new JambladError('cancelled', {});
  const pairs = attempts.flatMap(({ outcome }) => ('full' in outcome ? [outcome] : []));
  const sheets = pairs.length === 0 ? [] : await writeAnalyses(workspace, pairs);
  const inOrder = analyses.flatMap((saved) => attempts.find(({ recipe }) => recipe === saved.recipe) ?? []);
  return inOrder.map(({ recipe, outcome }) => ({
    title: recipe.title,
    sheet: sheets.find(({ key }) => key === SHEET_KEYS.analysis(analysisId(recipe)))?.name ?? '',
    problems: 'full' in outcome ? [] : outcome,
  }));
}

/** A recipe of a sheet that is gone stands alone, so that it takes no other with it. */
async function groupsOf(
  workspace: Workspace,
  recipes: readonly Recipe[],
): Promise<readonly (readonly Recipe[])[]> {
  const isThere = await sheetsAreThere(workspace);
  const gone = recipes.filter((recipe) => !isThere(recipe));
  return [...groupBySheets(recipes.filter(isThere)), ...gone.map((recipe) => [recipe])];
}

/** A source that is gone or cannot be read is told of, and the others go on; a wish to stop ends everything. */
async function attemptSource(
  workspace: Workspace,
  recipes: readonly Recipe[],
  options: CommandOptions,
): Promise<readonly Attempt[]> {
  try {
    const outcomes = await uploadSheets(
      workspace,
      sheetsOfRecipes(recipes),
      (upload, facts, kept) => upload.analyse(facts, { recipes, date: workspace.today }, kept),
      options,
    );
    return recipes.map((recipe, index) => ({ recipe, outcome: outcomeOf(outcomes[index], workspace) }));
  } catch (error) {
    if (!(error instanceof JambladError) || error.code === 'cancelled') throw error;
    return recipes.map((recipe) => ({ recipe, outcome: explainError(error, workspace.language) }));
  }
}

function outcomeOf(outcome: AnalysisOutcome | undefined, { language }: Workspace): Attempt['outcome'] {
  if (outcome?.kind === 'answer') return outcome.pair;
  const refused = new JambladError('recipeRefused', { problems: outcome?.problems ?? [] });
  return explainError(refused, language);
}
