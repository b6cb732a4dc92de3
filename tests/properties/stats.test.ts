import fc from 'fast-check';
import {
  adjustedParityIndex,
  benjaminiHochberg,
  breslowDay,
  chiSquare,
  chiSquareYates,
  cochranArmitage,
  cohenD,
  directStandardisation,
  dissimilarity,
  fisher,
  hedgesG,
  hodgesLehmann,
  holm,
  karmelMacLachlan,
  katz,
  kitagawa,
  leastSquares,
  mannWhitney,
  mantelHaenszelOddsRatio,
  mergeMoments,
  momentsOf,
  newcombe,
  oaxacaBlinder,
  quantiles,
  quartileBands,
  rateRatioExact,
  rateRatioMidP,
  studentTCdf,
  studentTQuantile,
  sum,
  summarise,
  symmetricDifference,
  twoProportionZ,
  welchInterval,
  welchTest,
  wilson,
  woolf,
} from '../../src/stats';
import type { Proportion, ProportionStratum, Sample, ValueStratum } from '../../src/stats';
import { isEstimated, isNotEstimable } from '../../src/vocabulary';
import type { Estimate, IntervalEstimate, TestEstimate } from '../../src/vocabulary';

const proportion = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([one, other]): Proportion => ({ successes: Math.min(one, other), trials: Math.max(one, other) }));
const present = proportion.filter(({ trials }) => trials > 0);
const amounts = (minLength: number) =>
  fc
    .array(fc.integer({ min: -2000, max: 50000 }), { minLength, maxLength: 60 })
    .map((values): Sample => ({ values: Float64Array.from(values, (value) => value / 4) }));
const sample = amounts(0);
/** Few distinct values, so that persons tie. */
const grades = fc
  .array(fc.nat(9), { maxLength: 30 })
  .map((values): Sample => ({ values: Float64Array.from(values) }));

const negated = (estimate: Estimate): Estimate => (isEstimated(estimate) ? -estimate : estimate);
const inverted = (estimate: Estimate): Estimate => (isEstimated(estimate) ? 1 / estimate : estimate);

/** The interval seen from the other group. */
function mirrored(interval: IntervalEstimate, turn: (estimate: Estimate) => Estimate): IntervalEstimate {
  if (isNotEstimable(interval)) return interval;
  return { estimate: turn(interval.estimate), low: turn(interval.high), high: turn(interval.low) };
}

