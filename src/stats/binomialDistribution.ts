import { binomialKernel } from './binomialKernel';
import { incompleteBeta } from './incompleteBeta';

/** So many independent trials, each with the same chance of success. */
export interface Trials {
  readonly trials: number;
  readonly chance: number;
}

/**
 * Binomial distribution: probability of exactly `successes`. 0 outside 0..trials and for fractions.
 *
 * @throws RangeError where trials is not a whole number of 0 or more, or the chance lies outside 0..1
 * @example binomialPmf(3, { trials: 10, chance: 0.5 }) // 0.1171875
 */
export function binomialPmf(successes: number, of: Trials): number {
  requireTrials(of);
  if (!(Number.isInteger(successes) && successes >= 0 && successes <= of.trials)) return 0;
  return binomialKernel(successes, of.trials, { p: of.chance, q: 1 - of.chance });
}

/**
 * Binomial distribution: probability of at most `successes`: I_(1-p)(n - k, k + 1).
 *
 * @throws RangeError where trials is not a whole number of 0 or more, or the chance lies outside 0..1
 * @example binomialCdf(3, { trials: 10, chance: 0.5 }) // 0.171875
 */
export function binomialCdf(successes: number, of: Trials): number {
  requireTrials(of);
  const k = Math.floor(successes);
  if (k < 0) return 0;
  if (k >= of.trials) return 1;
  return incompleteBeta({ x: 1 - of.chance, y: of.chance, a: of.trials - k, b: k + 1 }).lower;
}

/**
 * Binomial distribution: probability of more than `successes`: I_p(k + 1, n - k).
 *
 * @throws RangeError where trials is not a whole number of 0 or more, or the chance lies outside 0..1
 * @example binomialSf(3, { trials: 10, chance: 0.5 }) // 0.828125
 */
export function binomialSf(successes: number, of: Trials): number {
  requireTrials(of);
  const k = Math.floor(successes);
  if (k < 0) return 1;
  if (k >= of.trials) return 0;
  return incompleteBeta({ x: of.chance, y: 1 - of.chance, a: k + 1, b: of.trials - k }).lower;
}

function requireTrials({ trials, chance }: Trials): void {
  if (!(Number.isInteger(trials) && trials >= 0)) {
    throw new RangeError('binomial distribution requires a whole number of trials');
  }
  if (!(chance >= 0 && chance <= 1)) {
    throw new RangeError('binomial distribution requires a chance between 0 and 1');
  }
}
