import { meanDifference } from '../../src/stats/meanDifference';
import { MEN, WOMEN, moments } from './samplesOfPay';
import { expectClose } from './expectClose';

describe('a difference of means with its error', () => {
  it('is that of R', () => {
    // > w <- t.test(x, y); c(mean(x) - mean(y), w$stderr, w$parameter)
    expectClose(meanDifference(WOMEN, MEN), {
      difference: 183100 / 6 - 32200,
      standardError: 1351.768389102873,
      df: 6.694294249673018,
    });
  });

  it('has no error for one person, or where all are alike', () => {
    expect(meanDifference(moments(1), MEN)).toEqual({ notEstimable: 'tooFew' });
    expect(meanDifference(moments(1, 1), moments(2, 2))).toEqual({ notEstimable: 'noVariation' });
  });
});