function close(one: Estimate, other: Estimate): boolean {
  if (!isEstimated(one) || !isEstimated(other)) return isEstimated(one) === isEstimated(other);
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function sameInterval(one: IntervalEstimate, other: IntervalEstimate): boolean {
  if (isNotEstimable(one) || isNotEstimable(other)) return isNotEstimable(one) === isNotEstimable(other);
  return close(one.estimate, other.estimate) && close(one.low, other.low) && close(one.high, other.high);
}

function sameTest(one: TestEstimate, other: TestEstimate, turn: (statistic: Estimate) => Estimate): boolean {
  if (isNotEstimable(one) || isNotEstimable(other)) return isNotEstimable(one) === isNotEstimable(other);
  return close(one.statistic, turn(other.statistic)) && close(one.p, other.p) && one.df === other.df;
}

const check = (property: fc.IProperty<never> | fc.IRawProperty<unknown>) => {
  fc.assert(property as fc.IRawProperty<unknown>, { seed: 2026, numRuns: 300 });
};

describe('when the two groups change places', () => {
  it('a difference of shares changes sign, limits and all', () => {
    check(
      fc.property(proportion, proportion, (one, two) =>
        sameInterval(newcombe(one, two, 0.95), mirrored(newcombe(two, one, 0.95), negated)),
      ),
    );
  });

  it('ratios are inverted, limits and all, where neither is without successes', () => {
    const both = present.filter(({ successes }) => successes > 0);
    check(
      fc.property(both, both, (one, two) =>
        sameInterval(katz(one, two, 0.95), mirrored(katz(two, one, 0.95), inverted)),
      ),
    );
    const inner = both.filter(({ successes, trials }) => successes < trials);
    check(
      fc.property(inner, inner, (one, two) =>
        sameInterval(woolf(one, two, 0.95), mirrored(woolf(two, one, 0.95), inverted)),
      ),
    );
    const rate = ({ successes, trials }: Proportion) => ({ events: successes, exposure: trials });
    for (const method of [rateRatioExact, rateRatioMidP]) {
      check(
        fc.property(both, both, (one, two) =>
          sameInterval(
            method(rate(one), rate(two), 0.95),
            mirrored(method(rate(two), rate(one), 0.95), inverted),
          ),
        ),
      );
    }
  });

  it('differences of means change sign, limits and all', () => {
    check(
      fc.property(sample, sample, (one, two) =>
        sameInterval(
          welchInterval(momentsOf(one), momentsOf(two), 0.95),
          mirrored(welchInterval(momentsOf(two), momentsOf(one), 0.95), negated),
        ),
      ),
    );
    check(
      fc.property(fc.oneof(sample, grades), grades, (one, two) =>
        sameInterval(hodgesLehmann(one, two, 0.95), mirrored(hodgesLehmann(two, one, 0.95), negated)),
      ),
    );
    for (const size of [cohenD, hedgesG]) {
      check(
        fc.property(sample, sample, (one, two) =>
          close(size(momentsOf(one), momentsOf(two)), negated(size(momentsOf(two), momentsOf(one)))),
        ),
      );
    }
  });

  it('tests keep their p', () => {
    const asIs = (statistic: Estimate) => statistic;
    check(
      fc.property(proportion, proportion, (one, two) => {
        expect(sameTest(twoProportionZ(one, two), twoProportionZ(two, one), negated)).toBe(true);
        expect(sameTest(chiSquare(one, two), chiSquare(two, one), asIs)).toBe(true);
        expect(sameTest(chiSquareYates(one, two), chiSquareYates(two, one), asIs)).toBe(true);
        const [there, back] = [fisher(one, two), fisher(two, one)];
        expect('p' in there && 'p' in back ? close(there.p, back.p) : there).toEqual(
          'p' in there ? true : back,
        );
      }),
    );
    check(
      fc.property(fc.oneof(sample, grades), grades, (one, two) => {
        const pairs = one.values.length * two.values.length;
        const other = (u: Estimate) => (isEstimated(u) ? pairs - u : u);
        expect(sameTest(mannWhitney(one, two), mannWhitney(two, one), other)).toBe(true);
        const [there, back] = [
          welchTest(momentsOf(one), momentsOf(two)),
          welchTest(momentsOf(two), momentsOf(one)),
        ];
        expect(isNotEstimable(there) ? there : close(there.p, 'p' in back ? back.p : NaN)).toEqual(
          isNotEstimable(there) ? back : true,
        );
      }),
    );
  });

  it('the common odds ratio is inverted and its homogeneity stays', () => {
    const inner = present.filter(({ successes, trials }) => successes > 0 && successes < trials);
    const strata = fc.array(fc.record({ first: inner, second: inner }), { minLength: 2, maxLength: 6 });
    const turned = (all: readonly ProportionStratum[]) =>
      all.map(({ first, second }) => ({ first: second, second: first }));
    check(
      fc.property(strata, (all) => {
        expect(close(mantelHaenszelOddsRatio(all), inverted(mantelHaenszelOddsRatio(turned(all))))).toBe(
          true,
        );
        expect(sameTest(breslowDay(all), breslowDay(turned(all)), (statistic) => statistic)).toBe(true);
      }),
    );
  });

  it('segregation and symmetric differences stay as large', () => {
    const counts = fc.array(fc.record({ first: fc.nat(99), second: fc.nat(99) }), { maxLength: 8 });
    check(
      fc.property(counts, (categories) => {
        const turned = categories.map(({ first, second }) => ({ first: second, second: first }));
        expect(close(dissimilarity(categories), dissimilarity(turned))).toBe(true);
        expect(close(karmelMacLachlan(categories), karmelMacLachlan(turned))).toBe(true);
      }),
    );
    check(
      fc.property(fc.nat(999), fc.nat(999), (one, two) => {
        expect(close(symmetricDifference(one, two), negated(symmetricDifference(two, one)))).toBe(true);
        const [there, back] = [adjustedParityIndex(one, two), adjustedParityIndex(two, one)];
        expect(isEstimated(there) && isEstimated(back) ? close(there + back, 2) : there).toEqual(
          isEstimated(there) ? true : back,
        );
      }),
    );
  });
});

describe('when the outcome is turned round', () => {
  it('shares and their limits mirror at one half', () => {
    check(
      fc.property(present, ({ successes, trials }) => {
        const turned = wilson({ successes: trials - successes, trials }, 0.95);
        const complement = (share: Estimate) => (isEstimated(share) ? 1 - share : share);
        return sameInterval(wilson({ successes, trials }, 0.95), mirrored(turned, complement));
      }),
    );
  });

  it('a trend of shares changes sign', () => {
    const points = fc.array(fc.tuple(present, fc.integer({ min: 2000, max: 2030 })), { maxLength: 6 });
    check(
      fc.property(points, (all) => {
        const trend = (turn: boolean) =>
          cochranArmitage(
            all.map(([{ successes, trials }, score]) => ({
              successes: turn ? trials - successes : successes,
              trials,
              score,
            })),
          );
        return sameTest(trend(false), trend(true), negated);
      }),
    );
  });
});

describe('limits', () => {
  it('hold the estimate between them and widen with the confidence', () => {
    check(
      fc.property(present, present, (one, two) => {
        for (const method of [newcombe, katz, woolf]) {
          const [narrow, wide] = [method(one, two, 0.9), method(one, two, 0.99)];
          const corrected = 'corrected' in narrow;
          for (const interval of [narrow, wide]) {
            if (isNotEstimable(interval) || !isEstimated(interval.estimate)) continue;
            expect(corrected || interval.estimate >= (interval.low as number) - 1e-12).toBe(true);
            expect(corrected || interval.estimate <= (interval.high as number) + 1e-12).toBe(true);
          }
          if (isNotEstimable(narrow) || isNotEstimable(wide)) continue;
          expect(narrow.low as number).toBeGreaterThanOrEqual((wide.low as number) - 1e-12);
          expect(narrow.high as number).toBeLessThanOrEqual((wide.high as number) + 1e-12);
        }
      }),
    );
  });

  it('of shares stay among the shares', () => {
    check(
      fc.property(present, present, (one, two) => {
        const { low, high } = wilson(one, 0.95) as { low: number; high: number };
        expect(low >= 0 && low <= high && high <= 1).toBe(true);
        const difference = newcombe(one, two, 0.95) as { low: number; high: number };
        expect(difference.low >= -1 && difference.high <= 1).toBe(true);
      }),
    );
  });

  it('of exact rate ratios hold those of mid-p', () => {
    const some = present.filter(({ successes }) => successes > 0);
    check(
      fc.property(some, some, (one, two) => {
        const [a, b] = [one, two].map(({ successes, trials }) => ({ events: successes, exposure: trials }));
        const exact = rateRatioExact(a!, b!, 0.95) as { low: number; high: number };
        const midP = rateRatioMidP(a!, b!, 0.95) as { low: number; high: number };
        expect(exact.low <= midP.low * (1 + 1e-12) && exact.high >= midP.high * (1 - 1e-12)).toBe(true);
      }),
    );
  });
});

describe('a change of unit', () => {
  it('passes through means, spreads and quantiles, and leaves sizes and tests alone', () => {
    check(
      fc.property(amounts(2), amounts(2), fc.constantFrom(0.25, 12, 1000), (one, two, factor) => {
        const scaled = ({ values }: Sample) => ({ values: values.map((value) => value * factor) });
        const [plain, other] = [summarise(one), summarise(scaled(one))];
        for (const key of ['sum', 'mean', 'sd', 'min', 'q1', 'median', 'p90', 'max'] as const) {
          const value = plain[key];
          expect(close(isEstimated(value) ? value * factor : value, other[key])).toBe(true);
        }
        const [a, b] = [momentsOf(one), momentsOf(two)];
        const [c, d] = [momentsOf(scaled(one)), momentsOf(scaled(two))];
        expect(close(cohenD(a, b), cohenD(c, d))).toBe(true);
        expect(mannWhitney(scaled(one), scaled(two))).toEqual(mannWhitney(one, two));
      }),
    );
  });
});

describe('nothing is lost', () => {
  const weighted = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat(4)), { maxLength: 40 });

  it('when a row stands for several persons', () => {
    check(
      fc.property(weighted, (rows) => {
        const persons = rows.flatMap(([value, count]) => Array.from({ length: count }, () => value));
        const together = {
          values: Float64Array.from(rows, ([value]) => value),
          frequencies: Uint32Array.from(rows, ([, count]) => count),
        };
        const [one, other] = [summarise(together), summarise({ values: Float64Array.from(persons) })];
        expect(one.n).toBe(persons.length);
        for (const key of ['sum', 'mean', 'sd', 'min', 'p10', 'q1', 'median', 'q3', 'p90', 'max'] as const) {
          expect(close(one[key], other[key])).toBe(true);
        }
        const [mine, theirs] = [
          mannWhitney(together, together),
          mannWhitney({ values: Float64Array.from(persons) }, together),
        ];
        expect(mine).toEqual(theirs);
      }),
    );
  });

  it('when groups are laid together', () => {
    check(
      fc.property(sample, sample, (one, two) => {
        const whole = { values: Float64Array.of(...one.values, ...two.values) };
        const merged = mergeMoments(momentsOf(one), momentsOf(two));
        const direct = momentsOf(whole);
        expect(merged.n).toBe(direct.n);
        expect(close(merged.mean, direct.mean)).toBe(true);
        expect(close(merged.squaredDeviations, direct.squaredDeviations)).toBe(true);
        expect(close(sum(one) + sum(two), sum(whole))).toBe(true);
      }),
    );
  });

  it('when a difference is taken apart', () => {
    const value = fc.record({ value: fc.integer({ min: 0, max: 900 }), persons: fc.nat(50) });
    const strata = fc.array(fc.record({ first: value, second: value }), { maxLength: 8 });
    check(
      fc.property(strata, (all: readonly ValueStratum[]) => {
        const parts = kitagawa(all);
        if (isNotEstimable(parts)) return;
        expect(close(parts.rate + parts.composition, parts.difference)).toBe(true);
      }),
    );
  });

  it('when both groups are weighted as they are', () => {
    const value = fc.record({
      value: fc.integer({ min: 0, max: 900 }),
      persons: fc.integer({ min: 1, max: 50 }),
    });
    const strata = fc.array(fc.record({ first: value, second: value }), { minLength: 1, maxLength: 8 });
    check(
      fc.property(strata, (all) => {
        const own = directStandardisation(
          all,
          all.map(({ first }) => first.persons),
        );
        const persons = all.reduce((so, { first }) => so + first.persons, 0);
        const crude = all.reduce((so, { first }) => so + first.value * first.persons, 0) / persons;
        expect(isNotEstimable(own) ? own : close(own.first, crude)).toBe(true);
      }),
    );
  });

  it('when pay is divided into bands', () => {
    check(
      fc.property(amounts(1), ({ values }) => {
        const bands = quartileBands(values);
        const sizes = [0, 1, 2, 3].map((band) => bands.filter((each) => each === band).length);
        expect(sizes.reduce((so, size) => so + size, 0)).toBe(values.length);
        if (values.length >= 4) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const order = Array.from(values, (_, i) => i).sort((a, b) => bands[a]! - bands[b]!);
        order.slice(1).forEach((row, i) => {
          if (bands[row] !== bands[order[i]!])
            expect(values[row]!).toBeGreaterThanOrEqual(values[order[i]!]!);
        });
      }),
    );
  });

  it('when a gap is explained', () => {
    const rows = fc.array(fc.tuple(fc.nat(50), fc.nat(20)), { minLength: 3, maxLength: 30 });
    const group = (all: readonly (readonly [number, number])[]) => ({
      outcome: Float64Array.from(all, ([outcome]) => outcome),
      covariates: [Float64Array.from(all, ([, covariate]) => covariate)],
    });
    check(
      fc.property(rows, rows, (one, two) => {
        const parts = oaxacaBlinder(group(one), group(two));
        if (isNotEstimable(parts)) return;
        expect(close(parts.explained + parts.unexplained, parts.gap)).toBe(true);
      }),
    );
  });
});

