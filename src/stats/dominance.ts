/** What makes an amount telling: the shares of it that its largest contributors may have. */
export interface DominanceRules {
  /** The `n` largest contributions may be at most `k` per cent of the amount. */
  readonly dominance?: { readonly n: number; readonly k: number };
  /** The second largest contributor must not be able to tell the largest to within so many per cent. */
  readonly pPercent?: number;
}

/** The sizes of what an amount is made of. */
export interface Contributions {
  /** The largest, in falling order: all of them, or at least two and as many as the rules ask about. */
  readonly largest: readonly number[];
  /** The sum of all. */
  readonly whole: number;
}

/**
 * Says how far above an amount a reader's upper limit of it must lie because of its largest contributors; 0 where the
 * amount is not sensitive.
 *
 * With contributions x1 >= x2 >= ... and X their sum: the (n,k) rule calls X sensitive when x1 + ... + xn > k/100 X, and
 * asks for 100/k (x1 + ... + xn) - X; the p per cent rule when X - x1 - x2 < p/100 x1, and asks for p/100 x1 -
 * (X - x1 - x2). Of several rules the most is asked for. Contributions count by their size, so that none is negative.
 *
 * Unit: that of the amounts. Range: 0 and up. No contributions, or zeros alone, are not sensitive.
 *
 * Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, 4.2.2 and table 4.3 (upper protection levels).
 * @throws RangeError when a size is negative, k or p is not above 0 and at most 100, or n is not a whole number from 1
 * @example dominance({ largest: [90, 4], whole: 100 }, { dominance: { n: 1, k: 75 } }) // 20
 */
export function dominance({ largest, whole }: Contributions, rules: DominanceRules): number {
  const { dominance: nk, pPercent } = rules;
  assertPercent(nk?.k ?? 100);
  assertPercent(pPercent ?? 100);
  if (nk !== undefined && !(Number.isInteger(nk.n) && nk.n >= 1)) {
    throw new RangeError('dominance requires a whole number n from 1');
  }
  const sumOf = (count: number): number => largest.slice(0, count).reduce((sum, size) => sum + size, 0);
  const byShare = nk === undefined ? 0 : (100 / nk.k) * sumOf(nk.n) - whole;
  const byTelling = pPercent === undefined ? 0 : (pPercent / 100) * sumOf(1) - (whole - sumOf(2));
  if (largest.some((size) => !(size >= 0)))
    throw new RangeError('dominance requires sizes that are not negative');
  return Math.max(0, byShare, byTelling);
}

function assertPercent(percent: number): void {
  if (!(percent > 0 && percent <= 100)) {
    throw new RangeError('dominance requires per cents above 0 and at most 100');
  }
}
