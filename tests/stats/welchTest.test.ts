import { welchTest } from '../../src/stats';
import { expectClose } from './expectClose';
import { MEN, WOMEN, moments } from './samplesOfPay';

describe("Welch's test of a difference of means", () => {
  it('is that of the domain guide 2.6 and of R', () => {
    // > t.test(c(28100,29400,30200,30900,31500,33000), c(29500,30400,31800,33200,36100))
    expectClose(welchTest(WOMEN, MEN), {
      statistic: -1.245282362646835,
      df: 6.694294249673018,
      p: 0.254846545060746,
      method: 'welch',
    });
  });

  it('cannot be had for an empty group, one person, or where all are alike', () => {
    expect(welchTest(WOMEN, moments())).toEqual({ notEstimable: 'emptyGroup' });
    expect(welchTest(moments(5), MEN)).toEqual({ notEstimable: 'tooFew' });
    expect(welchTest(moments(5, 5), moments(3, 3))).toEqual({ notEstimable: 'noVariation' });
  });

  it('needs variation in one group only', () => {
    // > t.test(c(6, 6), c(3, 4, 8))
    expectClose(welchTest(moments(6, 6), moments(3, 4, 8)), {
      statistic: 0.654653670707977,
      df: 2,
      p: 0.579915974791597,
      method: 'welch',
    });
  });
});
