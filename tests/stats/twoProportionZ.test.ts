import { twoProportionZ } from '../../src/stats';
import { expectClose } from './expectClose';
import { TWO_BY_TWO, pair } from './twoByTwo';

describe('the test of two shares by the normal distribution', () => {
  it.each(TWO_BY_TWO)('is that of R for $name', ({ table, ...expected }) => {
    const { z: statistic, p } = expected;
    expectClose(twoProportionZ(...table), { statistic, p, method: 'twoProportionZ' });
  });

  it('cannot be had where all succeed or none', () => {
    expect(twoProportionZ(...pair(0, 10, 0, 12))).toEqual({ notEstimable: 'noVariation' });
    expect(twoProportionZ(...pair(10, 10, 12, 12))).toEqual({ notEstimable: 'noVariation' });
  });

  it('cannot be had where a group is empty', () => {
    expect(twoProportionZ(...pair(0, 0, 3, 12))).toEqual({ notEstimable: 'emptyGroup' });
    expect(twoProportionZ(...pair(3, 12, 0, 0))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses more successes than trials', () => {
    expect(() => twoProportionZ(...pair(1, 3, 5, 4))).toThrow(
      'twoProportionZ requires successes between 0 and trials',
    );
  });
});
