import type { Texts } from '../text';
import type { ErrorCode } from '../vocabulary';
import type { Problem } from './paneState';

type RecipeSentences = Texts['recipes'];
type RecipeProblem = Parameters<RecipeSentences[keyof RecipeSentences]>[0];
type ProblemOf<Code extends ErrorCode> = Extract<Problem, { readonly code: Code }>;

function sentenceOf<Code extends ErrorCode>(problem: ProblemOf<Code>, texts: Texts): string {
  const { code, concerns } = problem as { code: Code; concerns: Parameters<Texts['errors'][Code]>[0] };
  return (texts.errors[code] as (data: typeof concerns) => string)(concerns);
}

/** Says what went wrong and what to do about it. */
export function problemSentence(problem: Problem, texts: Texts): string {
  if (problem.code === 'unexpected') return texts.pane.problem.unknown;
  if (problem.code !== 'recipeRefused') return sentenceOf(problem, texts);
  // The words of errors know no recipes, so the problems travel untyped; each has a sentence by its code.
  const problems = problem.concerns.problems as readonly RecipeProblem[];
  return [
    texts.errors.recipeRefused(problem.concerns),
    ...problems.map((one) => texts.recipes[one.code](one)),
  ].join(' ');
}
