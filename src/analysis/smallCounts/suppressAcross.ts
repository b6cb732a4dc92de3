import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { Estimate, Recipe } from '../../vocabulary';
import type { Across, Analysis } from '../analysis';
import { comparisonIds, groupingName } from './comparisonIds';
import { thresholdOf } from './countModel';
import { SUPPRESSED, suppressEvery } from './suppressEvery';
import type { SuppressionMask } from './suppressionMask';

/**
 * Takes away what is said over all groups, strata or periods together where it would narrow a hidden count: each such
 * number is an equation in the counts of its columns. It goes where a cell is hidden in a table by one of them, or
 * where a cell of the whole is.
 */
export function suppressAcross(analysis: Analysis, mask: SuppressionMask): Across {
  const { recipe, across } = analysis;
  const { source, overall } = comparisonIds(analysis);
  const speaksOfHidden = (columns: readonly string[] | undefined): boolean =>
    mask.cells.has(overall) ||
    (columns ?? []).some((column) => mask.groupings.has(groupingName(source, column)));
  const byGroups = speaksOfHidden(recipe.by);
  const byStrata = speaksOfHidden(recipe.strata ?? recipe.by);
  const byPeriod = speaksOfHidden(recipe.period === undefined ? [] : [recipe.period]);
  const threshold = thresholdOf(analysis);
  return {
    ...across,
    ...(byGroups && across.dissimilarity && { dissimilarity: suppressEvery(across.dissimilarity) }),
    ...overStrata(across, byStrata, threshold),
    ...explained(across, speaksOfHidden(recipe.explain), threshold),
    ...(across.quartileBands && {
      quartileBands: suppressBands(across.quartileBands, mask.cells.has(overall), threshold),
    }),
    ...(byPeriod && across.trend && { trend: suppressTrend(across.trend) }),
    ...reversals(across, recipe, speaksOfHidden),
  };
}

function overStrata(across: Across, speaksOfHidden: boolean, threshold: number): Across {
  const { standardised, standardisedBy, standardWeighting, kitagawa, mantelHaenszel } = across;
  const suppress = <S extends Dropping>(values: S): S => suppressDropping(values, speaksOfHidden, threshold);
  return {
    ...(standardised && { standardised: { ...suppress(standardised), weights: standardised.weights } }),
    ...(standardisedBy && {
      standardisedBy: {
        women: suppress(standardisedBy.women),
        men: suppress(standardisedBy.men),
        ...(standardisedBy.external && { external: suppress(standardisedBy.external) }),
      },
    }),
    ...(standardWeighting && { standardWeighting: suppress(standardWeighting) }),
    ...(speaksOfHidden && kitagawa && { kitagawa: suppressEvery(kitagawa) }),
    ...(speaksOfHidden && mantelHaenszel && { mantelHaenszel: suppressEvery(mantelHaenszel) }),
  };
}

function explained(across: Across, speaksOfHidden: boolean, threshold: number): Across {
  const { oaxacaBlinder, oaxacaBlinderPooled, semiLogRegression } = across;
  return {
    ...(speaksOfHidden && oaxacaBlinder && { oaxacaBlinder: suppressEvery(oaxacaBlinder) }),
    ...(speaksOfHidden && oaxacaBlinderPooled && { oaxacaBlinderPooled: suppressEvery(oaxacaBlinderPooled) }),
    ...(semiLogRegression && {
      semiLogRegression: suppressDropping(semiLogRegression, speaksOfHidden, threshold),
    }),
  };
}

interface Dropping {
  readonly droppedPersons: Estimate;
}

/** Persons who fall out are a count like any other. */
function suppressDropping<S extends Dropping>(values: S, speaksOfHidden: boolean, threshold: number): S {
  if (speaksOfHidden) return { ...values, ...suppressEvery(values) };
  const { droppedPersons } = values;
  return isSmall(droppedPersons, threshold) ? { ...values, droppedPersons: SUPPRESSED } : values;
}

function isSmall(count: Estimate | undefined, threshold: number): boolean {
  return count !== undefined && isEstimated(count) && count > 0 && count < threshold;
}

type Bands = NonNullable<Across['quartileBands']>;

/** Four bands of known size: where one count is small, or the whole is hidden, none of them can be shown. */
function suppressBands(bands: Bands, isWholeHidden: boolean, threshold: number): Bands {
  if (isNotEstimable(bands)) return bands;
  const counts = bands.flatMap(({ women, men, other }) => [women, men, other]);
  return isWholeHidden || counts.some((count) => isSmall(count, threshold)) ? SUPPRESSED : bands;
}

/** The column that stands for the strata where the recipe has none is the first in which the gap turns round. */
function reversals(
  { simpson, simpsonByColumn }: Across,
  { strata, by }: Recipe,
  speaksOfHidden: (columns: readonly string[] | undefined) => boolean,
): Across {
  const turning = simpsonByColumn?.find(({ reverses }) => reverses === true);
  const columns = strata ?? (turning === undefined ? (by ?? []) : [turning.column]);
  return {
    ...(simpson && speaksOfHidden(columns) && { simpson: { reverses: SUPPRESSED, strata: [] } }),
    ...(simpsonByColumn && {
      simpsonByColumn: simpsonByColumn.map((check) =>
        speaksOfHidden([check.column]) ? { ...check, reverses: SUPPRESSED } : check,
      ),
    }),
  };
}

type Trend = NonNullable<Across['trend']>;

function suppressTrend({ cochranArmitage, bySex, target }: Trend): Trend {
  return {
    slopePerPeriod: SUPPRESSED,
    ...(cochranArmitage && { cochranArmitage: SUPPRESSED }),
    ...(bySex && { bySex: suppressEvery(bySex) }),
    ...(target && { target: { value: target.value, status: SUPPRESSED } }),
  };
}
