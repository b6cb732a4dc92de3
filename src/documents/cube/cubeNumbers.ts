import type { Cell, Comparison, Distribution, Gap, ResourceMeasures } from '../../analysis';
import type { Estimate, IntervalEstimate } from '../../vocabulary';
import { isNotEstimable } from '../../vocabulary';

/** Whose numbers stand in the cube, in their order. */
export const CUBE_PARTS = ['women', 'men', 'other', 'unknown', 'total'] as const;

/** Whose numbers. */
export type CubePart = (typeof CUBE_PARTS)[number];

/** The numbers of a cell, in the order of the cube. */
export const CELL_FIELDS = [
  'n',
  'missing',
  'count',
  'value',
  'low',
  'high',
  'sum',
  'mean',
  'sd',
  'median',
  'q1',
  'q3',
  'min',
  'max',
  'p10',
  'p90',
] as const satisfies readonly (keyof Cell)[];

/** The name of a number of a cell. */
export type CellField = (typeof CELL_FIELDS)[number];

type End = 'estimate' | 'low' | 'high';

function endOf(interval: IntervalEstimate | undefined, end: End): Estimate | undefined {
  return interval === undefined || isNotEstimable(interval) ? interval : interval[end];
}

/** The numbers of a gap, in the order of the cube, with the way to each. */
export const GAP_FIELDS = {
  difference: (gap: Gap) => endOf(gap.difference, 'estimate'),
  differenceLow: (gap: Gap) => endOf(gap.difference, 'low'),
  differenceHigh: (gap: Gap) => endOf(gap.difference, 'high'),
  relative: (gap: Gap) => gap.relative,
  symmetric: (gap: Gap) => gap.symmetric,
  ratio: (gap: Gap) => endOf(gap.ratio, 'estimate'),
  ratioLow: (gap: Gap) => endOf(gap.ratio, 'low'),
  ratioHigh: (gap: Gap) => endOf(gap.ratio, 'high'),
  parityIndex: (gap: Gap) => gap.parityIndex,
  adjustedParityIndex: (gap: Gap) => gap.adjustedParityIndex,
  wefScore: (gap: Gap) => gap.wefScore,
  oddsRatio: (gap: Gap) => endOf(gap.oddsRatio, 'estimate'),
  oddsRatioLow: (gap: Gap) => endOf(gap.oddsRatio, 'low'),
  oddsRatioHigh: (gap: Gap) => endOf(gap.oddsRatio, 'high'),
  payGapMean: (gap: Gap) => gap.payGapMean,
  payGapMedian: (gap: Gap) => gap.payGapMedian,
  cohenD: (gap: Gap) => gap.cohenD,
  hedgesG: (gap: Gap) => gap.hedgesG,
  eige: (gap: Gap) => gap.eige?.uncorrected,
  eigeCorrected: (gap: Gap) => gap.eige?.corrected,
  hodgesLehmann: (gap: Gap) => endOf(gap.hodgesLehmann, 'estimate'),
  hodgesLehmannLow: (gap: Gap) => endOf(gap.hodgesLehmann, 'low'),
  hodgesLehmannHigh: (gap: Gap) => endOf(gap.hodgesLehmann, 'high'),
  rateRatio: (gap: Gap) => endOf(gap.rateRatio?.exact, 'estimate'),
  rateRatioLow: (gap: Gap) => endOf(gap.rateRatio?.exact, 'low'),
  rateRatioHigh: (gap: Gap) => endOf(gap.rateRatio?.exact, 'high'),
  boundIfWomen: (gap: Gap) => gap.bounds?.ifWomen,
  boundIfMen: (gap: Gap) => gap.bounds?.ifMen,
} as const satisfies Record<string, (gap: Gap) => Estimate | undefined>;

/** The name of a number of a gap. */
export type GapField = keyof typeof GAP_FIELDS;

/** The numbers of how a group is made up, in the order of the cube. */
export const DISTRIBUTION_FIELDS = [
  'womenShare',
  'representationIndex',
  'womenMissingToReference',
  'distanceToHalf',
  'womenMissingTo40',
  'menMissingTo40',
] as const satisfies readonly (keyof Distribution)[];

/** The name of a number of how a group is made up. */
export type DistributionField = (typeof DISTRIBUTION_FIELDS)[number];

/** The numbers of a resource, in the order of the cube, with the way to each. */
export const RESOURCE_FIELDS = {
  perUserWomen: (resource: ResourceMeasures) => resource.perUser?.women,
  perUserMen: (resource: ResourceMeasures) => resource.perUser?.men,
  perUserDifference: (resource: ResourceMeasures) => resource.perUser?.difference,
  perHeadWomen: (resource: ResourceMeasures) => resource.perHead?.women,
  perHeadMen: (resource: ResourceMeasures) => resource.perHead?.men,
  perHeadDifference: (resource: ResourceMeasures) => resource.perHead?.difference,
  womenShare: (resource: ResourceMeasures) => resource.womenShare,
  targetGroupShare: (resource: ResourceMeasures) => resource.targetGroupShare,
  index: (resource: ResourceMeasures) => resource.index,
  redistribution: (resource: ResourceMeasures) => resource.redistribution,
} as const satisfies Record<string, (resource: ResourceMeasures) => Estimate | undefined>;

/** The name of a number of a resource. */
export type ResourceField = keyof typeof RESOURCE_FIELDS;

/** The column of the cube that holds a number. */
export type CubeColumn =
  | `${CubePart}.${CellField}`
  | `gap.${GapField}`
  | `distribution.${DistributionField}`
  | `resource.${ResourceField}`;

/** One number of the cube: its column, and how it is read from a comparison. */
export interface CubeNumber {
  readonly column: CubeColumn;
  /** Absent where the number means nothing for the kind of measure. */
  readonly read: (comparison: Comparison) => Estimate | undefined;
}

/** Gives a number of one sex, or of everyone. */
export function cellNumber(part: CubePart, field: CellField): CubeNumber {
  return { column: `${part}.${field}`, read: (comparison) => comparison[part]?.[field] };
}

/** Gives a number of the difference between women and men. */
export function gapNumber(field: GapField): CubeNumber {
  return { column: `gap.${field}`, read: (comparison) => GAP_FIELDS[field](comparison.gap) };
}

/** Gives a number of how a group is made up. */
export function distributionNumber(field: DistributionField): CubeNumber {
  return { column: `distribution.${field}`, read: ({ distribution }) => distribution[field] };
}

/** Gives a number of a resource. */
export function resourceNumber(field: ResourceField): CubeNumber {
  return {
    column: `resource.${field}`,
    read: ({ resource }) => (resource === undefined ? undefined : RESOURCE_FIELDS[field](resource)),
  };
}
