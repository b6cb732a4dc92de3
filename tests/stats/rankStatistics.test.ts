import { rankStatistics } from '../../src/stats/rankStatistics';
import { tallyOf } from '../../src/stats/tally';
import { expectClose } from './expectClose';

const tally = (...values: number[]) => tallyOf({ values: Float64Array.from(values) }, 'test');

describe('ranks of two samples', () => {
  it('count ties half and take them out of the variance', () => {
    // > a <- c(1,2,2,3,5,5,5,8); b <- c(2,3,4,5,9,9); wilcox.test(a, b)$statistic; t <- table(c(a, b))
    // > 48/12 * (15 - sum(t^3 - t)/(14*13))   [1] 57.8901098901099
    expectClose(rankStatistics(tally(1, 2, 2, 3, 5, 5, 5, 8), tally(2, 3, 4, 5, 9, 9)), {
      n1: 8,
      n2: 6,
      u: 17,
      variance: 57.8901098901099,
      hasTies: true,
    });
  });

  it('without ties have the variance n1 n2 (N + 1) / 12', () => {
    const ranks = { n1: 2, n2: 3, u: 2, variance: 3, hasTies: false };
    expect(rankStatistics(tally(1, 4), tally(2, 3, 5))).toEqual(ranks);
  });

  it('of all alike do not vary', () => {
    expectClose(rankStatistics(tally(3, 3), tally(3)), { n1: 2, n2: 1, u: 1, variance: 0, hasTies: true });
  });
});
