/** The cells of a comparison, in the order in which they are shown. */
export const CELL_NAMES = ['women', 'men', 'other', 'unknown', 'total'] as const;

/** One cell of a comparison. */
export type CellName = (typeof CELL_NAMES)[number];

/** Why a cell is not shown: its own count is small, or it would give away one that is. */
export type SuppressionReason = 'primary' | 'complementary';

/**
 * Which cells of a set of analyses are not shown, and why. Two analyses that show the same persons share their cells:
 * what is hidden in one is hidden in the other.
 */
export interface SuppressionMask {
  /** By the identity of the comparison (`comparisonIds`), then by cell. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<CellName, SuppressionReason>>;
  /** The columns, as `source` of `comparisonIds` and heading, by which some hidden cell is grouped. */
  readonly groupings: ReadonlySet<string>;
}
