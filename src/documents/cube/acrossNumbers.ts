import type { Across } from '../../analysis';
import type { DocumentTexts } from '../../text';
import type { Estimate } from '../../vocabulary';

/** What a number over all groups is counted in. */
export type AcrossUnit = 'measure' | 'difference' | 'share' | 'count';

/** One number over all groups, strata or periods. */
export interface AcrossNumber {
  readonly key: string;
  readonly label: string;
  readonly unit: AcrossUnit;
  readonly estimate: Estimate;
}

/** What the labels are made of. */
export type AcrossWords = Pick<DocumentTexts, 'documents'> & {
  readonly sexes: { readonly women: string; readonly men: string };
};

/** Gives the numbers over all groups that an analysis has, in the order in which they are shown. */
export function acrossNumbers(across: Across, words: AcrossWords): readonly AcrossNumber[] {
  const labels = words.documents.across;
  const { women, men } = words.sexes;
  const candidates: readonly [string, string, AcrossUnit, Estimate | undefined][] = [
    ['standardisedWomen', labels.standardisedWomen(women), 'measure', across.standardised?.women],
    ['standardisedMen', labels.standardisedMen(men), 'measure', across.standardised?.men],
    ['standardisedDifference', labels.standardisedDifference, 'difference', across.standardised?.difference],
    ['droppedPersons', labels.droppedPersons, 'count', across.standardised?.droppedPersons],
    ['kitagawaRate', labels.kitagawaRate, 'difference', across.kitagawa?.rate],
    ['kitagawaComposition', labels.kitagawaComposition, 'difference', across.kitagawa?.composition],
    ['dissimilarity', labels.dissimilarity, 'share', across.dissimilarity?.D],
    ['ip', labels.ip, 'share', across.dissimilarity?.IP],
    ['trend', labels.trend, 'difference', across.trend?.slopePerPeriod],
  ];
  return candidates.flatMap(([key, label, unit, estimate]) =>
    estimate === undefined ? [] : [{ key, label, unit, estimate }],
  );
}
