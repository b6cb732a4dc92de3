import { hedgesG } from '../../src/stats';
import { expectClose } from './expectClose';
import { MEN, WOMEN, moments } from './samplesOfPay';

describe('the size of a difference of means, corrected for small groups', () => {
  it('is that of R', () => {
    // > sp <- sqrt((5*var(x) + 4*var(y))/9); (mean(x) - mean(y))/sp * gamma(9/2)/(sqrt(9/2)*gamma(8/2))
    expectClose(hedgesG(WOMEN, MEN), -0.717536687754856);
  });

  it('keeps its digits for a million persons', () => {
    const many = { n: 500000, mean: 1, squaredDeviations: 499999 };
    const others = { n: 500000, mean: 0, squaredDeviations: 499999 };
    // python3 (mpmath): exp(loggamma(df/2) - loggamma((df-1)/2))/sqrt(df/2), df = 999998
    expectClose(hedgesG(many, others), 0.9999992499982812);
  });

  it('cannot be had for empty groups, or fewer than four persons', () => {
    expect(hedgesG(moments(), MEN)).toEqual({ notEstimable: 'emptyGroup' });
    expect(hedgesG(moments(1), moments(2, 4))).toEqual({ notEstimable: 'tooFew' });
  });
});
