import { logGamma } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the logarithm of the gamma function', () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value', () => {
    expect(rowsApart('logGamma', ([x]) => [logGamma(x)])).toEqual([]);
  });

  it('is exactly 0 at 1 and 2', () => {
    expect(logGamma(1)).toBeCloseTo(0, 16);
    expect(logGamma(2)).toBe(0);
  });

  it('exists above 0 only', () => {
    expect(() => logGamma(0)).toThrow('logGamma requires a number above 0');
    expect(() => logGamma(NaN)).toThrow(RangeError);
  });
});
