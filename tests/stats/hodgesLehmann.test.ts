import { hodgesLehmann } from '../../src/stats';
import { expectClose } from './expectClose';

const sample = (...values: number[]) => ({ values: Float64Array.from(values) });
const women = sample(28100, 29400, 30200, 30900, 31500, 33000);
const men = sample(29500, 30400, 31800, 33200, 36100);

describe('the Hodges-Lehmann difference', () => {
  it('has the exact interval of R for small samples', () => {
    // > wilcox.test(c(28100,29400,30200,30900,31500,33000), c(29500,30400,31800,33200,36100), conf.int = TRUE)
    expectClose(hodgesLehmann(women, men, 0.95), { estimate: -1500, low: -5200, high: 1400 });
  });

  it('has the interval of ranks by the normal distribution where persons are alike', () => {
    // > a <- c(1,2,2,3,5,5,5,8); b <- c(2,3,4,5,9,9); d <- sort(outer(a, b, "-")); median(d); t <- table(c(a, b))
    // > k <- round(24 - qnorm(.975) * sqrt(48/12 * (15 - sum(t^3 - t)/(14*13)))); c(d[k], d[49 - k])
    const got = hodgesLehmann(sample(1, 2, 2, 3, 5, 5, 5, 8), sample(2, 3, 4, 5, 9, 9), 0.95);
    expectClose(got, { estimate: -1, low: -4, high: 2 });
  });

  it('finds the ranks among 1200 differences', () => {
    // > a <- (1:40 * 37) %% 101; b <- (1:30 * 53) %% 103 + .5; d <- sort(outer(a, b, "-")); median(d)
    // > t <- table(c(a, b)); k <- round(600 - qnorm(.975) * sqrt(100 * (71 - sum(t^3 - t)/(70*69)))); c(d[k], d[1201 - k])
    const a = Array.from({ length: 40 }, (_, i) => ((i + 1) * 37) % 101);
    const b = Array.from({ length: 30 }, (_, i) => (((i + 1) * 53) % 103) + 0.5);
    expectClose(hodgesLehmann(sample(...a), sample(...b), 0.95), { estimate: 2, low: -12.5, high: 16.5 });
  });

  it('does not list the differences of a hundred thousand persons with as many', () => {
    // Shifted by 250 exactly: every rank that mirrors another has the mirrored difference, and the median is the shift.
    const values = Float64Array.from({ length: 100000 }, (_, i) => (i * 7919) % 100003);
    const got = hodgesLehmann({ values: values.map((value) => value + 250) }, { values }, 0.95);
    expect(got).toMatchObject({ estimate: 250 });
  });

  it('counts a weighted row as so many persons', () => {
    const weighted = { values: Float64Array.of(8, 1, 5, 3, 2), frequencies: Uint32Array.of(1, 1, 3, 1, 2) };
    const others = sample(2, 3, 4, 5, 9, 9);
    const persons = sample(1, 2, 2, 3, 5, 5, 5, 8);
    expect(hodgesLehmann(weighted, others, 0.95)).toEqual(hodgesLehmann(persons, others, 0.95));
  });

  it('has no limits where all differences together do not reach the confidence', () => {
    const tooFew = { notEstimable: 'tooFew' };
    expect(hodgesLehmann(sample(1, 2), sample(4, 8), 0.95)).toEqual({
      estimate: -4.5,
      low: tooFew,
      high: tooFew,
    });
  });

  it('has no limits where all are alike, and nothing for an empty group', () => {
    const none = { notEstimable: 'noVariation' };
    expect(hodgesLehmann(sample(3, 3), sample(3), 0.95)).toEqual({ estimate: 0, low: none, high: none });
    expect(hodgesLehmann(sample(), men, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });
});
