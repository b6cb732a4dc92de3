import { median } from '../../src/stats';

describe('the median', () => {
  it('is the middle person, or between the two in the middle', () => {
    expect(median({ values: Float64Array.of(9, 1, 5) })).toBe(5);
    expect(median({ values: Float64Array.of(9, 1, 5, 2) })).toBe(3.5);
  });

  it('counts a weighted row as so many persons', () => {
    expect(median({ values: Float64Array.of(9, 1), frequencies: Uint32Array.of(3, 1) })).toBe(9);
  });

  it('of nobody cannot be had', () => {
    expect(median({ values: new Float64Array(0) })).toEqual({ notEstimable: 'emptyGroup' });
  });
});
