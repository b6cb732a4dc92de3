import { chiSquare } from '../../src/stats';
import { expectClose } from './expectClose';
import { TWO_BY_TWO, pair } from './twoByTwo';

describe('the chi-square test of two shares', () => {
  it.each(TWO_BY_TWO)('is that of R for $name', ({ table, ...expected }) => {
    const { chi: statistic, p } = expected;
    expectClose(chiSquare(...table), { statistic, df: 1, p, method: 'chiSquare' });
  });

  it('cannot be had where all succeed or none', () => {
    expect(chiSquare(...pair(0, 10, 0, 12))).toEqual({ notEstimable: 'noVariation' });
    expect(chiSquare(...pair(10, 10, 12, 12))).toEqual({ notEstimable: 'noVariation' });
  });

  it('cannot be had where a group is empty', () => {
    expect(chiSquare(...pair(0, 0, 3, 12))).toEqual({ notEstimable: 'emptyGroup' });
    expect(chiSquare(...pair(3, 12, 0, 0))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses more successes than trials', () => {
    expect(() => chiSquare(...pair(1, 3, 5, 4))).toThrow('chiSquare requires successes between 0 and trials');
  });
});
