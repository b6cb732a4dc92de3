import { mapEstimate, notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { cohenD } from './cohenD';
import { logGamma, stirlingCorrection } from './logGamma';
import type { Moments } from './moments';

/**
 * Hedges's g: Cohen's d times the exact correction for its bias in small groups, gamma(df/2) / (sqrt(df/2) gamma((df-1)/2))
 * with df = n1 + n2 - 2. Unbounded; 0 = alike.
 *
 * As `cohenD`, and `tooFew` for fewer than four persons together. Hedges, "Distribution theory for Glass's estimator of effect
 * size and related estimators", Journal of Educational Statistics 6 (1981) 107-128.
 *
 * @example hedgesG(momentsOf({ values: Float64Array.of(1, 2, 4) }), momentsOf({ values: Float64Array.of(3, 5, 9) })) // -1.101185311
 */
export function hedgesG(first: Moments, second: Moments): Estimate {
  const df = first.n + second.n - 2;
  return mapEstimate(cohenD(first, second), (d) => {
    if (df < 2) return notEstimable('tooFew');
    return d * Math.exp(logCorrection(df / 2));
  });
}

/** log gamma(m) - log gamma(m - 1/2) - log(m) / 2; for many persons in the form that loses no digits. */
function logCorrection(m: number): number {
  if (m < 20) return logGamma(m) - logGamma(m - 0.5) - Math.log(m) / 2;
  const leading = -(m - 1) * Math.log1p(-0.5 / m) - 0.5;
  return leading + stirlingCorrection(m) - stirlingCorrection(m - 0.5);
}
