import { maximum, mean, mergeMoments, minimum, momentsOf, sum, variance } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the sum of a sample', () => {
  it('keeps what a plain loop loses', () => {
    // Exact: 1 + 1e100 + 1 - 1e100 = 2 (Neumaier 1974)
    expect(sum({ values: Float64Array.of(1, 1e100, 1, -1e100) })).toBe(2);
  });

  it('is right to the last digits after a million additions of a tenth', () => {
    // python3: math.fsum([0.1] * 10**6)   100000.0
    expectClose(sum({ values: new Float64Array(1e6).fill(0.1) }), 100000, 1e-15);
  });

  it('counts each value as often as its frequency, which may be a fraction', () => {
    const sample = { values: Float64Array.of(10, 20, 40), frequencies: Float64Array.of(0.5, 2, 1) };
    expect(sum(sample)).toBe(85);
    expect(mean(sample)).toBe(85 / 3.5);
  });

  it('of nothing is 0, while the mean, the least and the largest of nothing cannot be had', () => {
    const values = new Float64Array(0);
    expect(sum({ values })).toBe(0);
    expect(mean({ values })).toEqual({ notEstimable: 'emptyGroup' });
    expect(minimum({ values })).toEqual({ notEstimable: 'emptyGroup' });
    expect(maximum({ values })).toEqual({ notEstimable: 'emptyGroup' });
    expect(variance(momentsOf({ values }))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses infinite values', () => {
    expect(() => sum({ values: Float64Array.of(1, Infinity) })).toThrow('sum requires finite values');
  });

  it('is kept by groups laid together', () => {
    const values = Float64Array.of(3, 9, 4, 1, 7, 7.5);
    const parts = [Uint32Array.of(0, 3), Uint32Array.of(1, 2, 4, 5), new Uint32Array(0)];
    const merged = parts.map((rows) => momentsOf({ values, rows })).reduce(mergeMoments);
    expectClose(merged, momentsOf({ values }), 1e-14);
  });
});
