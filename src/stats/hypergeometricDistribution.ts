import { binomialKernel } from './binomialKernel';

/** So many drawn without putting back from a population, some of whom are marked. */
export interface Draw {
  readonly drawn: number;
  readonly marked: number;
  readonly population: number;
}

/** Terms smaller than this share of the sum so far no longer change it. */
const NEGLIGIBLE = 1e-18;

/**
 * Hypergeometric distribution: probability of exactly `found` marked among the drawn:
 * C(marked, k) C(population - marked, drawn - k) / C(population, drawn), as a ratio of three binomial kernels (Loader 2000).
 * 0 where `found` is impossible.
 *
 * @throws RangeError where a count of the draw is not a whole number, or drawn or marked exceeds the population
 * @example hypergeometricPmf(3, { drawn: 4, marked: 4, population: 8 }) // 0.2285714285714286
 */
export function hypergeometricPmf(found: number, draw: Draw): number {
  requireDraw(draw);
  const { lowest, highest } = possible(draw);
  if (!Number.isInteger(found) || found < lowest || found > highest) return 0;
  if (draw.drawn === 0 || draw.drawn === draw.population) return 1;
  const { drawn, marked, population } = draw;
  const chance = { p: drawn / population, q: (population - drawn) / population };
  return (
    (binomialKernel(found, marked, chance) / binomialKernel(drawn, population, chance)) *
    binomialKernel(drawn - found, population - marked, chance)
  );
}

/**
 * Hypergeometric distribution: probability of at most `found` marked among the drawn.
 *
 * @throws RangeError as `hypergeometricPmf`
 * @example hypergeometricCdf(1, { drawn: 4, marked: 4, population: 8 }) // 0.24285714285714285
 */
export function hypergeometricCdf(found: number, draw: Draw): number {
  requireDraw(draw);
  const { lowest, highest } = possible(draw);
  const k = Math.floor(found);
  if (k >= highest) return 1;
  if (k < lowest) return 0;
  return k < mode(draw) ? tailDownFrom(k, draw) : 1 - tailUpFrom(k + 1, draw);
}

/**
 * Hypergeometric distribution: probability of more than `found` marked among the drawn.
 *
 * @throws RangeError as `hypergeometricPmf`
 * @example hypergeometricSf(2, { drawn: 4, marked: 4, population: 8 }) // 0.24285714285714285
 */
export function hypergeometricSf(found: number, draw: Draw): number {
  requireDraw(draw);
  const { lowest, highest } = possible(draw);
  const k = Math.floor(found);
  if (k >= highest) return 0;
  if (k < lowest) return 1;
  return k < mode(draw) ? 1 - tailDownFrom(k, draw) : tailUpFrom(k + 1, draw);
}

/** The least and the most that can be found. */
export function possible({ drawn, marked, population }: Draw): {
  readonly lowest: number;
  readonly highest: number;
} {
  return { lowest: Math.max(0, drawn + marked - population), highest: Math.min(drawn, marked) };
}

/** The most likely number found. */
export function mode({ drawn, marked, population }: Draw): number {
  return Math.floor(((drawn + 1) * (marked + 1)) / (population + 2));
}

/** Below the mode every term is smaller than the one before, faster than geometrically: a few hundred do for any size. */
function tailDownFrom(start: number, draw: Draw): number {
  const { drawn, marked, population } = draw;
  let term = hypergeometricPmf(start, draw);
  let total = term;
  for (let k = start; k > possible(draw).lowest && term > total * NEGLIGIBLE; k--) {
    term *= (k * (population - marked - drawn + k)) / ((marked - k + 1) * (drawn - k + 1));
    total += term;
  }
  return total;
}

function tailUpFrom(start: number, draw: Draw): number {
  const { drawn, marked, population } = draw;
  let term = hypergeometricPmf(start, draw);
  let total = term;
  for (let k = start; k < possible(draw).highest && term > total * NEGLIGIBLE; k++) {
    term *= ((marked - k) * (drawn - k)) / ((k + 1) * (population - marked - drawn + k + 1));
    total += term;
  }
  return total;
}

function requireDraw({ drawn, marked, population }: Draw): void {
  if (![drawn, marked, population].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError('hypergeometric distribution requires whole numbers of 0 or more');
  }
  if (drawn > population || marked > population) {
    throw new RangeError('hypergeometric distribution requires drawn and marked within the population');
  }
}
