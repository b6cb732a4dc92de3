import { incompleteGamma } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the incomplete gamma functions', () => {
  it('agree with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    const both = ([a, x]: readonly [number, number, ...number[]]) => {
      const { lower, upper } = incompleteGamma(a, x);
      return [lower, upper];
    };
    expect(rowsApart('incompleteGamma', both)).toEqual([]);
  });

  it('are 0 and 1 at their ends', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0 });
  });

  it('refuse what lies outside their range', () => {
    expect(() => incompleteGamma(0, 1)).toThrow('incompleteGamma requires a above 0');
    expect(() => incompleteGamma(1, -1)).toThrow('incompleteGamma requires x of 0 or more');
  });
});
