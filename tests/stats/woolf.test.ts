import { woolf } from '../../src/stats';
import { expectClose } from './expectClose';

describe("Woolf's interval of an odds ratio", () => {
  // > woolf <- function(a, b, c, d) exp(log(a*d/b/c) + c(-1, 1) * qnorm(.975) * sqrt(1/a + 1/b + 1/c + 1/d))
  it('is that of the domain guide 2.6', () => {
    // > woolf(56, 14, 48, 32)
    const got = woolf({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95);
    expectClose(got, { estimate: 8 / 3, low: 1.27621787053643, high: 5.57201969607438 });
  });

  it('adds a half to each cell, for the limits only, where a cell is empty', () => {
    // > woolf(.5, 10.5, 5.5, 15.5)
    const got = woolf({ successes: 0, trials: 10 }, { successes: 5, trials: 20 }, 0.95);
    expectClose(got, { estimate: 0, low: 0.006686892212334, high: 2.693240304753051, corrected: true });
  });

  it('has limits but no estimate where nobody in the first group fails', () => {
    // > woolf(10.5, .5, 5.5, 15.5)
    expectClose(woolf({ successes: 10, trials: 10 }, { successes: 5, trials: 20 }, 0.95), {
      estimate: { notEstimable: 'zeroDenominator' },
      low: 2.9489194656393,
      high: 1187.718974396096,
      corrected: true,
    });
  });

  it('cannot be had where a group is empty', () => {
    const none = { successes: 0, trials: 0 };
    expect(woolf(none, { successes: 3, trials: 5 }, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });
});
