import type { Direction } from '../../vocabulary';
import type { LocalDate } from '../localDate';

/** Understands what is measured to tell whether a goal is met: where it stood, and where it is to be. */

/** What a target is set for: the gap (women − men), the ratio (women / men), or women's part of both. */
export type GoalMeasure = 'gap' | 'ratio' | 'shareOfWomen';

/** Where a baseline comes from: an analysis in this workbook, somebody's typing, or last year's outcome. */
export type BaselineOrigin = 'analysis' | 'manual' | 'carriedOver';

/** Where the indicator stood. A value that nobody has given, or that could not be read, is absent. */
export interface Baseline {
  readonly women?: number;
  readonly men?: number;
  readonly date?: LocalDate;
  readonly origin: BaselineOrigin;
}

/**
 * Where the indicator is to be, in the unit of the baseline. Several targets are all to be reached.
 * `ofMeasure` is what stands as Målvärde skillnad: the gap signed like the baseline, or the ratio where that is
 * the measure. With the share of women, `women` is the share in per cent.
 */
export interface Target {
  readonly ofMeasure?: number;
  readonly women?: number;
  readonly men?: number;
  readonly date?: LocalDate;
}

/** One indicator of a goal. Texts that nobody has written are empty. */
export interface Indicator {
  /** From 1 within its goal. */
  readonly ordinal: number;
  readonly name: string;
  readonly definition: string;
  readonly source: string;
  readonly unitOfMeasure: string;
  /** Absent where nobody has chosen one: then nobody is said to be worse off. */
  readonly direction?: Direction;
  readonly measure: GoalMeasure;
  readonly baseline: Baseline;
  readonly target: Target;
  /** The part of the way, 0..1, from which a goal is partly met; 0.5 unless something else is typed. */
  readonly tolerance: number;
}
