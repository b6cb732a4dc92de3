import { poissonCdf, poissonPmf, poissonSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the Poisson distribution', () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    const three = ([k, expected]: readonly [number, number, ...number[]]) => [
      poissonPmf(k, expected),
      poissonCdf(k, expected),
      poissonSf(k, expected),
    ];
    expect(rowsApart('poisson', three)).toEqual([]);
  });

  it('has nothing below 0, and nothing but 0 where nothing is expected', () => {
    expect([poissonPmf(-1, 3), poissonCdf(-1, 3), poissonSf(-1, 3)]).toEqual([0, 0, 1]);
    expect([poissonPmf(0, 0), poissonPmf(1, 0), poissonCdf(0, 0)]).toEqual([1, 0, 1]);
  });

  it('needs an expected number', () => {
    expect(() => poissonCdf(1, -1)).toThrow('requires a finite expected number of 0 or more');
  });
});
