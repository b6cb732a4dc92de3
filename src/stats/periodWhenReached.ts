import { mapEstimate, notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import type { Trend } from './leastSquaresTrend';

/**
 * The period in which a trend line stands at a target, as a fraction: 2027.39 = during 2027 (periods count from their start)
 * or between the counts of 2027 and 2028. A period before the last observed one says that the line has passed the target
 * already or moves away from it: that is for the caller to tell.
 *
 * `noVariation` where the line is level.
 *
 * @throws RangeError where the target is not finite
 * @example periodWhenReached({ slope: { estimate: -0.61, low: -0.83, high: -0.39 }, centre: { period: 2023.5, value: 5.375 } }, 3) // 2027.3934426
 */
export function periodWhenReached({ slope, centre }: Trend, target: number): Estimate {
  if (!Number.isFinite(target)) throw new RangeError('periodWhenReached requires a finite target');
  return mapEstimate(slope.estimate, (perPeriod) =>
    perPeriod === 0 ? notEstimable('noVariation') : centre.period + (target - centre.value) / perPeriod,
  );
}
