import { breslowDay } from '../../src/stats';
import { BERKELEY, ONE_GROUP_ONLY, WITHOUT_FIRST, WITHOUT_SECOND } from './berkeley';
import { expectClose } from './expectClose';

describe('the test that the odds ratio is the same everywhere', () => {
  it('finds that it was not at Berkeley 1973', () => {
    // python3 (mpmath): sum (a - A)^2 (1/A + 1/(n-A) + 1/(t-A) + 1/(m-t+A)); gammainc(5/2, bd/2, inf, regularized=True)
    expectClose(breslowDay(BERKELEY), {
      statistic: 18.82551370523604,
      df: 5,
      p: 0.002071390349917995,
      method: 'breslowDay',
    });
  });

  it('does not change with a stratum that only one group has, or in which all succeed', () => {
    const all = { first: { successes: 5, trials: 5 }, second: { successes: 8, trials: 8 } };
    expect(breslowDay([...BERKELEY, ONE_GROUP_ONLY, all])).toEqual(breslowDay(BERKELEY));
  });

  it('keeps its digits where the common odds ratio is 1', () => {
    const same = { first: { successes: 4, trials: 10 }, second: { successes: 8, trials: 20 } };
    expectClose(breslowDay([same, same]), { statistic: 0, df: 1, p: 1, method: 'breslowDay' });
  });

  it('cannot be had for one stratum, for none, or without a common odds ratio', () => {
    expect(breslowDay(BERKELEY.slice(0, 1))).toEqual({ notEstimable: 'tooFew' });
    expect(breslowDay([ONE_GROUP_ONLY])).toEqual({ notEstimable: 'emptyGroup' });
    expect(breslowDay([WITHOUT_FIRST, WITHOUT_FIRST])).toEqual({ notEstimable: 'zeroDenominator' });
    expect(breslowDay([WITHOUT_SECOND, WITHOUT_SECOND])).toEqual({ notEstimable: 'zeroDenominator' });
  });
});
