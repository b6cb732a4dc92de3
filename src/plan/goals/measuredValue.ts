import type { Indicator } from './indicator';

/** Understands what the number of an indicator is that a target is set for, at any time: baseline, target or outcome. */

/** The values of women and men at one time. */
export interface MeasuredPair {
  readonly women: number;
  readonly men: number;
}

const WHOLE = 100;
/** Typed shares of women and men may be rounded. */
const ROUNDING = 0.011;

/** Gives women − men. */
export function gapOf({ women, men }: MeasuredPair): number {
  return women - men;
}

/** Gives women / men; `undefined` where men's value is 0. */
export function ratioOf({ women, men }: MeasuredPair): number | undefined {
  return men === 0 ? undefined : women / men;
}

/**
 * Gives women's and men's parts of both in per cent: as they stand where they are parts already (36 and 64, or 0.36
 * and 0.64), else from the amounts. `undefined` where both are 0.
 * @example sharesOf({ women: 450, men: 800 }) // { women: 36, men: 64 }
 */
export function sharesOf({ women, men }: MeasuredPair): MeasuredPair | undefined {
  const sum = women + men;
  if (sum === 0) return undefined;
  if (Math.abs(sum - WHOLE) <= ROUNDING * WHOLE) return { women, men };
  return { women: (WHOLE * women) / sum, men: (WHOLE * men) / sum };
}

/** Gives a target for a share in per cent, whether it was typed as 45 or 0,45. */
export function sharePercent(target: number): number {
  return target > 0 && target <= 1 ? target * WHOLE : target;
}

/** Gives the baseline where both values are there. */
export function baselinePair({ baseline: { women, men } }: Indicator): MeasuredPair | undefined {
  return women === undefined || men === undefined ? undefined : { women, men };
}
