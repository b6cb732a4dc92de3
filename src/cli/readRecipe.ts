import { parseRecipe } from '../analysis';
import type { Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import type { Console } from './console';
import { parseJsonFile } from './parseJsonFile';

/**
 * Reads a recipe from a file.
 * @throws JambladError `fileNotFound`, `notJson`, `recipeRefused` with the problems …
 */
export async function readRecipe(console: Console, file: string): Promise<Recipe> {
  const result = parseRecipe(await parseJsonFile(console, file));
  if ('problems' in result) throw new JambladError('recipeRefused', { problems: result.problems });
  return result.recipe;
}
