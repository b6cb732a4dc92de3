import { capitalised, CELL_FORMATS, SYMBOLS } from '../../text';
import { isNotEstimable } from '../../vocabulary';
import { distributionNumber, gapNumber } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';
import { canBeHad, differenceHasLimits, ratioHasLimits } from './reportContext';
import type { ReportCell, ReportNumber } from './reportNumber';
import { fetched, medianDifference, ratioOf } from './reportNumber';
import { ofShares, shownDifference, shownPart } from './values';

/** One measure of the difference between women and men, over everybody. */
export interface OverallMeasure {
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly calculation: 'formula' | 'value';
  readonly value: ReportNumber;
  readonly limits?: readonly [ReportNumber, ReportNumber];
}

function differenceMeasures(context: ReportContext): readonly OverallMeasure[] {
  const { measures, units } = context.words.documents;
  const { analysis, rule, differenceFormat, differenceUnit, words } = context;
  const { gap, total } = analysis.overall;
  const difference: OverallMeasure = {
    label: measures.difference,
    unit: differenceUnit,
    numberFormat: differenceFormat,
    calculation: 'formula',
    value: shownDifference(context),
    ...(differenceHasLimits(analysis)
      ? {
          limits: [
            ofShares(context, fetched(gapNumber('differenceLow'), rule.scale)),
            ofShares(context, fetched(gapNumber('differenceHigh'), rule.scale)),
          ],
        }
      : {}),
  };
  const median: OverallMeasure = {
    label: measures.medianDifference,
    unit: differenceUnit,
    numberFormat: differenceFormat,
    calculation: 'formula',
    value: medianDifference(),
  };
  const relative: OverallMeasure = {
    label: measures.relative,
    unit: units.percentOf(words.sexes.men),
    numberFormat: CELL_FORMATS.percentagePoints,
    calculation: 'formula',
    value: ofShares(context, ratioOf(rule, 'relative')),
  };
  return [
    difference,
    ...(canBeHad(total.median) ? [median] : []),
    ...(gap.relative === undefined ? [] : [relative]),
  ];
}

function ratioMeasures(context: ReportContext): readonly OverallMeasure[] {
  const { analysis, rule, words } = context;
  const { measures, units } = words.documents;
  const { gap } = analysis.overall;
  const ratio: OverallMeasure = {
    label: measures.ratio,
    unit: units.ratio,
    numberFormat: CELL_FORMATS.ratio,
    calculation: 'formula',
    value: ofShares(context, ratioOf(rule, 'ratio')),
    ...(ratioHasLimits(analysis)
      ? {
          limits: [
            ofShares(context, fetched(gapNumber('ratioLow'))),
            ofShares(context, fetched(gapNumber('ratioHigh'))),
          ],
        }
      : {}),
  };
  const oddsRatio: OverallMeasure = {
    label: measures.oddsRatio,
    unit: units.ratio,
    numberFormat: CELL_FORMATS.ratio,
    calculation: 'value',
    value: ofShares(context, fetched(gapNumber('oddsRatio'))),
    limits: [
      ofShares(context, fetched(gapNumber('oddsRatioLow'))),
      ofShares(context, fetched(gapNumber('oddsRatioHigh'))),
    ],
  };
  const parity: OverallMeasure = {
    label: measures.adjustedParityIndex,
    unit: units.index,
    numberFormat: CELL_FORMATS.ratio,
    calculation: 'value',
    value: ofShares(context, fetched(gapNumber('adjustedParityIndex'))),
  };
  return [
    ...(gap.ratio === undefined ? [] : [ratio]),
    ...(gap.adjustedParityIndex === undefined ? [] : [parity]),
    ...(gap.oddsRatio === undefined ? [] : [oddsRatio]),
  ];
}

/** Says in a word whether both sexes are within 40–60 per cent. */
function balancedCell({ words }: ReportContext): ReportNumber {
  return ({ comparison }): ReportCell => {
    const { balanced4060 } = comparison.distribution;
    if (isNotEstimable(balanced4060)) {
      return { cell: SYMBOLS[balanced4060.notEstimable], reason: balanced4060.notEstimable };
    }
    return { cell: balanced4060 ? words.documents.yes : words.documents.no };
  };
}

function distributionMeasures(context: ReportContext): readonly OverallMeasure[] {
  const { measures, units } = context.words.documents;
  const { women } = context.words.sexes;
  const { distribution } = context.analysis.overall;
  const share: OverallMeasure = {
    label: measures.womenShare(women),
    unit: units.percent,
    numberFormat: CELL_FORMATS.percent,
    calculation: 'formula',
    value: shownPart(context, 'women', 'n'),
  };
  const balanced: OverallMeasure = {
    label: measures.balanced,
    unit: '',
    numberFormat: CELL_FORMATS.general,
    calculation: 'value',
    value: balancedCell(context),
  };
  const representation: OverallMeasure = {
    label: measures.representationIndex(women),
    unit: units.index,
    numberFormat: CELL_FORMATS.ratio,
    calculation: 'value',
    value: fetched(distributionNumber('representationIndex')),
  };
  const missing: OverallMeasure = {
    label: capitalised(measures.womenMissing(women)),
    unit: units.count,
    numberFormat: CELL_FORMATS.count,
    calculation: 'value',
    value: fetched(distributionNumber('womenMissingToReference')),
  };
  return [
    share,
    balanced,
    ...(distribution.representationIndex === undefined ? [] : [representation]),
    ...(distribution.womenMissingToReference === undefined ? [] : [missing]),
  ];
}

/** Gives the measures of the difference over everybody: the difference first, then ratios, then how everybody is made up. */
export function overallMeasures(context: ReportContext): readonly OverallMeasure[] {
  return [...differenceMeasures(context), ...ratioMeasures(context), ...distributionMeasures(context)];
}
