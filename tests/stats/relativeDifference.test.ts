import { relativeDifference } from '../../src/stats';

describe('the relative difference', () => {
  it('has the second as its base, or cannot be had', () => {
    expect(relativeDifference(40, 50)).toBe(-0.2);
    expect(relativeDifference(40, 0)).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses what is no number', () => {
    expect(() => relativeDifference(NaN, 1)).toThrow('relativeDifference requires finite values');
  });
});
