import type { Recipe, RecipeSource } from '../vocabulary';
import { sheetIdentity } from './sameAnalysis';

/** Gives the sheets that a source is read from, the first one first. */
export function sheetsOfSource({ sheet, joinedSheets = [] }: RecipeSource): readonly string[] {
  return [sheet, ...joinedSheets];
}

/** Gives every sheet that some recipes are read from, each once, in their order. */
export function sheetsOfRecipes(recipes: readonly Recipe[]): readonly string[] {
  const sheets = new Map<string, string>();
  for (const sheet of recipes.flatMap(({ source }) => sheetsOfSource(source))) {
    if (!sheets.has(sheetIdentity(sheet))) sheets.set(sheetIdentity(sheet), sheet);
  }
  return [...sheets.values()];
}

/** Parts recipes into groups that have sheets in common: small counts are judged over each group together. */
export function groupBySheets(recipes: readonly Recipe[]): readonly (readonly Recipe[])[] {
  return recipes.reduce<readonly (readonly Recipe[])[]>((groups, recipe) => {
    const own = new Set(sheetsOfSource(recipe.source).map(sheetIdentity));
    const touches = (group: readonly Recipe[]): boolean =>
      sheetsOfRecipes(group).some((sheet) => own.has(sheetIdentity(sheet)));
    const touched = groups.filter(touches);
    return [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), recipe]];
  }, []);
}
