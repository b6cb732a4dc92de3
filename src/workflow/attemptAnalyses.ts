import type { AnalysisOutcome, AnalysisPair } from '../compute';
import type { Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import { explainError } from './explainError';
import { sheetsAreThere } from './sheetsAreThere';
import { groupBySheets, sheetsOfRecipes } from './sheetsOfRecipe';
import { uploadSheets } from './uploadSheets';
import type { CommandOptions, Workspace } from './workspace';

/** A recipe with what came of it: its answer, or why there is none. */
export interface Attempt {
  readonly recipe: Recipe;
  readonly outcome: AnalysisPair | readonly string[];
}

/**
 * Answers saved recipes from their sources as they stand now and writes nothing. Recipes of the same sheets are
 * answered together, because small counts are judged over all of them. One that can no longer be answered says why.
 * In the order of the recipes.
 * @throws JambladError `cancelled`
 */
export async function attemptAnalyses(
  workspace: Workspace,
  recipes: readonly Recipe[],
  options: CommandOptions = {},
): Promise<readonly Attempt[]> {
  if (recipes.length === 0) return [];
  const attempts: Attempt[] = [];
  for (const together of await groupsOf(workspace, recipes)) {
    attempts.push(...(await attemptSource(workspace, together, options)));
  }
  return recipes.flatMap((recipe) => attempts.find((attempt) => attempt.recipe === recipe) ?? []);
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
