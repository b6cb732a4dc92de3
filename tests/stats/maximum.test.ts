import { maximum } from '../../src/stats';

describe('the largest value', () => {
  it('is looked for among the rows of the group, and among persons only', () => {
    const values = Float64Array.of(5, 11, 9);
    expect(maximum({ values })).toBe(11);
    expect(maximum({ values, rows: Uint32Array.of(2, 0) })).toBe(9);
    expect(maximum({ values, frequencies: Uint32Array.of(1, 0, 1) })).toBe(9);
  });

  it('of nobody cannot be had', () => {
    expect(maximum({ values: new Float64Array(0) })).toEqual({ notEstimable: 'emptyGroup' });
  });
});
