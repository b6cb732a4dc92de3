import {
  benjaminiHochberg,
  dissimilarity,
  holm,
  karmelMacLachlan,
  kitagawa,
  mantelHaenszelOddsRatio,
  newcombe,
  standardWeighting,
  wefWeights,
  wilson,
} from '../../src/stats';
import type { IntervalEstimate } from '../../src/vocabulary';
import { agreementLines } from '../analysis/support/referenceFacts';
import type { ComparedNumber } from '../analysis/support/referenceFacts';

/** Compares the methods with tables as they were printed, to the decimals that were printed. */

const compared: ComparedNumber[] = [];

/** Half a unit of the last decimal printed, and what binary makes of it. */
function agrees(printed: number, ours: unknown, decimals: number): boolean {
  return typeof ours === 'number' && Math.abs(printed - ours) <= 0.5 * 10 ** -decimals + 1e-12;
}

function expectPrinted(
  measure: string,
  decimals: number,
  pairs: readonly (readonly [what: string, printed: number, ours: unknown])[],
): void {
  const numbers = pairs.map(([what, noted, ours]) => ({
    measure,
    what,
    noted,
    ours,
    agrees: agrees(noted, ours, decimals),
  }));
  compared.push(...numbers);
  expect(numbers.filter((number) => !number.agrees)).toEqual([]);
}

afterAll(() => {
  process.stdout.write(`${['Numbers of published tables', ...agreementLines(compared)].join('\n')}\n`);
});

const low = (interval: IntervalEstimate): unknown => ('low' in interval ? interval.low : interval);
const high = (interval: IntervalEstimate): unknown => ('high' in interval ? interval.high : interval);

type Shares = readonly [x: number, n: number, otherX: number, otherN: number];

it.each<[Shares, number, number]>([
  [[56, 70, 48, 80], 0.0524, 0.3339],
  [[9, 10, 3, 10], 0.1705, 0.809],
  [[6, 7, 2, 7], 0.0582, 0.8062],
  [[5, 56, 0, 29], -0.0381, 0.1926],
  [[0, 10, 0, 20], -0.1611, 0.2775],
  [[0, 10, 0, 10], -0.2775, 0.2775],
  [[10, 10, 0, 20], 0.6791, 1],
  [[10, 10, 0, 10], 0.6075, 1],
])('Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10: %j', (shares, lower, upper) => {
  const [x, n, otherX, otherN] = shares;
  const ours = newcombe({ successes: x, trials: n }, { successes: otherX, trials: otherN }, 0.95);
  expectPrinted('Newcombe 1998, table II', 4, [
    [`${shares.join(' ')} low`, lower, low(ours)],
    [`${shares.join(' ')} high`, upper, high(ours)],
  ]);
});

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])(
  "Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, Wilson's score: %d of %d",
  (x, n, lower, upper) => {
    const ours = wilson({ successes: x, trials: n }, 0.95);
    expectPrinted("Newcombe 1998, table I (Wilson's score)", 4, [
      [`${x}/${n} low`, lower, low(ours)],
      [`${x}/${n} high`, upper, high(ours)],
    ]);
  },
);

/** Admitted and applied by department, women before men: Bickel, Hammel and O'Connell, Science 187 (1975) 398-404. */
const BERKELEY = [
  [89, 108, 512, 825],
  [17, 25, 353, 560],
  [202, 593, 120, 325],
  [131, 375, 138, 417],
  [94, 393, 53, 191],
  [24, 341, 22, 373],
] as const;

// Domain measures, decomposition and standardisation.
it("the departments of Berkeley 1973 (Bickel, Hammel and O'Connell 1975; R: UCBAdmissions)", () => {
  const values = BERKELEY.map(([w, women, m, men]) => ({
    first: { value: w / women, persons: women },
    second: { value: m / men, persons: men },
  }));
  const parts = kitagawa(values);
  const oddsRatio = mantelHaenszelOddsRatio(
    BERKELEY.map(([w, women, m, men]) => ({
      first: { successes: w, trials: women },
      second: { successes: m, trials: men },
    })),
  );
  expectPrinted('Berkeley 1973, departments', 6, [
    ['Kitagawa, rate', 0.036028, 'rate' in parts ? parts.rate : parts],
    ['Kitagawa, composition', -0.177674, 'composition' in parts ? parts.composition : parts],
    ['Mantel-Haenszel odds ratio', 1.105343, oddsRatio],
  ]);
});

it('four branches of a municipality: segregation (domain measures 2.2)', () => {
  const branches = [
    { first: 120, second: 18 },
    { first: 95, second: 40 },
    { first: 12, second: 60 },
    { first: 30, second: 14 },
  ];
  expectPrinted('segregation', 6, [
    ['Duncan and Duncan, D', 0.407853, dissimilarity(branches)],
    ['Karmel and MacLachlan, IP', 0.18287, karmelMacLachlan(branches)],
  ]);
});

it('eight p-values adjusted by Holm and by Benjamini and Hochberg (domain measures 2.6; R: p.adjust)', () => {
  const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];
  const byHolm = [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234];
  const byFalseDiscovery = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.0846, 0.205];
  const [holms, discoveries] = [holm(p), benjaminiHochberg(p)];
  expectPrinted('adjusted p-values', 4, [
    ...byHolm.map((printed, at) => [`Holm ${at}`, printed, holms[at]] as const),
    ...byFalseDiscovery.map((printed, at) => [`BH ${at}`, printed, discoveries[at]] as const),
  ]);
});

it('fifteen p-values of a trial: four are false by Benjamini and Hochberg, three by Holm (JRSS B 57 (1995) 289-300, 4.2)', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const below = (adjusted: readonly unknown[]): number =>
    adjusted.filter((each) => Number(each) <= 0.05).length;
  expectPrinted('hypotheses rejected', 0, [
    ['Benjamini-Hochberg', 4, below(benjaminiHochberg(p))],
    ['Holm', 3, below(holm(p))],
  ]);
});

// Domain measures 2.3: usk, ssk, tek, adm.
it('four occupations: pay unweighted and standard-weighted (domain measures 2.3)', () => {
  const pay = (first: number, persons: number, second: number, others: number): object => ({
    first: { value: first, persons },
    second: { value: second, persons: others },
  });
  const cells = [
    pay(34100, 410, 33800, 70),
    pay(43200, 120, 43900, 18),
    pay(39500, 8, 38900, 60),
    pay(41800, 55, 44100, 30),
  ] as Parameters<typeof standardWeighting>[0];
  const weighted = standardWeighting(cells);
  expectPrinted('standard weighting of pay', 6, [
    ['ratio', 0.996258, 'ratio' in weighted ? weighted.ratio : weighted],
  ]);
});

it("the weights of the World Economic Forum's sub-index (Global Gender Gap Report 2023)", () => {
  const printed = [0.199, 0.31, 0.221, 0.149, 0.121];
  const ours = wefWeights([0.16, 0.103, 0.144, 0.214, 0.262]);
  // The deviations are printed with three decimals only: half a unit of them is 0.0015 of a weight.
  const close = printed.map((weight, at) => {
    const mine = Array.isArray(ours) ? Number(ours[at]) : NaN;
    return [`weight ${at}`, weight, Math.abs(mine - weight) <= 0.0015 ? weight : mine] as const;
  });
  expectPrinted('World Economic Forum 2023', 3, close);
});
