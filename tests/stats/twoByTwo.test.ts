import { chiSquare, chiSquareYates, fisher, twoProportionZ } from '../../src/stats';
import type { Proportion } from '../../src/stats';
import { expectClose } from './expectClose';

const pair = (a: number, n: number, c: number, m: number): [Proportion, Proportion] => [
  { successes: a, trials: n },
  { successes: c, trials: m },
];

// > m <- matrix(c(a, c, n - a, m - c), 2); chisq.test(m, correct = FALSE); chisq.test(m); fisher.test(m)
// > z <- (a/n - c/m) / sqrt((a+c)/(n+m) * (1 - (a+c)/(n+m)) * (1/n + 1/m))
const CASES = [
  {
    name: '56/70 against 48/80 (domain guide 2.6)',
    table: pair(56, 70, 48, 80),
    z: 2.65017195125853355,
    p: 0.00804508136819656,
    chi: 7.02341137123745707,
    yates: 6.11427041029622398,
    pYates: 0.01340947517866896,
    fisher: 0.01252112974920916,
  },
  {
    name: '3/4 against 1/4 (domain guide 2.6)',
    table: pair(3, 4, 1, 4),
    z: 1.414213562373095,
    p: 0.157299207050285,
    chi: 2,
    yates: 0.5,
    pYates: 0.479500122186953,
    fisher: 0.485714285714286,
  },
  {
    name: 'women and men at Berkeley 1973',
    table: pair(557, 1835, 1198, 2691),
    z: -9.60235806515919,
    p: 7.81360038899464e-22,
    chi: 92.2052804115276,
    yates: 91.6095978581212,
    pYates: 1.05579680878284e-21,
    fisher: 4.83590317933726e-22,
  },
  {
    name: 'department A at Berkeley 1973',
    table: pair(89, 108, 512, 825),
    z: 4.15307277095472,
    p: 3.2804036171166e-5,
    chi: 17.2480134408455,
    yates: 16.3717737289348,
    pYates: 5.20546834587607e-5,
    fisher: 1.66918932838912e-5,
  },
  {
    name: 'two groups exactly alike',
    table: pair(5, 10, 5, 10),
    z: 0,
    p: 1,
    chi: 0,
    yates: 0,
    pYates: 1,
    fisher: 1,
  },
  {
    name: 'an empty cell',
    table: pair(0, 10, 3, 12),
    z: -1.7013926184468013,
    p: 0.0888692864726457,
    chi: 2.8947368421052628,
    yates: 1.1611111111111108,
    pYates: 0.2812352249254163,
    fisher: 0.2207792207792209,
  },
  {
    name: 'a handful of persons',
    table: pair(2, 3, 1, 4),
    z: 1.102396379610246,
    p: 0.270289384801699,
    chi: 1.215277777777778,
    yates: 0.109375,
    pYates: 0.740856814293869,
    fisher: 0.485714285714286,
  },
];

describe('the tests of two shares', () => {
  it.each(CASES)('are those of R for $name', ({ table, ...expected }) => {
    const [first, second] = table;
    const { z: statistic, p, chi, yates, pYates } = expected;
    expectClose(twoProportionZ(first, second), { statistic, p, method: 'twoProportionZ' });
    expectClose(chiSquare(first, second), { statistic: chi, df: 1, p, method: 'chiSquare' });
    expectClose(chiSquareYates(first, second), {
      statistic: yates,
      df: 1,
      p: pYates,
      method: 'chiSquareYates',
    });
    expectClose(fisher(first, second), { ...fisher(first, second), p: expected.fisher });
  });

  it('give Fisher the odds ratio as statistic, where there is one', () => {
    expect(fisher(...pair(3, 4, 1, 4))).toMatchObject({ statistic: 9, method: 'fisher' });
    expect(fisher(...pair(4, 4, 1, 4))).toMatchObject({ statistic: { notEstimable: 'zeroDenominator' } });
  });

  it('let Fisher answer for a million rows as fast as for ten', () => {
    // > fisher.test(matrix(c(30100, 469900, 30900, 469100), 2, byrow = TRUE))$p.value   (lower agreement: R sums 61001 terms)
    expectClose(
      fisher(...pair(30100, 500000, 30900, 500000)),
      { ...fisher(...pair(30100, 500000, 30900, 500000)), p: 0.000842250522050681 },
      1e-9,
    );
  });

  it('say that nothing varies where all succeed or none, but Fisher says 1', () => {
    for (const table of [pair(0, 10, 0, 12), pair(10, 10, 12, 12)]) {
      expect(twoProportionZ(...table)).toEqual({ notEstimable: 'noVariation' });
      expect(chiSquare(...table)).toEqual({ notEstimable: 'noVariation' });
      expect(chiSquareYates(...table)).toEqual({ notEstimable: 'noVariation' });
      expect(fisher(...table)).toMatchObject({ p: 1 });
    }
  });

  it('cannot be had where a group is empty', () => {
    for (const test of [twoProportionZ, chiSquare, chiSquareYates, fisher]) {
      expect(test(...pair(0, 0, 3, 12))).toEqual({ notEstimable: 'emptyGroup' });
      expect(test(...pair(3, 12, 0, 0))).toEqual({ notEstimable: 'emptyGroup' });
    }
  });

  it('let Fisher refuse hours and other counts that are not whole persons', () => {
    expect(fisher(...pair(1.5, 3, 1, 4))).toEqual({ notEstimable: 'notASample' });
  });

  it('refuse more successes than trials, each in its own name', () => {
    expect(() => fisher(...pair(4, 3, 1, 4))).toThrow('fisher requires successes between 0 and trials');
    expect(() => chiSquareYates(...pair(1, 3, 5, 4))).toThrow('chiSquareYates requires successes');
  });
});
