import { rateRatioExact, rateRatioMidP } from '../../src/stats';
import { expectClose } from './expectClose';

const rate = (events: number, exposure: number) => ({ events, exposure });

describe('the ratio of two rates of events', () => {
  it('has the exact interval of R', () => {
    // > poisson.test(c(11, 23), c(800, 1000))
    expectClose(rateRatioExact(rate(11, 800), rate(23, 1000), 0.95), {
      estimate: 0.597826086956522,
      low: 0.263103648566259,
      high: 1.276606688938875,
    });
  });

  it('has a mid-p interval', () => {
    // python3 (mpmath, 40 digits): bisect p in P(X > 11) + P(X = 11)/2 = .025 and P(X < 11) + P(X = 11)/2 = .025,
    //   X ~ Bin(34, p); p/(1-p) * 1000/800
    expectClose(
      rateRatioMidP(rate(11, 800), rate(23, 1000), 0.95),
      { estimate: 0.597826086956522, low: 0.280634711595788, high: 1.213879852845381 },
      2e-12,
    );
  });

  it('is 0 with an upper limit where the first group has no events', () => {
    // > poisson.test(c(0, 7), c(100, 120))$conf.int;  mid-p as above
    const exact = rateRatioExact(rate(0, 100), rate(7, 120), 0.95);
    expectClose(exact, { estimate: 0, low: 0, high: 0.832576776115743 });
    const midP = rateRatioMidP(rate(0, 100), rate(7, 120), 0.95);
    expectClose(midP, { estimate: 0, low: 0, high: 0.6409528855612692 }, 2e-12);
  });

  it('has a lower limit only where the second group has no events', () => {
    // > poisson.test(c(7, 0), c(120, 100))$conf.int
    const none = { notEstimable: 'zeroDenominator' };
    const exact = rateRatioExact(rate(7, 120), rate(0, 100), 0.95);
    expectClose(exact, { estimate: none, low: 1.2010904323627, high: none });
    const midP = rateRatioMidP(rate(7, 120), rate(0, 100), 0.95);
    expectClose(midP, { estimate: none, low: 1.560177077796164, high: none }, 2e-12);
  });

  it('cannot be had without events, without exposure, or for parts of events', () => {
    expect(rateRatioExact(rate(0, 10), rate(0, 10), 0.95)).toEqual({ notEstimable: 'zeroDenominator' });
    expect(rateRatioExact(rate(0, 0), rate(3, 10), 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(rateRatioMidP(rate(1.5, 10), rate(3, 10), 0.95)).toEqual({ notEstimable: 'notASample' });
  });

  it('answers for large numbers', () => {
    // > poisson.test(c(120000, 118000), c(4545081, 4466311))$conf.int
    expectClose(rateRatioExact(rate(120000, 4545081), rate(118000, 4466311), 0.95), {
      estimate: 0.999324585511387,
      low: 0.991318568612886,
      high: 1.007395395376898,
    });
  });

  it('refuses negative events and endless exposure', () => {
    expect(() => rateRatioExact(rate(-1, 10), rate(3, 10), 0.95)).toThrow(
      'rateRatioExact requires a finite number of events of 0 or more',
    );
    expect(() => rateRatioMidP(rate(1, 10), rate(3, Infinity), 0.95)).toThrow(
      'rateRatioMidP requires a finite exposure of 0 or more',
    );
  });
});
