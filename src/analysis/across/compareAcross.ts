import { isNotEstimable, notEstimable } from '../../vocabulary';
import type { RecipeMeasure } from '../../vocabulary';
import type { Across, ColumnReversal, Comparison, GroupComparison } from '../analysis';
import type { AnalysisInput } from '../analysisInput';
import type { Terms } from '../compare/terms';
import type { Observations } from '../rows/observations';
import { crudeGap } from './crudeGap';
import { dissimilarityOf } from './dissimilarityOf';
import { explainedOf } from './explainedOf';
import { kitagawaOf } from './kitagawaOf';
import { mantelHaenszelOf } from './mantelHaenszelOf';
import { periodsOf } from './periodsOf';
import { quartileBandsOf } from './quartileBandsOf';
import { simpsonByColumn } from './simpsonByColumn';
import { simpsonOf } from './simpsonOf';
import { standardisedByOf, standardisedOf, standardWeightingOf } from './standardisedOf';
import { outcomesOfStrata, strataOf, valuesOfStrata } from './strataOf';
import { trendOf } from './trendOf';

/** What is compared across groups, strata and periods. */
export interface AcrossRequest {
  readonly input: AnalysisInput;
  readonly observations: Observations;
  readonly terms: Terms;
  readonly groups: readonly GroupComparison[];
  readonly overall: Comparison;
}

/**
 * Says what holds over all groups, strata and periods together, each where the recipe asks for it and the measure has
 * a meaning for it: over `by` how differently women and men are spread, over `strata` the gap at equal composition,
 * over `explain` what accounts for the gap, over `period` where it is going; and, unasked, whether the gap turns round
 * within any column.
 */
export function compareAcross(request: AcrossRequest): Across {
  const { input, observations, terms, groups } = request;
  const { by, strata, explain, period, measure, targetValue } = input.recipe;
  return {
    ...(by?.length && { dissimilarity: dissimilarityOf(groups) }),
    ...(strata !== undefined && hasValuePerPerson(measure) && overStrata(request, strata)),
    ...(explain !== undefined && explainedOf(input, { observations, terms, explain })),
    ...(measure.kind === 'mean' && { quartileBands: quartileBandsOf(observations) }),
    ...(period !== undefined && {
      trend: trendOf(observations, periodsOf(input.table, period, input.columns), { terms, targetValue }),
    }),
    ...(hasValuePerPerson(measure) && !terms.personsUnknown && overEveryColumn(request)),
  };
}

/**
 * Whether the gap turns round within any column with categories; where the recipe has no strata, the first column in
 * which it does stands for them.
 */
function overEveryColumn(request: AcrossRequest): Pick<Across, 'simpson' | 'simpsonByColumn'> {
  const checks = simpsonByColumn(request.input, request);
  const [first] = checks;
  if (first === undefined) return {};
  const turning = checks.find(({ reverses }) => reverses === true);
  const hasStrata = request.input.recipe.strata !== undefined;
  return {
    ...(!hasStrata && {
      simpson: turning
        ? pickReversal(turning)
        : { reverses: checks.find(isKnown)?.reverses ?? first.reverses, strata: [] },
    }),
    simpsonByColumn: checks.map(({ column, reverses }) => ({ column, reverses })),
  };
}

function isKnown({ reverses }: ColumnReversal): boolean {
  return !isNotEstimable(reverses);
}

function pickReversal({ reverses, strata }: NonNullable<Across['simpson']>): NonNullable<Across['simpson']> {
  return { reverses, strata };
}

/** Counts have no value per person; what is related to a population has none per stratum. */
function hasValuePerPerson(measure: RecipeMeasure): boolean {
  if (measure.kind === 'resource') return measure.population === undefined;
  return measure.kind === 'share' || measure.kind === 'mean';
}

function overStrata(
  { input, observations, terms, overall }: AcrossRequest,
  headings: readonly string[],
): Across {
  if (terms.personsUnknown) return WITHOUT_PERSONS;
  const strata = strataOf(input.table, observations, headings);
  const values = valuesOfStrata(strata, terms.measure);
  const standardised = standardisedOf(values);
  return {
    standardised,
    standardisedBy: standardisedByOf(values, input.recipe.standard),
    ...(terms.measure.kind === 'mean' && { standardWeighting: standardWeightingOf(values) }),
    kitagawa: kitagawaOf(values),
    ...(terms.measure.kind === 'share' && {
      mantelHaenszel: mantelHaenszelOf(outcomesOfStrata(strata), terms.confidence),
    }),
    simpson: simpsonOf(values, { crude: crudeGap(overall), standardised: standardised.difference }),
  };
}

const NOT_A_SAMPLE = notEstimable('notASample');

/** What can be said over strata where nobody knows how many persons are in them. */
const WITHOUT_PERSONS: Across = {
  standardised: {
    women: NOT_A_SAMPLE,
    men: NOT_A_SAMPLE,
    difference: NOT_A_SAMPLE,
    weights: 'combined',
    droppedPersons: NOT_A_SAMPLE,
  },
  kitagawa: { rate: NOT_A_SAMPLE, composition: NOT_A_SAMPLE },
  simpson: { reverses: NOT_A_SAMPLE, strata: [] },
};
