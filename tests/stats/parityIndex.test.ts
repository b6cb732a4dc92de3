import { parityIndex } from '../../src/stats';

describe('the parity index', () => {
  it('has a base, or cannot be had', () => {
    expect(parityIndex(40, 50)).toBe(0.8);
    expect(parityIndex(0, 50)).toBe(0);
    expect(parityIndex(40, 0)).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses what is no number', () => {
    expect(() => parityIndex(NaN, 1)).toThrow('parityIndex requires finite values');
  });
});
