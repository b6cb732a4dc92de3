import { hypergeometricCdf, hypergeometricPmf, hypergeometricSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the hypergeometric distribution', () => {
  it('agrees with exact fractions to 1e-12 of the value, in both tails', () => {
    const three = ([k, drawn, marked, population]: readonly [
      number,
      number,
      number,
      number,
      ...number[],
    ]) => {
      const draw = { drawn, marked, population };
      return [hypergeometricPmf(k, draw), hypergeometricCdf(k, draw), hypergeometricSf(k, draw)];
    };
    expect(rowsApart('hypergeometric', three)).toEqual([]);
  });

  it('has nothing outside what can be drawn', () => {
    const draw = { drawn: 6, marked: 7, population: 10 };
    expect([hypergeometricPmf(2, draw), hypergeometricCdf(2, draw), hypergeometricSf(2, draw)]).toEqual([
      0, 0, 1,
    ]);
    expect([hypergeometricPmf(7, draw), hypergeometricCdf(6, draw), hypergeometricSf(6, draw)]).toEqual([
      0, 1, 0,
    ]);
    expect(hypergeometricPmf(4.5, draw)).toBe(0);
  });

  it('is certain where all or none are drawn', () => {
    expect(hypergeometricPmf(7, { drawn: 10, marked: 7, population: 10 })).toBe(1);
    expect(hypergeometricPmf(0, { drawn: 0, marked: 7, population: 10 })).toBe(1);
  });

  it('needs whole numbers within the population', () => {
    expect(() => hypergeometricPmf(1, { drawn: 1.5, marked: 2, population: 3 })).toThrow(
      'requires whole numbers',
    );
    expect(() => hypergeometricCdf(1, { drawn: 4, marked: 2, population: 3 })).toThrow(
      'hypergeometric distribution requires drawn and marked within the population',
    );
  });
});
