import { mean } from '../../src/stats';

describe('the mean of a sample', () => {
  it('counts each value as often as its frequency, which may be a fraction', () => {
    const sample = { values: Float64Array.of(10, 20, 40), frequencies: Float64Array.of(0.5, 2, 1) };
    expect(mean(sample)).toBe(85 / 3.5);
  });

  it('of nobody cannot be had', () => {
    expect(mean({ values: new Float64Array(0) })).toEqual({ notEstimable: 'emptyGroup' });
    expect(mean({ values: Float64Array.of(3), frequencies: Uint32Array.of(0) })).toEqual({
      notEstimable: 'emptyGroup',
    });
  });

  it('refuses missing values', () => {
    expect(() => mean({ values: Float64Array.of(1, NaN) })).toThrow('mean requires finite values');
  });
});
