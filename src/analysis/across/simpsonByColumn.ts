import type { ValueStratum } from '../../stats';
import type { Across, Comparison } from '../analysis';
import type { AnalysisInput } from '../analysisInput';
import type { Terms } from '../compare/terms';
import { categoricalColumns } from '../rows/categoricalColumns';
import type { Observations } from '../rows/observations';
import { thresholdOf } from '../smallCounts/countModel';
import { crudeGap } from './crudeGap';
import { simpsonOf } from './simpsonOf';
import { standardisedOf } from './standardisedOf';
import { strataOf, valuesOfStrata } from './strataOf';

/** A check of one column, with the strata that point the other way. */
type Check = NonNullable<Across['simpson']> & { readonly column: string };

/**
 * Looks whether the gap turns round within every column with categories, not only where the recipe asks (domain.md 2.4).
 * In the order of the sheet.
 */
export function simpsonByColumn(
  input: AnalysisInput,
  {
    observations,
    terms,
    overall,
  }: {
    readonly observations: Observations;
    readonly terms: Terms;
    readonly overall: Comparison;
  },
): readonly Check[] {
  const crude = crudeGap(overall);
  const limit = thresholdOf(input);
  return categoricalColumns(input).columns.map(({ heading }) => {
    const values = valuesOfStrata(strataOf(input.table, observations, [heading]), terms.measure);
    const standardised = standardisedOf(values).difference;
    const found = simpsonOf(values, { crude, standardised });
    const many = new Set(values.filter(hasMany(limit)).map(({ label }) => label));
    return { column: heading, ...found, strata: found.strata.filter((label) => many.has(label)) };
  });
}

/** Strata of few women or men are not named: which way their gap points would speak of those few. */
function hasMany(limit: number): (stratum: ValueStratum) => boolean {
  return ({ first, second }) => Math.min(first.persons, second.persons) >= limit;
}
