import { mantelHaenszelOddsRatio } from '../../src/stats';
import { BERKELEY, ONE_GROUP_ONLY, WITHOUT_FIRST, WITHOUT_SECOND } from './berkeley';
import { expectClose } from './expectClose';

describe('the common odds ratio', () => {
  it('of Berkeley 1973 is that of the domain guide 2.4', () => {
    // > mantelhaen.test(aperm(UCBAdmissions[, 2:1, ], c(2, 1, 3)), correct = FALSE)$estimate
    expectClose(mantelHaenszelOddsRatio(BERKELEY), 1.105342661502216);
  });

  it('does not change with a stratum that only one group has', () => {
    expect(mantelHaenszelOddsRatio([...BERKELEY, ONE_GROUP_ONLY])).toBe(mantelHaenszelOddsRatio(BERKELEY));
  });

  it('cannot be had where no stratum has both groups, or the second never succeeds', () => {
    expect(mantelHaenszelOddsRatio([ONE_GROUP_ONLY])).toEqual({ notEstimable: 'emptyGroup' });
    expect(mantelHaenszelOddsRatio([WITHOUT_SECOND])).toEqual({ notEstimable: 'zeroDenominator' });
    expect(mantelHaenszelOddsRatio([WITHOUT_FIRST])).toBe(0);
  });

  it('refuses more successes than trials', () => {
    const broken = { first: { successes: 2, trials: 1 }, second: { successes: 1, trials: 1 } };
    expect(() => mantelHaenszelOddsRatio([broken])).toThrow(
      'mantelHaenszelOddsRatio requires successes between 0 and trials',
    );
  });
});
