import { robinsBreslowGreenland } from '../../src/stats';
import { BERKELEY, ONE_GROUP_ONLY, WITHOUT_FIRST, WITHOUT_SECOND } from './berkeley';
import { expectClose } from './expectClose';

describe('the interval of the common odds ratio', () => {
  it('of Berkeley 1973 is that of R', () => {
    // > mantelhaen.test(aperm(UCBAdmissions[, 2:1, ], c(2, 1, 3)), correct = FALSE)$conf.int
    expectClose(robinsBreslowGreenland(BERKELEY, 0.95), {
      estimate: 1.105342661502216,
      low: 0.943102828516081,
      high: 1.295492243681645,
    });
  });

  it('has no limits where the first group never succeeds', () => {
    const none = { notEstimable: 'zeroDenominator' };
    expect(robinsBreslowGreenland([WITHOUT_FIRST], 0.95)).toEqual({ estimate: 0, low: none, high: none });
  });

  it('cannot be had where no stratum has both groups, or the second never succeeds', () => {
    expect(robinsBreslowGreenland([ONE_GROUP_ONLY], 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(robinsBreslowGreenland([WITHOUT_SECOND], 0.95)).toEqual({ notEstimable: 'zeroDenominator' });
  });
});
