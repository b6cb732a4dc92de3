import { isWhole, requireProportion } from '../../src/stats/proportion';

describe('a proportion', () => {
  it('has successes between 0 and trials', () => {
    const check = (successes: number, trials: number) => () => {
      requireProportion('test', { successes, trials });
    };
    expect(check(0, 0)).not.toThrow();
    expect(check(2.5, 2.5)).not.toThrow();
    expect(check(3, 2)).toThrow('test requires successes between 0 and trials');
    expect(check(NaN, 2)).toThrow('test requires successes between 0 and trials');
    expect(check(1, NaN)).toThrow('test requires a finite number of trials of 0 or more');
  });

  it('is of persons where both counts are whole', () => {
    expect(isWhole({ successes: 2, trials: 3 })).toBe(true);
    expect(isWhole({ successes: 2, trials: 3.5 })).toBe(false);
    expect(isWhole({ successes: 1.5, trials: 3 })).toBe(false);
  });
});
