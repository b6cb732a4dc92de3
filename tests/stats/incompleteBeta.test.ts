import { incompleteBeta } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the incomplete beta function', () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    const both = ([x, a, b]: readonly [number, number, number, ...number[]]) => {
      const { lower, upper } = incompleteBeta({ x, y: 1 - x, a, b });
      return [lower, upper];
    };
    expect(rowsApart('incompleteBeta', both)).toEqual([]);
  });

  it('is 0 and 1 at its ends', () => {
    expect(incompleteBeta({ x: 0, y: 1, a: 2, b: 3 })).toEqual({ lower: 0, upper: 1 });
    expect(incompleteBeta({ x: 1, y: 0, a: 2, b: 3 })).toEqual({ lower: 1, upper: 0 });
  });

  it('refuses what lies outside its range', () => {
    expect(() => incompleteBeta({ x: 0.5, y: 0.5, a: 0, b: 1 })).toThrow('requires a and b above 0');
    expect(() => incompleteBeta({ x: 1.5, y: -0.5, a: 1, b: 1 })).toThrow('requires x and y between 0 and 1');
  });
});