describe('known shapes', () => {
  it('of quantiles: between least and largest, and in order', () => {
    check(
      fc.property(amounts(1), ({ values }) => {
        const all = quantiles({ values }, [0, 0.1, 0.33, 0.5, 0.9, 1]) as readonly number[];
        const sorted = Array.from(values).sort((a, b) => a - b);
        expect([all[0], all[5]]).toEqual([sorted[0], sorted[sorted.length - 1]]);
        all.slice(1).forEach((each, i) => {
          expect(each).toBeGreaterThanOrEqual(all[i]!);
        });
      }),
    );
  });

  it('of adjusted p values: never smaller than before, Holm never smaller than Benjamini and Hochberg', () => {
    check(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 }), (thousandths) => {
        const looks = thousandths.map((each) => each / 1000);
        const [strict, mild] = [holm(looks), benjaminiHochberg(looks)] as [number[], number[]];
        looks.forEach((p, i) => {
          expect(mild[i]!).toBeGreaterThanOrEqual(p - 1e-15);
          expect(strict[i]!).toBeGreaterThanOrEqual(mild[i]! - 1e-15);
          expect(strict[i]!).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('of z and chi-square: one is the square of the other', () => {
    check(
      fc.property(proportion, proportion, (one, two) => {
        const [z, chi] = [twoProportionZ(one, two), chiSquare(one, two)];
        if (isNotEstimable(z) || isNotEstimable(chi)) return expect(z).toEqual(chi);
        expect(close((z.statistic as number) ** 2, chi.statistic)).toBe(true);
        expect(close(z.p, chi.p)).toBe(true);
      }),
    );
  });

  it("of Student's distribution: its quantiles undo it", () => {
    const p = fc.double({ min: 1e-8, max: 0.49, noNaN: true });
    const df = fc.double({ min: 1, max: 5000, noNaN: true });
    check(
      fc.property(p, df, (tail, degrees) =>
        close(studentTCdf(studentTQuantile(tail, degrees), degrees) / tail, 1),
      ),
    );
  });

  it('of a fit: what is left over stands at right angles to every column', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20)), {
      minLength: 3,
      maxLength: 30,
    });
    check(
      fc.property(rows, (all) => {
        const columns = [new Float64Array(all.length).fill(1), Float64Array.from(all, ([, x]) => x)];
        const response = Float64Array.from(all, ([y]) => y);
        const fit = leastSquares({ columns, response });
        if (isNotEstimable(fit)) return;
        const left = response.map(
          (y, i) => y - fit.coefficients.reduce((so, b, k) => so + b * columns[k]![i]!, 0),
        );
        for (const column of columns) {
          expect(Math.abs(column.reduce((so, x, i) => so + x * left[i]!, 0))).toBeLessThan(1e-8);
        }
      }),
    );
  });
});
