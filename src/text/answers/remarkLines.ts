import type { Analysis } from '../../analysis';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import { decimalsFor } from '../formats/formats';
import type { AnswerWords } from './answerWords';

/**
 * Gives the columns within which the difference turns round: those of the recipe's strata together, and every other
 * that was looked at.
 */
export function reversingColumns({ recipe, across }: Analysis): readonly string[] {
  const strata = recipe.strata ?? [];
  const named = new Set(strata.map((column) => column.trim().toLowerCase()));
  const others = (across.simpsonByColumn ?? []).filter(
    ({ column, reverses }) =>
      reverses === true && !(strata.length === 1 && named.has(column.trim().toLowerCase())),
  );
  return [
    ...(strata.length > 0 && across.simpson?.reverses === true ? strata : []),
    ...others.map(({ column }) => column),
  ].filter((column, at, all) => all.indexOf(column) === at);
}

/** Says what limits an answer or comes of it: unknown sexes, a sample, where the trend is going, how groups are spread. */
export function remarkLines(analysis: Analysis, words: AnswerWords): readonly string[] {
  return [
    ...boundLines(analysis, words),
    ...(analysis.recipe.sample === undefined ? [] : [words.answers.sample]),
    ...targetLines(analysis, words),
    ...segregationLines(analysis, words),
  ];
}

function boundLines(analysis: Analysis, words: AnswerWords): readonly string[] {
  const { bounds } = analysis.overall.gap;
  if (bounds === undefined || !isEstimated(bounds.ifWomen) || !isEstimated(bounds.ifMen)) return [];
  const [ifWomen, ifMen] = [bounds.ifWomen, bounds.ifMen].map((gap) => writeGap(gap, analysis, words));
  const { women, men } = words.sexes;
  const unit = analysis.recipe.measure.kind === 'share' ? ` ${words.answers.points}` : '';
  return [words.answers.bounds({ women, men, ifWomen: ifWomen ?? '', ifMen: ifMen ?? '', unit })];
}

function writeGap(gap: number, { recipe, overall }: Analysis, { formats }: AnswerWords): string {
  if (recipe.measure.kind === 'share') return formats.pointsNumber(gap);
  const size = (value: Estimate | undefined): number =>
    value !== undefined && isEstimated(value) ? Math.abs(value) : 0;
  const largest = Math.max(size(overall.women.value), size(overall.men.value));
  return recipe.measure.kind === 'count' ? formats.count(gap) : formats.number(gap, decimalsFor(largest));
}

function targetLines(
  { recipe, across, overall }: Analysis,
  { answers, formats }: AnswerWords,
): readonly string[] {
  const target = across.trend?.target;
  if (target === undefined || isNotEstimable(target.status)) return [];
  const { kind } = recipe.measure;
  const ofMen =
    overall.men.value !== undefined && isEstimated(overall.men.value) ? overall.men.value : target.value;
  const value =
    kind === 'count'
      ? formats.percent(target.value)
      : kind === 'share'
        ? formats.percentagePoints(target.value)
        : formats.number(target.value, decimalsFor(Math.abs(ofMen)));
  // Between the counts of 2027 and 2028: it is seen to be reached in that of 2028.
  if (target.status === 'ahead') return [answers.target.ahead(value, String(Math.ceil(target.period)))];
  return [answers.target[target.status](value)];
}

/** Said where the answer is how many there are, by groups: elsewhere the spread over groups is beside the question. */
function segregationLines({ recipe, across }: Analysis, words: AnswerWords): readonly string[] {
  const { D, categories, smallCategories } = across.dissimilarity ?? {};
  if (recipe.measure.kind !== 'count' || D === undefined || !isEstimated(D)) return [];
  if (categories === undefined || !isEstimated(categories)) return [];
  const { answers, formats, sexes } = words;
  const { women, men } = sexes;
  const hasSmall = smallCategories !== undefined && isEstimated(smallCategories) && smallCategories > 0;
  return [
    answers.segregation({ women, men, categories: formats.count(categories) }),
    ...(hasSmall ? [answers.smallCategories(formats.count(smallCategories), women, men)] : []),
  ];
}
