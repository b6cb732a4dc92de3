import { normalCdf, normalQuantile, normalSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the normal distribution', () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    expect(rowsApart('normal', ([z]) => [normalCdf(z), normalSf(z)])).toEqual([]);
    expect(rowsApart('normalQuantile', ([p]) => [normalQuantile(p)])).toEqual([]);
  });

  it('has everything between its infinite ends', () => {
    expect([normalCdf(-Infinity), normalSf(-Infinity)]).toEqual([0, 1]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });

  it('has quantiles of probabilities only', () => {
    expect(() => normalQuantile(1.1)).toThrow('normalQuantile requires a probability between 0 and 1');
    expect(() => normalQuantile(NaN)).toThrow(RangeError);
  });
});
