import type { Proportion } from '../../src/stats';

/** Two groups: a of n against c of m. */
export const pair = (a: number, n: number, c: number, m: number): [Proportion, Proportion] => [
  { successes: a, trials: n },
  { successes: c, trials: m },
];

// > m <- matrix(c(a, c, n - a, m - c), 2); chisq.test(m, correct = FALSE); chisq.test(m); fisher.test(m)
// > z <- (a/n - c/m) / sqrt((a+c)/(n+m) * (1 - (a+c)/(n+m)) * (1/n + 1/m))
/** What R gives for tables small and large; `name` says where a table comes from. */
export const TWO_BY_TWO = [
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
