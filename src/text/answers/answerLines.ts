import type { Analysis } from '../../analysis';
import type { Recipe } from '../../vocabulary';
import { DEFAULT_PRESENTATION, isEstimated, isNotEstimable } from '../../vocabulary';
import type { Formats } from '../formats/formats';
import { decimalsFor } from '../formats/formats';
import type { ComparingWords } from './comparedNumbers';
import { comparedNumbers } from './comparedNumbers';
import type { AnswerWords } from './answerWords';
import { remarkLines } from './remarkLines';

function comparingWords(recipe: Recipe, words: AnswerWords): ComparingWords {
  const { formats, reasons, sexes } = words;
  return {
    reasons,
    sexes,
    write:
      recipe.measure.kind === 'share'
        ? (value) => formats.percentNumber(value)
        : (value, largest) => formats.number(value, decimalsFor(largest)),
  };
}

/** Says how many women and men there are, and whether both are within 40–60 per cent. */
function compositionLines(analysis: Analysis, words: AnswerWords): readonly string[] {
  const { answers, formats, reasons, sexes } = words;
  const { women, men, distribution } = analysis.overall;
  const { womenShare, balanced4060 } = distribution;
  if (!isEstimated(women.n)) return [answers.notShown(reasons[women.n.notEstimable])];
  if (!isEstimated(men.n)) return [answers.notShown(reasons[men.n.notEstimable])];
  if (!isEstimated(womenShare)) return [answers.nobody()];
  const composition = answers.composition({
    women: sexes.women,
    men: sexes.men,
    womenCount: formats.count(women.n),
    menCount: formats.count(men.n),
    womenShare: formats.percentNumber(womenShare),
    menShare: formats.percentNumber(1 - womenShare),
  });
  if (isNotEstimable(balanced4060)) return [composition];
  if (balanced4060) return [composition, answers.balanced()];
  const isWomen = women.n < men.n;
  const fewer = isWomen ? sexes.women : sexes.men;
  const missing = isWomen ? distribution.womenMissingTo40 : distribution.menMissingTo40;
  const isTold = missing !== undefined && isEstimated(missing) && missing > 0;
  return [
    composition,
    answers.unbalanced(fewer),
    ...(isTold ? [answers.missingTo40(formats.count(missing), fewer)] : []),
  ];
}

/** True where a share is of so few persons that it is not told in per cent. */
function isOfFew({ overall, recipe }: Analysis): boolean {
  const { percentFrom = DEFAULT_PRESENTATION.percentFrom } = recipe.presentation ?? {};
  return [overall.women.n, overall.men.n].some((n) => isEstimated(n) && n < percentFrom);
}

/** Tells how many have an outcome, where they are too few for per cent. */
function fewLine({ overall, recipe }: Analysis, { answers, formats, reasons, sexes }: AnswerWords): string {
  const counts = [overall.women.count, overall.women.n, overall.men.count, overall.men.n];
  const missing = counts.find((count) => count !== undefined && isNotEstimable(count));
  if (isNotEstimable(missing)) return answers.notShown(reasons[missing.notEstimable]);
  const [womenCount = '', womenOf = '', menCount = '', menOf = ''] = counts.map((count) =>
    typeof count === 'number' ? formats.count(count) : '',
  );
  const values = recipe.measure.kind === 'share' ? (recipe.measure.positive ?? []) : [];
  return answers.fewShare(
    { women: sexes.women, men: sexes.men, womenCount, womenOf, menCount, menOf },
    answers.outcome(formats.list(values.map(String))),
  );
}

/** Says how women's and men's values stand to one another. */
function comparisonLine(analysis: Analysis, words: AnswerWords): string {
  const { answers, formats } = words;
  const { measure } = analysis.recipe;
  const numbers = comparedNumbers(analysis.overall, comparingWords(analysis.recipe, words));
  if ('reason' in numbers) return answers.notShown(numbers.reason);
  switch (measure.kind) {
    case 'share':
      if (isOfFew(analysis)) return fewLine(analysis, words);
      return answers.share(numbers, answers.outcome(formats.list((measure.positive ?? []).map(String))));
    case 'mean':
      return answers.mean(numbers, measure.column ?? analysis.recipe.title);
    case 'resource':
      return answers.resource(numbers, measure.column ?? analysis.recipe.title);
    case 'rate':
      return answers.rate(numbers, formats.count(measure.per));
    case 'count':
      return compositionLines(analysis, words).join(' ');
  }
}

/** Writes a threshold with the decimals of the values that it is a part of; with its own where it would look like 0. */
function thresholdAmount({ overall }: Analysis, threshold: number, formats: Formats): string {
  const sizes = [overall.women.value, overall.men.value].map((value) =>
    typeof value === 'number' ? Math.abs(value) : 0,
  );
  const text = formats.number(threshold, decimalsFor(Math.max(...sizes)));
  return /[1-9]/.test(text) ? text : formats.amount(threshold);
}

/** Gives the verdict on the difference in words: how big against the threshold, and how certain. */
export function verdictSentence(analysis: Analysis, words: AnswerWords): string {
  const { answers, formats } = words;
  const { code, threshold } = analysis.verdict;
  const { difference } = analysis.overall.gap;
  if (!isEstimated(threshold)) {
    return code === 'tooFewPersons' ? answers.verdicts.tooFewPersons() : answers.verdicts.suppressed();
  }
  const numbers = {
    threshold:
      analysis.recipe.measure.kind === 'share'
        ? formats.percentagePoints(threshold)
        : thresholdAmount(analysis, threshold, formats),
    chanceKnown: !isNotEstimable(difference) && isEstimated(difference.low) && isEstimated(difference.high),
  };
  const isOfSample = analysis.recipe.sample !== undefined && numbers.chanceKnown;
  if (isOfSample && (code === 'clearDifference' || code === 'uncertainDifference'))
    return answers.sampleVerdicts[code](numbers);
  return answers.verdicts[code](numbers);
}

/** Says who has the less favourable value; only where a direction is given and the difference is clear. */
function favourLines(analysis: Analysis, words: AnswerWords): readonly string[] {
  const { direction, measure } = analysis.recipe;
  const { difference } = analysis.overall.gap;
  if (direction !== 'higherIsBetter' && direction !== 'lowerIsBetter') return [];
  if (measure.kind === 'count' || analysis.verdict.code !== 'clearDifference') return [];
  if (isNotEstimable(difference) || !isEstimated(difference.estimate)) return [];
  const womenLower = difference.estimate < 0;
  const worse = womenLower === (direction === 'higherIsBetter') ? words.sexes.women : words.sexes.men;
  return [words.answers.lessFavourable(worse, direction)];
}

/**
 * Gives the answer in sentences, the observation first: what the values are, how certain the difference is, and,
 * only where the recipe gives a direction, who has the less favourable value. For counts there is no verdict on the
 * difference: how the group is made up is the answer. Remarks follow on what limits it, or comes of it.
 */
export function answerLines(analysis: Analysis, words: AnswerWords): readonly string[] {
  if (analysis.recipe.measure.kind === 'count')
    return [...compositionLines(analysis, words), ...remarkLines(analysis, words)];
  return [
    comparisonLine(analysis, words),
    verdictSentence(analysis, words),
    ...remarkLines(analysis, words),
    ...favourLines(analysis, words),
  ];
}
