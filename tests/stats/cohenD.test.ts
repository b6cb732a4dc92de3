import { cohenD } from '../../src/stats';
import { expectClose } from './expectClose';
import { MEN, WOMEN, moments } from './samplesOfPay';

describe('the size of a difference of means in standard deviations', () => {
  it('is that of R', () => {
    // > sp <- sqrt((5*var(x) + 4*var(y))/9); (mean(x) - mean(y))/sp
    expectClose(cohenD(WOMEN, MEN), -0.785158553100652);
    expectClose(cohenD(moments(1), moments(2, 4)), -2 / Math.SQRT2);
  });

  it('cannot be had for empty groups, too few persons or without variation', () => {
    expect(cohenD(moments(), MEN)).toEqual({ notEstimable: 'emptyGroup' });
    expect(cohenD(moments(1), moments(2))).toEqual({ notEstimable: 'tooFew' });
    expect(cohenD(moments(1, 1), moments(2, 2))).toEqual({ notEstimable: 'noVariation' });
  });
});
