import type { Across, Analysis } from '../../analysis';
import type { DocumentTexts } from '../../text';
import type { Estimate, IntervalEstimate } from '../../vocabulary';
import { isNotEstimable } from '../../vocabulary';

/** What a number over all groups is counted in. */
export type AcrossUnit = 'measure' | 'difference' | 'points' | 'index' | 'ratio' | 'count';

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

function overStrata(
  { standardised, kitagawa }: Across,
  { documents, sexes }: AcrossWords,
): readonly Candidate[] {
  const labels = documents.across;
  return [
    [
      'standardisedWomen',
      labels.standardisedWomen(sexes.women),
      'measure',
      'standardised',
      standardised?.women,
    ],
    ['standardisedMen', labels.standardisedMen(sexes.men), 'measure', 'standardised', standardised?.men],
    [
      'standardisedDifference',
      labels.standardisedDifference,
      'difference',
      'standardised',
      standardised?.difference,
    ],
    ['kitagawaRate', labels.kitagawaRate, 'difference', 'kitagawa', kitagawa?.rate],
    ['kitagawaComposition', labels.kitagawaComposition, 'difference', 'kitagawa', kitagawa?.composition],
    ['droppedPersons', labels.droppedPersons, 'count', 'more', standardised?.droppedPersons],
  ];
}

function moreNumbers({ across, recipe }: Analysis, { documents }: AcrossWords): readonly Candidate[] {
  const labels = documents.across;
  const { dissimilarity, mantelHaenszel, oaxacaBlinder, trend } = across;
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
    ['oaxacaGap', labels.oaxacaGap, 'difference', 'more', oaxacaBlinder?.gap],
    ['oaxacaExplained', labels.oaxacaExplained, 'difference', 'more', oaxacaBlinder?.explained],
    ['oaxacaUnexplained', labels.oaxacaUnexplained, 'difference', 'more', oaxacaBlinder?.unexplained],
    ['dissimilarity', labels.dissimilarity, 'index', 'more', dissimilarity?.D],
    ['ip', labels.ip, 'index', 'more', dissimilarity?.IP],
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
