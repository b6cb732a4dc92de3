import { logGamma, stirlingCorrection } from './logGamma';

const LOG_ROOT_TWO_PI = 0.9189385332046728;
const LOG_TWO_PI = 1.8378770664093456;

/**
 * C(n, x) p^x q^(n-x) with C written in gamma functions, so that x and n may be fractions; 0 <= x <= n, q = 1 - p given
 * beside p so that nothing is lost where p is close to 1.
 *
 * By Loader's saddle-point form: only small differences are exponentiated, and the relative error stays near 1e-14 where the
 * plain sum of log-gammas loses six digits at n = 1e6. Loader, "Fast and accurate computation of binomial probabilities"
 * (2000).
 * @example binomialKernel(2, 4, { p: 0.5, q: 0.5 }) // 0.375
 */
export function binomialKernel(
  x: number,
  n: number,
  chance: { readonly p: number; readonly q: number },
): number {
  const { p, q } = chance;
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * logOf(q, p));
  if (x === n) return Math.exp(n * logOf(p, q));
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q);
  return Math.exp(exponent - 0.5 * (LOG_TWO_PI + Math.log(x) + Math.log((n - x) / n)));
}

/** m^x e^(-m) / gamma(x + 1), x a fraction too, by the same form. */
export function poissonKernel(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

function logOf(chance: number, complement: number): number {
  return chance > 0.5 ? Math.log1p(-complement) : Math.log(chance);
}

/** log gamma(n + 1) less Stirling's formula for it. */
function stirlingError(n: number): number {
  if (n > 15) return stirlingCorrection(n);
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - LOG_ROOT_TWO_PI;
}

/** x log(x / m) + m - x, without cancellation where x is close to m. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  const square = ratio * ratio;
  let power = 2 * x * ratio;
  let total = (x - mean) * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
  }
}
