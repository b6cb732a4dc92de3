import { standardDeviation } from '../../src/stats';
import { WOMEN, moments } from './samplesOfPay';
import { expectClose } from './expectClose';

describe('the standard deviation of a sample', () => {
  it('is that of R', () => {
    // > sd(c(28100,29400,30200,30900,31500,33000))
    expectClose(standardDeviation(WOMEN), 1701.07808952636);
  });

  it('is 0 where all are alike and cannot be had for one person', () => {
    expect(standardDeviation(moments(5, 5))).toBe(0);
    expect(standardDeviation(moments(5))).toEqual({ notEstimable: 'tooFew' });
  });
});
