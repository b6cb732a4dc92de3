import { isEstimated } from '../../vocabulary';
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
  return {
    ...across,
    ...(byGroups && across.dissimilarity && { dissimilarity: suppressEvery(across.dissimilarity) }),
    ...(across.standardised && {
      standardised: suppressStandardised(across.standardised, byStrata, thresholdOf(analysis)),
    }),
    ...(byStrata && across.kitagawa && { kitagawa: suppressEvery(across.kitagawa) }),
    ...(byStrata && across.mantelHaenszel && { mantelHaenszel: suppressEvery(across.mantelHaenszel) }),
    ...(speaksOfHidden(recipe.explain) &&
      across.oaxacaBlinder && { oaxacaBlinder: suppressEvery(across.oaxacaBlinder) }),
    ...(byStrata && across.simpson && { simpson: { reverses: SUPPRESSED, strata: [] } }),
    ...(byPeriod && across.trend && { trend: suppressTrend(across.trend) }),
  };
}

type Standardised = NonNullable<Across['standardised']>;

/** Persons who fall out are a count like any other. */
function suppressStandardised(
  standardised: Standardised,
  speaksOfHidden: boolean,
  threshold: number,
): Standardised {
  const { weights, droppedPersons } = standardised;
  if (speaksOfHidden) return { ...suppressEvery(standardised), weights };
  const isSmall = isEstimated(droppedPersons) && droppedPersons > 0 && droppedPersons < threshold;
  return isSmall ? { ...standardised, droppedPersons: SUPPRESSED } : standardised;
}

type Trend = NonNullable<Across['trend']>;

function suppressTrend({ cochranArmitage, bySex }: Trend): Trend {
  return {
    slopePerPeriod: SUPPRESSED,
    ...(cochranArmitage && { cochranArmitage: SUPPRESSED }),
    ...(bySex && { bySex: suppressEvery(bySex) }),
  };
}
