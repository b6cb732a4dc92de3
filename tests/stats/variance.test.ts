import { variance } from '../../src/stats';
import { WOMEN, moments } from './samplesOfPay';
import { expectClose } from './expectClose';

describe('the variance of a sample', () => {
  it('divides by one less than the persons, as R does', () => {
    // > var(c(28100,29400,30200,30900,31500,33000))
    expectClose(variance(WOMEN), 8681000 / 3);
  });

  it('cannot be had for nobody or for one person', () => {
    expect(variance(moments())).toEqual({ notEstimable: 'emptyGroup' });
    expect(variance(moments(5))).toEqual({ notEstimable: 'tooFew' });
  });
});
