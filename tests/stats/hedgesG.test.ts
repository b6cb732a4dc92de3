import { cohenD, hedgesG, momentsOf } from '../../src/stats';
import { expectClose } from './expectClose';

const moments = (...values: number[]) => momentsOf({ values: Float64Array.from(values) });
const women = moments(28100, 29400, 30200, 30900, 31500, 33000);
const men = moments(29500, 30400, 31800, 33200, 36100);

describe('the size of a difference of means', () => {
  it('is that of R', () => {
    // > sp <- sqrt((5*var(x) + 4*var(y))/9); d <- (mean(x) - mean(y))/sp; d * gamma(9/2)/(sqrt(9/2)*gamma(8/2))
    expectClose(cohenD(women, men), -0.785158553100652);
    expectClose(hedgesG(women, men), -0.717536687754856);
  });

  it('does not overflow for many persons', () => {
    const many = { n: 500000, mean: 1, squaredDeviations: 499999 };
    const others = { n: 500000, mean: 0, squaredDeviations: 499999 };
    // python3 (mpmath): exp(loggamma(df/2) - loggamma((df-1)/2))/sqrt(df/2), df = 999998
    expectClose(hedgesG(many, others), 0.9999992499982812);
  });

  it('cannot be had for empty groups, too few persons or without variation', () => {
    expect(cohenD(moments(), men)).toEqual({ notEstimable: 'emptyGroup' });
    expect(cohenD(moments(1), moments(2))).toEqual({ notEstimable: 'tooFew' });
    expect(cohenD(moments(1, 1), moments(2, 2))).toEqual({ notEstimable: 'noVariation' });
    expectClose(cohenD(moments(1), moments(2, 4)), -2 / Math.SQRT2);
    expect(hedgesG(moments(1), moments(2, 4))).toEqual({ notEstimable: 'tooFew' });
  });
});
