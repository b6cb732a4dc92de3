import { wilson } from '../../src/stats';
import { expectClose } from './expectClose';

describe("Wilson's interval", () => {
  // > prop.test(x, n, correct = FALSE)$conf.int; the first three also stand in the domain guide, 2.6
  it.each([
    [10, 100, 0.0552291370606751, 0.1743656615049134],
    [1, 11, 0.0162321728858848, 0.3773584364515956],
    [0, 1, 0, 0.793450685622763],
    [0, 20, 0, 0.161125158052819],
    [20, 20, 0.838874841947181, 1],
    [1198, 2691, 0.426501605097548, 0.464029988501618],
  ])('of %d among %d is that of R', (successes, trials, low, high) => {
    const estimate = successes / trials;
    expectClose(wilson({ successes, trials }, 0.95), { estimate, low, high });
  });

  it('widens with the confidence', () => {
    // > prop.test(10, 100, correct = FALSE, conf.level = .99)$conf.int
    const at99 = wilson({ successes: 10, trials: 100 }, 0.99);
    expectClose(at99, { estimate: 0.1, low: 0.046025811701035, high: 0.203750738471623 });
  });

  it('of an empty group cannot be had', () => {
    expect(wilson({ successes: 0, trials: 0 }, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses what is not a proportion, and a confidence that is none', () => {
    expect(() => wilson({ successes: 3, trials: 2 }, 0.95)).toThrow(
      'wilson requires successes between 0 and trials',
    );
    expect(() => wilson({ successes: -1, trials: 2 }, 0.95)).toThrow(RangeError);
    expect(() => wilson({ successes: NaN, trials: 2 }, 0.95)).toThrow(RangeError);
    expect(() => wilson({ successes: 0, trials: Infinity }, 0.95)).toThrow(
      'requires a finite number of trials',
    );
    expect(() => wilson({ successes: 1, trials: 2 }, NaN)).toThrow(
      'wilson requires a confidence between 0 and 1',
    );
  });
});
