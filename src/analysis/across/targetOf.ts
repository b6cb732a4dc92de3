import { periodWhenReached } from '../../stats';
import type { PeriodValue, Trend } from '../../stats';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { NotEstimable } from '../../vocabulary';
import type { TrendTarget } from '../analysis';

/** What a trend is held against. */
export interface Aim {
  /** What was seen, in the order of the periods; not empty where there is a line. */
  readonly known: readonly PeriodValue[];
  readonly value: number;
  /** A gap is at its target at or within it, whatever its sign (contract.md 6, R8); a share from one side. */
  readonly isGap: boolean;
}

/**
 * Says whether what is followed is at its target in the last period that was seen, and if not, when the trend line will
 * be there; or that the line moves away from it, or is level.
 * @example gaps of 6.2, 5.8, 5.1 and 4.4 in 2022-2025 towards 3 // { value: 3, status: 'ahead', period: 2027.39 }
 */
export function targetOf(line: Trend | NotEstimable, { known, value, isGap }: Aim): TrendTarget {
  if (isNotEstimable(line)) return { value, status: line };
  const last = known.at(-1) ?? line.centre;
  const first = known[0] ?? line.centre;
  const isReached = isGap
    ? Math.abs(last.value) <= Math.abs(value)
    : isAtOrBeyond(last.value, value, first.value);
  if (isReached) return { value, status: 'reached' };
  const aimed = isGap ? Math.sign(last.value) * Math.abs(value) : value;
  const period = periodWhenReached(line, aimed);
  return isEstimated(period) && period > last.period
    ? { value, status: 'ahead', period }
    : { value, status: 'movingAway' };
}

function isAtOrBeyond(value: number, target: number, from: number): boolean {
  return from <= target ? value >= target : value <= target;
}
