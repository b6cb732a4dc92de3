import { chiSquareCdf, chiSquareSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the chi-square distribution', () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    expect(rowsApart('chiSquare', ([x, df]) => [chiSquareCdf(x, df), chiSquareSf(x, df)])).toEqual([]);
  });

  it('has nothing below 0', () => {
    expect([chiSquareCdf(-1, 2), chiSquareSf(-1, 2)]).toEqual([0, 1]);
  });

  it('needs degrees of freedom', () => {
    expect(() => chiSquareSf(1, 0)).toThrow('chiSquare distribution requires degrees of freedom above 0');
  });
});
