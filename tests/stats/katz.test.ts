import { katz } from '../../src/stats';
import { expectClose } from './expectClose';

describe("Katz's interval of a ratio of shares", () => {
  // > katz <- function(a, n, c, m) exp(log(a/n/(c/m)) + c(-1, 1) * qnorm(.975) * sqrt(1/a - 1/n + 1/c - 1/m))
  it('is that of the domain guide 2.6', () => {
    // > katz(56, 70, 48, 80)
    const got = katz({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95);
    expectClose(got, { estimate: 4 / 3, low: 1.07662642276319, high: 1.65124851126639 });
  });

  it('adds a half to each cell, for the limits only, where the first group has no successes', () => {
    // > katz(.5, 11, 5.5, 21)
    const got = katz({ successes: 0, trials: 10 }, { successes: 5, trials: 20 }, 0.95);
    expectClose(got, { estimate: 0, low: 0.0105364660462717, high: 2.8587282727739343, corrected: true });
  });

  it('has limits but no estimate where the second group has no successes', () => {
    // > katz(5.5, 11, .5, 21)
    expectClose(katz({ successes: 5, trials: 10 }, { successes: 0, trials: 20 }, 0.95), {
      estimate: { notEstimable: 'zeroDenominator' },
      low: 1.27491239159888,
      high: 345.9061210056459,
      corrected: true,
    });
  });

  it('claims no certainty where everybody succeeds', () => {
    // > katz(10.5, 11, 20.5, 21)
    const got = katz({ successes: 10, trials: 10 }, { successes: 20, trials: 20 }, 0.95);
    expectClose(got, { estimate: 1, low: 0.845648947099094, high: 1.130665088560654, corrected: true });
  });

  it('cannot be had where a group is empty', () => {
    const none = { successes: 0, trials: 0 };
    expect(katz({ successes: 3, trials: 5 }, none, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });
});
