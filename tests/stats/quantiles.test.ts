import { quantiles } from '../../src/stats';
import { expectClose } from './expectClose';

describe('quantiles by the rule of Excel', () => {
  it('are those of R type 7 for a column with many equal values', () => {
    // > quantile((0:9999 * 7919) %% 101, c(.01,.1,.25,.333,.5,.75,.9,.999))
    const values = Float64Array.from({ length: 10000 }, (_, i) => (i * 7919) % 101);
    const got = quantiles({ values }, [0.01, 0.1, 0.25, 0.333, 0.5, 0.75, 0.9, 0.999]);
    expectClose(got, [0.99, 10, 25, 33, 50, 75, 90, 100]);
  });

  it('are the same for sorted, reversed and patterned columns', () => {
    const sorted = Float64Array.from({ length: 5001 }, (_, i) => i);
    const organPipe = sorted.map((i) => (i < 2501 ? 2 * i : 2 * (5000 - i) + 1));
    const probabilities = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
    const expected = [0, 500, 1250, 2500, 3750, 4500, 5000];
    for (const values of [sorted, Float64Array.from(sorted).reverse(), organPipe]) {
      expectClose(quantiles({ values }, probabilities), expected);
    }
  });

  it('between two persons of a weighted row stay on that row', () => {
    // > quantile(rep(c(1, 5, 9), c(2, 3, 1)), c(.2, .25, .5, .9))
    const sample = { values: Float64Array.of(9, 1, 5), frequencies: Uint32Array.of(1, 2, 3) };
    expectClose(quantiles(sample, [0.2, 0.25, 0.5, 0.9]), [1, 2, 5, 7]);
  });

  it('of one person are that person', () => {
    expect(quantiles({ values: Float64Array.of(7) }, [0, 0.3, 1])).toEqual([7, 7, 7]);
  });

  it('of nobody cannot be had', () => {
    const none = { notEstimable: 'emptyGroup' };
    expect(quantiles({ values: new Float64Array(0) }, [0.1, 0.5])).toEqual([none, none]);
  });

  it('need probabilities between 0 and 1 in ascending order', () => {
    const message = 'quantiles requires probabilities between 0 and 1 in ascending order';
    const sample = { values: Float64Array.of(1, 2) };
    expect(() => quantiles(sample, [1.1])).toThrow(message);
    expect(() => quantiles(sample, [NaN])).toThrow(message);
    expect(() => quantiles(sample, [0.5, 0.25])).toThrow(message);
  });
});
