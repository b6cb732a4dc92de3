import type { AnalysisOutcome } from '../compute';
import { answerSentence, verdictText } from '../text';
import type { Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import { analysisIdentity } from './sameAnalysis';
import { sheetsAreThere } from './sheetsAreThere';
import { groupBySheets, sheetsOfRecipes } from './sheetsOfRecipe';
import { uploadSheets } from './uploadSheets';
import { readWantedState } from './wantedState';
import type { AnalysisOptions, Answer, Workspace } from './workspace';

/**
 * Answers a recipe from what stands on its sheet now. Writes nothing; `createAnalysisSheets` does.
 *
 * ```
 * Excel ─excel/read─▶ Grid chunks ─intake─▶ Table + Finding[] ─analysis (stats)─▶ Analysis
 *       ─documents (text)─▶ SheetSpec ─sheets/layout─▶ WriteOp[] ─excel/apply─▶ Excel
 * ```
 *
 * The saved analyses of the same sheets are computed again with it, because what one table hides another may show:
 * small counts are judged over all of them together (design 2.10). Where it is asked for, the answer also says where
 * the gap is largest.
 * @throws JambladError `recipeRefused` with the problems, `sheetNotFound`, `tableNotFound`, `cancelled` …
 */
export async function analyseSource(
  workspace: Workspace,
  recipe: Recipe,
  options: AnalysisOptions = {},
): Promise<Answer> {
  const companions = await companionsOf(workspace, recipe);
  const { largestGaps } = options;
  const request = {
    recipes: [recipe, ...companions],
    date: workspace.today,
    ...(largestGaps && { largestGaps }),
  };
  const [own, ...others] = await uploadSheets(
    workspace,
    sheetsOfRecipes(request.recipes),
    (upload, facts, kept) => upload.analyse(facts, request, kept),
    options,
  );
  if (own?.kind !== 'answer') throw new JambladError('recipeRefused', { problems: own?.problems ?? [] });
  return {
    ...own.pair,
    recipe,
    sentence: answerSentence(own.pair.published, workspace.language),
    verdict: verdictText(own.pair.published, workspace.language),
    companions: others.flatMap(pairIn),
    ...(own.gaps && { gaps: own.gaps }),
  };
}

async function companionsOf(workspace: Workspace, recipe: Recipe): Promise<readonly Recipe[]> {
  const { analyses } = await readWantedState(workspace);
  const isThere = await sheetsAreThere(workspace);
  const saved = analyses
    .map((analysis) => analysis.recipe)
    .filter(isThere)
    .filter((other) => analysisIdentity(other) !== analysisIdentity(recipe));
  const group = groupBySheets([...saved, recipe]).find((recipes) => recipes.includes(recipe)) ?? [];
  return group.filter((other) => other !== recipe);
}

/** A saved recipe that no longer fits its sheet keeps the sheets that it has. */
function pairIn(outcome: AnalysisOutcome): readonly Extract<AnalysisOutcome, { kind: 'answer' }>['pair'][] {
  return outcome.kind === 'answer' ? [outcome.pair] : [];
}
