import { newcombe } from '../../src/stats';
import { expectClose } from './expectClose';

describe("Newcombe's interval of a difference of shares", () => {
  // > wl <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
  // > nc <- function(a, n, c, m) { l <- wl(a, n); k <- wl(c, m); p <- a/n; q <- c/m
  // >   c(p-q, p-q - sqrt((p-l[1])^2 + (k[2]-q)^2), p-q + sqrt((l[2]-p)^2 + (q-k[1])^2)) }
  it.each([
    ['domain guide 2.6', 56, 70, 48, 80, 0.2, 0.0524314724023649, 0.3338726540369059],
    ['domain guide 2.6', 9, 10, 3, 10, 0.6, 0.170522723934503, 0.809017973535488],
    ['Berkeley 1973', 557, 1835, 1198, 2691, -0.141645428246542, -0.16956951102999, -0.113213121442528],
    ['all against none', 10, 10, 0, 20, 1, 0.679086037141915, 1],
    ['none against none', 0, 10, 0, 20, 0, -0.161125158052819, 0.277532799862889],
  ])('is that of R for %s: %d/%d against %d/%d', (_, a, n, c, m, estimate, low, high) => {
    const got = newcombe({ successes: a, trials: n }, { successes: c, trials: m }, 0.95);
    expectClose(got, { estimate, low, high }, 2e-12);
  });

  it('cannot be had where a group is empty', () => {
    const none = { successes: 0, trials: 0 };
    const some = { successes: 3, trials: 5 };
    expect(newcombe(none, some, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(newcombe(some, none, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses more successes than trials', () => {
    expect(() => newcombe({ successes: 1, trials: 2 }, { successes: 3, trials: 2 }, 0.95)).toThrow(
      'newcombe requires successes between 0 and trials',
    );
  });
});
