import { poissonKernel } from './binomialKernel';
import type { Tails } from './incompleteBeta';

const PRECISION = 1e-16;
const MAX_TERMS = 1_000_000;

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x).
 *
 * The power series below x = a + 1, the continued fraction above; the other side is the complement. Relative error of the
 * side computed below 1e-13 over a up to 1e6. Olver et al., NIST Handbook of Mathematical Functions, 8.11.4 and 8.9.2.
 *
 * @throws RangeError where a is not above 0, or x is negative
 * @example incompleteGamma(2, 3) // { lower: 0.8008517265285442, upper: 0.1991482734714558 }
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (!(a > 0)) throw new RangeError('incompleteGamma requires a above 0');
  if (!(x >= 0)) throw new RangeError('incompleteGamma requires x of 0 or more');
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const kernel = poissonKernel(a, x);
  if (x < a + 1) {
    const lower = kernel * powerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = kernel * a * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

function powerSeries(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let n = 1; n <= MAX_TERMS; n++) {
    term *= x / (a + n);
    total += term;
    if (term < total * PRECISION) return total;
  }
  throw new RangeError('incompleteGamma requires a below 1e11');
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MAX_TERMS; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= d * c;
    if (Math.abs(d * c - 1) <= 2 * PRECISION) return value;
  }
  throw new RangeError('incompleteGamma requires a below 1e11');
}
