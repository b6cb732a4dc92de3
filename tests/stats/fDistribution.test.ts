import { fCdf, fSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the F distribution', () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    const both = ([x, numerator, denominator]: readonly [number, number, number, ...number[]]) => [
      fCdf(x, { numerator, denominator }),
      fSf(x, { numerator, denominator }),
    ];
    expect(rowsApart('f', both)).toEqual([]);
  });

  it('has nothing below 0 and everything below infinity', () => {
    const degrees = { numerator: 3, denominator: 5 };
    expect([fCdf(-1, degrees), fSf(-1, degrees)]).toEqual([0, 1]);
    expect([fCdf(Infinity, degrees), fSf(Infinity, degrees)]).toEqual([1, 0]);
  });

  it('needs degrees of freedom', () => {
    expect(() => fSf(1, { numerator: 0, denominator: 5 })).toThrow(
      'f distribution requires degrees of freedom above 0',
    );
  });
});
