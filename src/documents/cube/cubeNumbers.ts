import type { Cell, Comparison, Gap } from '../../analysis';
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
} as const satisfies Record<string, (gap: Gap) => Estimate | undefined>;

/** The name of a number of a gap. */
export type GapField = keyof typeof GAP_FIELDS;

/** The column of the cube that holds a number. */
export type CubeColumn =
  | `${CubePart}.${CellField}`
  | `gap.${GapField}`
  | 'distribution.womenShare'
  | 'distribution.representationIndex'
  | 'distribution.womenMissingToReference';

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
export function distributionNumber(
  field: 'womenShare' | 'representationIndex' | 'womenMissingToReference',
): CubeNumber {
  return { column: `distribution.${field}`, read: ({ distribution }) => distribution[field] };
}
