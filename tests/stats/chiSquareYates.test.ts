import { chiSquareYates } from '../../src/stats';
import { expectClose } from './expectClose';
import { TWO_BY_TWO, pair } from './twoByTwo';

describe('the chi-square test with the correction of Yates', () => {
  it.each(TWO_BY_TWO)('is that of R for $name', ({ table, ...expected }) => {
    const { yates: statistic, pYates: p } = expected;
    expectClose(chiSquareYates(...table), { statistic, df: 1, p, method: 'chiSquareYates' });
  });

  it('cannot be had where all succeed or none', () => {
    expect(chiSquareYates(...pair(0, 10, 0, 12))).toEqual({ notEstimable: 'noVariation' });
    expect(chiSquareYates(...pair(10, 10, 12, 12))).toEqual({ notEstimable: 'noVariation' });
  });

  it('cannot be had where a group is empty', () => {
    expect(chiSquareYates(...pair(0, 0, 3, 12))).toEqual({ notEstimable: 'emptyGroup' });
    expect(chiSquareYates(...pair(3, 12, 0, 0))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses more successes than trials', () => {
    expect(() => chiSquareYates(...pair(1, 3, 5, 4))).toThrow(
      'chiSquareYates requires successes between 0 and trials',
    );
  });
});
