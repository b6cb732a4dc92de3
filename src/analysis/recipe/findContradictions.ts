import type { Recipe, RecipeMeasure, SexByColumns } from '../../vocabulary';
import { headingKey } from './headingKey';
import { protectsAmounts } from './protectsAmounts';
import type { RecipeProblem } from './recipeProblem';

/** Finds what a recipe says that cannot be true at the same time, before any sheet is read. */
export function findContradictions(recipe: Recipe): readonly RecipeProblem[] {
  return [
    ...repeatedColumns('by', recipe.by),
    ...repeatedColumns('strata', recipe.strata),
    ...repeatedColumns('explain', recipe.explain),
    ...measureProblems(recipe),
    ...neededProblems(recipe),
    ...('womenColumn' in recipe.sex ? finishedTableProblems(recipe, recipe.sex) : []),
  ];
}

function repeatedColumns(path: string, columns: readonly string[] = []): readonly RecipeProblem[] {
  const keys = columns.map(headingKey);
  return columns.flatMap((column, index) =>
    keys.indexOf(headingKey(column)) === index
      ? []
      : [{ code: 'repeatedColumn', path: `${path}[${index}]`, value: column } as const],
  );
}

function measureProblems(recipe: Recipe): readonly RecipeProblem[] {
  const { measure, sex, explain } = recipe;
  const problems: RecipeProblem[] = [];
  const isFinished = 'womenColumn' in sex;
  const hasBases = isFinished && sex.womenWeight !== undefined;
  const isOutcomeTold =
    measure.kind === 'share' && measure.column !== undefined && measure.positive !== undefined;
  if (measure.kind === 'share' && !hasBases && !isOutcomeTold) {
    problems.push({ code: 'outcomeNotTold', path: 'measure' });
  }
  if ((measure.kind === 'mean' || measure.kind === 'resource') && !isFinished && !measure.column) {
    problems.push({ code: 'measureNotTold', path: 'measure.column' });
  }
  if (explain !== undefined && measure.kind !== 'mean') {
    problems.push({ code: 'explainNeedsMean', path: 'explain', value: measure.kind });
  }
  if (protectsAmounts(recipe) && (isFinished || !hasAmounts(measure))) {
    problems.push({ code: 'dominanceNeedsAmounts', path: 'smallCounts', value: measure.kind });
  }
  return problems;
}

/** Keys that mean nothing without another. */
function neededProblems({ standard, strata, targetValue, period }: Recipe): readonly RecipeProblem[] {
  return [
    ...(standard !== undefined && strata === undefined
      ? [{ code: 'standardNeedsStrata', path: 'standard' } as const]
      : []),
    ...(targetValue !== undefined && period === undefined
      ? [{ code: 'targetNeedsPeriod', path: 'targetValue' } as const]
      : []),
  ];
}

function hasAmounts({ kind }: RecipeMeasure): boolean {
  return kind === 'resource' || kind === 'mean';
}

function finishedTableProblems(recipe: Recipe, sex: SexByColumns): readonly RecipeProblem[] {
  const problems: RecipeProblem[] = [];
  if (recipe.weight !== undefined) {
    problems.push({ code: 'weightOfFinishedTable', path: 'weight', value: recipe.weight });
  }
  if ((sex.womenWeight === undefined) !== (sex.menWeight === undefined)) {
    const path = sex.womenWeight === undefined ? 'sex.womenWeight' : 'sex.menWeight';
    problems.push({ code: 'weightsIncomplete', path });
  }
  if (recipe.explain !== undefined) problems.push({ code: 'explainNeedsPersons', path: 'explain' });
  return problems;
}
