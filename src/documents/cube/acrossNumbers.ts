import type { Across, Analysis } from '../../analysis';
import type { DocumentTexts } from '../../text';
import type { Estimate, IntervalEstimate } from '../../vocabulary';
import { isNotEstimable } from '../../vocabulary';

/** What a number over all groups is counted in. */
export type AcrossUnit = 'measure' | 'difference' | 'points' | 'ofMen' | 'index' | 'ratio' | 'count';

/** Which table of the report shows a number over all groups. */
export type AcrossTable = 'standardised' | 'kitagawa' | 'more';

/** One number over all groups, strata or periods. */
export interface AcrossNumber {
  readonly key: string;
  readonly label: string;
  readonly unit: AcrossUnit;
  readonly table: AcrossTable;
  readonly estimate: Estimate;
}

/** What the labels are made of. */
export type AcrossWords = Pick<DocumentTexts, 'documents' | 'tables'> & {
  readonly sexes: { readonly women: string; readonly men: string };
};

type Candidate = readonly [string, string, AcrossUnit, AcrossTable, Estimate | undefined];

type End = 'estimate' | 'low' | 'high';

function endOf(interval: IntervalEstimate | undefined, end: End): Estimate | undefined {
  return interval === undefined || isNotEstimable(interval) ? interval : interval[end];
}

/** The ways in which values are standardised, in the order in which they are shown. */
export const STANDARDISATIONS = ['standardised', 'byWomen', 'byMen', 'external', 'weighted'] as const;

/** One way of standardising. */
export type Standardisation = (typeof STANDARDISATIONS)[number];

interface Standardised {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly difference?: Estimate;
}

/** Gives the values of each way of standardising that an analysis has. */
export function standardisedValues(across: Across): Partial<Record<Standardisation, Standardised>> {
  const { standardised, standardisedBy, standardWeighting } = across;
  return {
    ...(standardised && { standardised }),
    ...(standardisedBy && { byWomen: standardisedBy.women, byMen: standardisedBy.men }),
    ...(standardisedBy?.external && { external: standardisedBy.external }),
    ...(standardWeighting && { weighted: standardWeighting }),
  };
}

function overStrata(across: Across, { documents, sexes, tables }: AcrossWords): readonly Candidate[] {
  const labels = documents.across;
  const values = standardisedValues(across);
  const names = standardisationNames({ tables, sexes });
  return [
    ...STANDARDISATIONS.flatMap((way): readonly Candidate[] => {
      const value = values[way];
      return [
        [`${way}Women`, `${names[way]}, ${sexes.women}`, 'measure', 'standardised', value?.women],
        [`${way}Men`, `${names[way]}, ${sexes.men}`, 'measure', 'standardised', value?.men],
        [
          `${way}Difference`,
          `${names[way]}, ${labels.differenceOf}`,
          'difference',
          'standardised',
          value?.difference,
        ],
      ];
    }),
    ['kitagawaRate', labels.kitagawaRate, 'difference', 'kitagawa', across.kitagawa?.rate],
    [
      'kitagawaComposition',
      labels.kitagawaComposition,
      'difference',
      'kitagawa',
      across.kitagawa?.composition,
    ],
    ['weightedRatio', labels.weightedRatio(sexes.women), 'ratio', 'more', across.standardWeighting?.ratio],
    ['droppedPersons', labels.droppedPersons, 'count', 'more', across.standardised?.droppedPersons],
  ];
}

/** What each way of standardising is called. */
export function standardisationNames({
  tables,
  sexes,
}: Pick<AcrossWords, 'tables' | 'sexes'>): Readonly<Record<Standardisation, string>> {
  const { standardised: words } = tables;
  return {
    standardised: words.standardised,
    byWomen: words.byWomen(sexes.women),
    byMen: words.byMen(sexes.men),
    external: words.external,
    weighted: words.weighted,
  };
}

function moreNumbers({ across, recipe }: Analysis, { documents }: AcrossWords): readonly Candidate[] {
  const labels = documents.across;
  const { dissimilarity, mantelHaenszel, oaxacaBlinder, oaxacaBlinderPooled, semiLogRegression, trend } =
    across;
  return [
    ['mantelHaenszel', labels.mantelHaenszel, 'ratio', 'more', endOf(mantelHaenszel?.oddsRatio, 'estimate')],
    ['mantelHaenszelLow', labels.mantelHaenszelLow, 'ratio', 'more', endOf(mantelHaenszel?.oddsRatio, 'low')],
    [
      'mantelHaenszelHigh',
      labels.mantelHaenszelHigh,
      'ratio',
      'more',
      endOf(mantelHaenszel?.oddsRatio, 'high'),
    ],
    ['riskRatio', labels.riskRatio, 'ratio', 'more', endOf(mantelHaenszel?.riskRatio, 'estimate')],
    ['semiLog', labels.semiLog, 'ofMen', 'more', endOf(semiLogRegression?.gap, 'estimate')],
    ['semiLogLow', labels.semiLogLow, 'ofMen', 'more', endOf(semiLogRegression?.gap, 'low')],
    ['semiLogHigh', labels.semiLogHigh, 'ofMen', 'more', endOf(semiLogRegression?.gap, 'high')],
    ['oaxacaGap', labels.oaxacaGap, 'difference', 'more', oaxacaBlinder?.gap],
    ['oaxacaExplained', labels.oaxacaExplained, 'difference', 'more', oaxacaBlinder?.explained],
    ['oaxacaUnexplained', labels.oaxacaUnexplained, 'difference', 'more', oaxacaBlinder?.unexplained],
    ['pooledUnexplained', labels.pooledUnexplained, 'difference', 'more', oaxacaBlinderPooled?.unexplained],
    ['dissimilarity', labels.dissimilarity, 'index', 'more', dissimilarity?.D],
    ['ip', labels.ip, 'index', 'more', dissimilarity?.IP],
    ['categories', labels.categories, 'count', 'more', dissimilarity?.categories],
    ['smallCategories', labels.smallCategories, 'count', 'more', dissimilarity?.smallCategories],
    // Among counts it is women's share that is followed.
    [
      'trend',
      labels.trend,
      recipe.measure.kind === 'count' ? 'points' : 'difference',
      'more',
      trend?.slopePerPeriod,
    ],
  ];
}

/** Gives the numbers over all groups that an analysis has, in the order in which they are shown. */
export function acrossNumbers(analysis: Analysis, words: AcrossWords): readonly AcrossNumber[] {
  return [...overStrata(analysis.across, words), ...moreNumbers(analysis, words)].flatMap(
    ([key, label, unit, table, estimate]) =>
      estimate === undefined ? [] : [{ key, label, unit, table, estimate }],
  );
}
