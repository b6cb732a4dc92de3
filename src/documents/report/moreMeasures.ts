import { CELL_FORMATS } from '../../text';
import type { CubeNumber } from '../cube/cubeNumbers';
import {
  DISTRIBUTION_FIELDS,
  distributionNumber,
  gapNumber,
  RESOURCE_FIELDS,
  resourceNumber,
} from '../cube/cubeNumbers';
import type { DistributionField, GapField, ResourceField } from '../cube/cubeNumbers';
import type { OverallMeasure } from './overallMeasures';
import type { ReportContext } from './reportContext';
import { canBeHad } from './reportContext';
import { fetched } from './reportNumber';
import { ofShares } from './values';

/** Understands the measures that stand behind the first ones: right for those who know them, in the way for others. */

type Looks = Pick<OverallMeasure, 'unit' | 'numberFormat'> & { readonly scale?: number };

type LooksName = 'ratio' | 'index' | 'difference' | 'ofMen' | 'percent' | 'points' | 'count' | 'value';

function looksOf(context: ReportContext): Readonly<Record<LooksName, Looks>> {
  const { units } = context.words.documents;
  const { differenceFormat, differenceUnit, valueFormat, rule, words } = context;
  return {
    ratio: { unit: units.ratio, numberFormat: CELL_FORMATS.ratio },
    index: { unit: units.index, numberFormat: CELL_FORMATS.ratio },
    difference: { unit: differenceUnit, numberFormat: differenceFormat, scale: rule.scale },
    ofMen: {
      unit: units.percentOf(words.sexes.men),
      numberFormat: CELL_FORMATS.percentagePoints,
      scale: 100,
    },
    percent: { unit: units.percent, numberFormat: CELL_FORMATS.percent, scale: 100 },
    points: { unit: units.percentagePoints, numberFormat: CELL_FORMATS.percent, scale: 100 },
    count: { unit: units.count, numberFormat: CELL_FORMATS.count },
    value: { unit: differenceUnit, numberFormat: valueFormat },
  };
}

/** A measure of the gap, how it looks, and its limits where it has any. */
type GapEntry = readonly [GapField, LooksName, (readonly [GapField, GapField])?];

const GAPS: readonly GapEntry[] = [
  ['symmetric', 'index'],
  ['parityIndex', 'index'],
  ['wefScore', 'index'],
  ['eige', 'index'],
  ['eigeCorrected', 'index'],
  ['payGapMean', 'ofMen'],
  ['payGapMedian', 'ofMen'],
  ['hodgesLehmann', 'difference', ['hodgesLehmannLow', 'hodgesLehmannHigh']],
  ['cohenD', 'index'],
  ['hedgesG', 'index'],
  ['rateRatio', 'ratio', ['rateRatioLow', 'rateRatioHigh']],
  ['boundIfWomen', 'difference'],
  ['boundIfMen', 'difference'],
];

const DISTRIBUTIONS: Readonly<Partial<Record<DistributionField, LooksName>>> = {
  distanceToHalf: 'points',
  womenMissingTo40: 'count',
  menMissingTo40: 'count',
};

const RESOURCES: Readonly<Record<ResourceField, LooksName>> = {
  perUserWomen: 'value',
  perUserMen: 'value',
  perUserDifference: 'difference',
  perHeadWomen: 'value',
  perHeadMen: 'value',
  perHeadDifference: 'difference',
  womenShare: 'percent',
  targetGroupShare: 'percent',
  index: 'index',
  redistribution: 'difference',
};

/** Gives the further measures that the analysis has over everybody; none of what the data cannot give at all. */
export function moreMeasures(context: ReportContext): readonly OverallMeasure[] {
  const looks = looksOf(context);
  const { analysis, words } = context;
  const labels = { ...words.documents.measures, ...words.tables.moreMeasures };
  const measure = (
    number: CubeNumber,
    { label, look, limits }: { label: string; look: LooksName; limits?: readonly [CubeNumber, CubeNumber] },
  ): readonly OverallMeasure[] => {
    const { scale = 1, unit, numberFormat } = looks[look];
    if (!canBeHad(number.read(analysis.overall))) return [];
    const value = (one: CubeNumber): OverallMeasure['value'] => ofShares(context, fetched(one, scale));
    return [
      {
        label,
        unit,
        numberFormat,
        calculation: 'value',
        value: value(number),
        ...(limits === undefined ? {} : { limits: [value(limits[0]), value(limits[1])] }),
      },
    ];
  };
  return [
    ...GAPS.flatMap(([field, look, limits]) =>
      measure(gapNumber(field), {
        label: labels[field],
        look,
        ...(limits === undefined ? {} : { limits: [gapNumber(limits[0]), gapNumber(limits[1])] }),
      }),
    ),
    ...DISTRIBUTION_FIELDS.flatMap((field) => {
      const look = DISTRIBUTIONS[field];
      const label = words.tables.distributions[field](words.sexes);
      return look === undefined ? [] : measure(distributionNumber(field), { label, look });
    }),
    ...(Object.keys(RESOURCE_FIELDS) as readonly ResourceField[]).flatMap((field) =>
      measure(resourceNumber(field), {
        label: words.tables.resources[field](words.sexes),
        look: RESOURCES[field],
      }),
    ),
  ];
}
