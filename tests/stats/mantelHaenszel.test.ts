import {
  breslowDay,
  mantelHaenszelOddsRatio,
  mantelHaenszelRiskRatio,
  robinsBreslowGreenland,
} from '../../src/stats';
import { BERKELEY } from './berkeley';
import { expectClose } from './expectClose';

const nobody = { first: { successes: 0, trials: 0 }, second: { successes: 3, trials: 10 } };

describe('what women and men have in common over the departments of Berkeley 1973', () => {
  it('is the odds ratio of the domain guide 2.4, with the interval of R', () => {
    // > mantelhaen.test(UCBAdmissions[, 2:1, ] with admitted first, women first, correct = FALSE)
    expectClose(mantelHaenszelOddsRatio(BERKELEY), 1.105342661502216);
    expectClose(robinsBreslowGreenland(BERKELEY, 0.95), {
      estimate: 1.105342661502216,
      low: 0.943102828516081,
      high: 1.295492243681645,
    });
  });

  it('is the risk ratio of the domain guide 2.4, with the interval of Greenland and Robins', () => {
    // python3 (mpmath): R = sum a m/N; S = sum c n/N; V = sum (n m (a+c) - a c N)/N^2; exp(log(R/S) -+ z sqrt(V/(R S)))
    expectClose(mantelHaenszelRiskRatio(BERKELEY, 0.95), {
      estimate: 1.058307423589208,
      low: 0.9704391532544463,
      high: 1.154131713531928,
    });
  });

  it('is not the same everywhere, says Breslow and Day', () => {
    // python3 (mpmath): sum (a - A)^2 (1/A + 1/(n-A) + 1/(t-A) + 1/(m-t+A)); gammainc(5/2, bd/2, inf, regularized=True)
    expectClose(breslowDay(BERKELEY), {
      statistic: 18.82551370523604,
      df: 5,
      p: 0.002071390349917995,
      method: 'breslowDay',
    });
  });

  it('does not change with a stratum that only one group has', () => {
    expect(mantelHaenszelOddsRatio([...BERKELEY, nobody])).toBe(mantelHaenszelOddsRatio(BERKELEY));
    expect(breslowDay([...BERKELEY, nobody])).toEqual(breslowDay(BERKELEY));
  });

  it('cannot be had where no stratum has both groups', () => {
    const none = { notEstimable: 'emptyGroup' };
    expect(mantelHaenszelOddsRatio([nobody])).toEqual(none);
    expect(robinsBreslowGreenland([], 0.95)).toEqual(none);
    expect(mantelHaenszelRiskRatio([nobody], 0.95)).toEqual(none);
    expect(breslowDay([nobody])).toEqual(none);
  });

  it('has no ratio where the second group never succeeds, and no limits where the first never does', () => {
    const none = { notEstimable: 'zeroDenominator' };
    const second = [{ first: { successes: 3, trials: 10 }, second: { successes: 0, trials: 10 } }];
    expect(mantelHaenszelOddsRatio(second)).toEqual(none);
    expect(robinsBreslowGreenland(second, 0.95)).toEqual(none);
    expect(mantelHaenszelRiskRatio(second, 0.95)).toEqual(none);
    const first = [{ first: { successes: 0, trials: 10 }, second: { successes: 3, trials: 10 } }];
    expect(robinsBreslowGreenland(first, 0.95)).toEqual({ estimate: 0, low: none, high: none });
    expect(mantelHaenszelRiskRatio(first, 0.95)).toEqual({ estimate: 0, low: none, high: none });
    expect(breslowDay([...first, ...first])).toEqual(none);
  });

  it('cannot differ over one stratum, nor over strata in which nothing varies', () => {
    const all = { first: { successes: 5, trials: 5 }, second: { successes: 8, trials: 8 } };
    expect(breslowDay(BERKELEY.slice(0, 1))).toEqual({ notEstimable: 'tooFew' });
    expect(breslowDay([...BERKELEY.slice(0, 1), all])).toEqual({ notEstimable: 'tooFew' });
  });

  it('keeps its digits where the common odds ratio is 1', () => {
    const same = { first: { successes: 4, trials: 10 }, second: { successes: 8, trials: 20 } };
    expectClose(breslowDay([same, same]), { statistic: 0, df: 1, p: 1, method: 'breslowDay' });
  });
});
