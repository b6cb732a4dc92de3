import { minimum } from '../../src/stats';

describe('the least value', () => {
  it('is looked for among the rows of the group, and among persons only', () => {
    const values = Float64Array.of(5, -1, 9);
    expect(minimum({ values })).toBe(-1);
    expect(minimum({ values, rows: Uint32Array.of(2, 0) })).toBe(5);
    expect(minimum({ values, frequencies: Uint32Array.of(1, 0, 1) })).toBe(5);
  });

  it('of nobody cannot be had', () => {
    expect(minimum({ values: new Float64Array(0) })).toEqual({ notEstimable: 'emptyGroup' });
  });
});
