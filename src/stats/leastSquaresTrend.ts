import { notEstimable } from '../vocabulary';
import type { Estimate, Interval, NotEstimable } from '../vocabulary';
import { requireConfidence } from './confidence';
import { studentTQuantile } from './studentTDistribution';
import { total } from './valueStrata';

/** A value at a period: a year, or a year and a part of it. */
export interface PeriodValue {
  readonly period: number;
  readonly value: number;
}

/** A straight line through values over periods. */
export interface Trend {
  /** Change of the value per period. */
  readonly slope: Interval;
  /** Mean period, and the height of the line there. */
  readonly centre: PeriodValue;
}

/**
 * Least-squares line through values over periods: slope = sum (t - mean t)(y - mean y) / sum (t - mean t)^2, with Student's
 * interval on n - 2 degrees of freedom.
 *
 * `emptyGroup` without points, `tooFew` for one, `noVariation` where all have the same period. The limits alone are `tooFew`
 * for two points, `noVariation` where all lie on the line. How many points a trend should have is for the caller to judge.
 *
 * @throws RangeError where a period or a value is not finite, or the confidence does not lie between 0 and 1
 * @example leastSquaresTrend([{ period: 2022, value: 6.2 }, { period: 2023, value: 5.8 }, { period: 2024, value: 5.1 }, { period: 2025, value: 4.4 }], 0.95).slope // { estimate: -0.61, low: -0.833572394, high: -0.386427606 }
 */
export function leastSquaresTrend(points: readonly PeriodValue[], confidence: number): Trend | NotEstimable {
  requireConfidence('leastSquaresTrend', confidence);
  if (!points.every(({ period, value }) => Number.isFinite(period) && Number.isFinite(value))) {
    throw new RangeError('leastSquaresTrend requires finite periods and values');
  }
  if (points.length === 0) return notEstimable('emptyGroup');
  if (points.length === 1) return notEstimable('tooFew');
  const period = total(points, (point) => point.period) / points.length;
  const value = total(points, (point) => point.value) / points.length;
  const spread = total(points, (point) => (point.period - period) ** 2);
  if (spread === 0) return notEstimable('noVariation');
  const slope = total(points, (point) => (point.period - period) * (point.value - value)) / spread;
  const residuals = total(points, (point) => (point.value - value - slope * (point.period - period)) ** 2);
  const error = standardError({ residuals, spread, df: points.length - 2 });
  const reach =
    typeof error === 'number' ? error * studentTQuantile((1 + confidence) / 2, points.length - 2) : error;
  return {
    slope:
      typeof reach === 'number'
        ? { estimate: slope, low: slope - reach, high: slope + reach }
        : { estimate: slope, low: reach, high: reach },
    centre: { period, value },
  };
}

function standardError(of: {
  readonly residuals: number;
  readonly spread: number;
  readonly df: number;
}): Estimate {
  if (of.df < 1) return notEstimable('tooFew');
  if (of.residuals === 0) return notEstimable('noVariation');
  return Math.sqrt(of.residuals / of.df / of.spread);
}
