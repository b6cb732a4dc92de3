import { mantelHaenszelRiskRatio } from '../../src/stats';
import { BERKELEY, ONE_GROUP_ONLY, WITHOUT_FIRST, WITHOUT_SECOND } from './berkeley';
import { expectClose } from './expectClose';

describe('the common ratio of shares', () => {
  it('of Berkeley 1973 is that of the domain guide 2.4, with the interval of Greenland and Robins', () => {
    // python3 (mpmath): R = sum a m/N; S = sum c n/N; V = sum (n m (a+c) - a c N)/N^2; exp(log(R/S) -+ z sqrt(V/(R S)))
    expectClose(mantelHaenszelRiskRatio(BERKELEY, 0.95), {
      estimate: 1.058307423589208,
      low: 0.9704391532544463,
      high: 1.154131713531928,
    });
  });

  it('has no limits where the first group never succeeds', () => {
    const none = { notEstimable: 'zeroDenominator' };
    expect(mantelHaenszelRiskRatio([WITHOUT_FIRST], 0.95)).toEqual({ estimate: 0, low: none, high: none });
  });

  it('cannot be had where no stratum has both groups, or the second never succeeds', () => {
    expect(mantelHaenszelRiskRatio([ONE_GROUP_ONLY], 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(mantelHaenszelRiskRatio([WITHOUT_SECOND], 0.95)).toEqual({ notEstimable: 'zeroDenominator' });
  });
});
