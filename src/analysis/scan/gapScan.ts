import type { Estimate, IntervalEstimate } from '../../vocabulary';
import type { CountedAnswer } from '../smallCounts/countedAnswer';

/** One sex of a group that was looked at. */
export interface ScannedCell {
  readonly n: Estimate;
  readonly value: Estimate;
}

/** The gap of one group among all that were looked at. */
export interface RankedGap {
  readonly column: string;
  readonly value: string;
  readonly women: ScannedCell;
  readonly men: ScannedCell;
  /** Women − men; of counts the women's share in the group − that in the whole. */
  readonly difference: IntervalEstimate;
  /** Of chi-square for shares, of Welch's test for means; other kinds have none. */
  readonly p: Estimate;
  /** The same over all groups of all columns that were looked at. */
  readonly adjusted: { readonly holm: Estimate; readonly benjaminiHochberg: Estimate };
}

/** Where the gap is largest, as it may be shown. */
export interface LargestGaps {
  /** The largest first, ten at most. */
  readonly gaps: readonly RankedGap[];
  /** The columns that were looked at, in the order of the sheet. */
  readonly columns: readonly string[];
  /** Columns of the sheet with too many categories, or beyond what there is time for. */
  readonly left: readonly string[];
  /** How many groups were compared: the more, the more differ by chance. */
  readonly looks: number;
  /** Groups with too few women or men to be compared. */
  readonly groupsTooSmall: number;
  /** Columns whose groups are not shown because small counts could be worked out. */
  readonly protectedColumns: readonly string[];
}

/** All groups that were looked at, before anything is protected. */
export interface GapScan extends Omit<LargestGaps, 'protectedColumns'> {
  /** The counts of each column, for judging which of them may be shown. */
  readonly counted: ReadonlyMap<string, CountedAnswer>;
}
