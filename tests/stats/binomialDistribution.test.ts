import { binomialCdf, binomialPmf, binomialSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe('the binomial distribution', () => {
  it('agrees with exact fractions to 1e-12 of the value, in both tails', () => {
    const three = ([k, trials, chance]: readonly [number, number, number, ...number[]]) => {
      const of = { trials, chance };
      return [binomialPmf(k, of), binomialCdf(k, of), binomialSf(k, of)];
    };
    expect(rowsApart('binomial', three)).toEqual([]);
  });

  it('has nothing outside 0 and the number of trials', () => {
    const of = { trials: 5, chance: 0.3 };
    expect([binomialPmf(-1, of), binomialCdf(-1, of), binomialSf(-1, of)]).toEqual([0, 0, 1]);
    expect([binomialPmf(6, of), binomialCdf(6, of), binomialSf(6, of)]).toEqual([0, 1, 0]);
    expect(binomialPmf(2.5, of)).toBe(0);
  });

  it('knows what is certain', () => {
    expect([0, 3, 5].map((k) => binomialPmf(k, { trials: 5, chance: 0 }))).toEqual([1, 0, 0]);
    expect([0, 3, 5].map((k) => binomialPmf(k, { trials: 5, chance: 1 }))).toEqual([0, 0, 1]);
  });

  it('needs whole trials and a chance', () => {
    expect(() => binomialCdf(1, { trials: 2.5, chance: 0.5 })).toThrow('requires a whole number of trials');
    expect(() => binomialSf(1, { trials: 2, chance: 1.5 })).toThrow('requires a chance between 0 and 1');
  });
});
