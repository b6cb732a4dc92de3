import { parseRecipe } from '../analysis';
import type { Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import type { Console } from './console';

/**
 * Reads a recipe from a file.
 * @throws JambladError `fileNotFound`, `notJson`, `recipeRefused` with the problems …
 */
export async function readRecipe(console: Console, file: string): Promise<Recipe> {
  const result = parseRecipe(parseJson(await console.readFile(file), file));
  if ('problems' in result) throw new JambladError('recipeRefused', { problems: result.problems });
  return result.recipe;
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    // A byte order mark is what Windows' Notepad puts before the text; the decoder takes it away.
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (cause) {
    throw new JambladError('notJson', { file }, { cause });
  }
}
