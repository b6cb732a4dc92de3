import { incompleteBeta } from './incompleteBeta';
import { logGamma } from './logGamma';
import { normalQuantile } from './normalDistribution';

/**
 * Student's t distribution: probability of a value of at most `t`, with `df` degrees of freedom (fractions too).
 *
 * @throws RangeError where df is not above 0
 * @example studentTCdf(2, 10) // 0.9633059826146299
 */
export function studentTCdf(t: number, df: number): number {
  return studentTSf(-t, df);
}

/**
 * Student's t distribution: probability of a value above `t`: half of I_x(df/2, 1/2), x = df / (df + t^2), for t >= 0.
 *
 * @throws RangeError where df is not above 0
 * @example studentTSf(2.2281388519649385, 10) // 0.025
 */
export function studentTSf(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError('studentTSf requires degrees of freedom above 0');
  const ratio = (t / df) * t;
  const x = 1 / (1 + ratio);
  const y = ratio === Infinity ? 1 : ratio / (1 + ratio);
  const { lower, upper } = incompleteBeta({ x, y, a: df / 2, b: 0.5 });
  return t >= 0 ? lower / 2 : (1 + upper) / 2;
}

const MAX_STEPS = 100;

/**
 * Student's t distribution: the value that a share `p` lies below. -Infinity for 0 and Infinity for 1.
 *
 * Newton's method on the logarithm of the tail against the logarithm of t: that curve is concave, so that the steps close in
 * from one side and cannot run away. Relative error below 1e-12 for p further than 0.001 from one half.
 *
 * @throws RangeError where p lies outside 0..1, or df is not above 0
 * @example studentTQuantile(0.975, 10) // 2.2281388519649385
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('studentTQuantile requires a probability between 0 and 1');
  if (!(df > 0)) throw new RangeError('studentTQuantile requires degrees of freedom above 0');
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperPoint(p, df) : upperPoint(1 - p, df);
}

function upperPoint(tail: number, df: number): number {
  if (tail === 0) return Infinity;
  let t = -normalQuantile(tail);
  for (let step = 0; step < MAX_STEPS; step++) {
    const reached = studentTSf(t, df);
    const change = ((Math.log(reached) - Math.log(tail)) * reached) / (density(t, df) * t);
    t *= Math.exp(change);
    if (t === Infinity) return t;
    if (Math.abs(change) < 1e-14) break;
  }
  return t;
}

function density(t: number, df: number): number {
  const scale = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI);
  return scale * Math.exp((-(df + 1) / 2) * Math.log1p((t / df) * t));
}
