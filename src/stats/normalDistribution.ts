import { incompleteGamma } from './incompleteGamma';

/**
 * Standard normal distribution: probability of a value of at most `z`. 0 below about -38, where a double has no number.
 *
 * @example normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(z: number): number {
  return normalSf(-z);
}

/**
 * Standard normal distribution: probability of a value above `z`, right to 1e-12 in relative terms down to z = 37 (1e-300).
 * By Q(1/2, z^2 / 2) / 2.
 *
 * @example normalSf(6) // 9.865876450376981e-10
 */
export function normalSf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : (1 + lower) / 2;
}

const CENTRE = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const FLANK = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const TAIL = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * Standard normal distribution: the value that a share `p` lies below. -Infinity for 0 and Infinity for 1. Three rational
 * approximations, relative error about 1e-16. Wichura, "Algorithm AS 241", Applied Statistics 37 (1988) 477-484.
 *
 * @throws RangeError where p lies outside 0..1
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('normalQuantile requires a probability between 0 and 1');
  const fromHalf = p - 0.5;
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * ratio(CENTRE, 0.180625 - fromHalf * fromHalf);
  const outer = fromHalf < 0 ? p : 1 - p;
  if (outer === 0) return fromHalf < 0 ? -Infinity : Infinity;
  const depth = Math.sqrt(-Math.log(outer));
  const value = depth <= 5 ? ratio(FLANK, depth - 1.6) : ratio(TAIL, depth - 5);
  return fromHalf < 0 ? -value : value;
}

function ratio(
  fit: { readonly above: readonly number[]; readonly below: readonly number[] },
  at: number,
): number {
  return polynomial(fit.above, at) / polynomial(fit.below, at);
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((value, coefficient) => value * at + coefficient, 0);
}
