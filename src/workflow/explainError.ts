import type { RecipeProblem } from '../analysis';
import type { ErrorSentences, Language } from '../text';
import { texts } from '../text';
import type { ErrorCode, ErrorData, JambladError } from '../vocabulary';

/** Tells in sentences what went wrong and what to do next; a recipe may have several problems, each a sentence. */
export function explainError(error: JambladError, language: Language): readonly string[] {
  const { errors, recipes } = texts(language);
  if (!isRefusedRecipe(error)) return [sentenceOf(errors, error)];
  const problems = error.concerns.problems as readonly RecipeProblem[];
  return problems.map((problem) => recipes[problem.code](problem));
}

function isRefusedRecipe(error: JambladError): error is JambladError<'recipeRefused'> {
  return error.code === 'recipeRefused';
}

/** The code of an error and what it concerns belong together, which an error of any code does not tell. */
function sentenceOf<Code extends ErrorCode>(errors: ErrorSentences, error: JambladError<Code>): string {
  const sentence: (concerns: ErrorData[Code]) => string = errors[error.code];
  return sentence(error.concerns);
}
