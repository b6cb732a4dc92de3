import { fisher } from '../../src/stats';
import type { TestEstimate } from '../../src/vocabulary';
import { expectClose } from './expectClose';
import { TWO_BY_TWO, pair } from './twoByTwo';

const probability = (test: TestEstimate) => ('p' in test ? test.p : test);

describe('the exact test of Fisher', () => {
  it.each(TWO_BY_TWO)('is that of R for $name', ({ table, ...expected }) => {
    expectClose(probability(fisher(...table)), expected.fisher);
  });

  it('cannot be had where a group is empty', () => {
    expect(fisher(...pair(0, 0, 3, 12))).toEqual({ notEstimable: 'emptyGroup' });
    expect(fisher(...pair(3, 12, 0, 0))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses more successes than trials', () => {
    expect(() => fisher(...pair(1, 3, 5, 4))).toThrow('fisher requires successes between 0 and trials');
  });

  it('has the odds ratio as statistic, where there is one', () => {
    expect(fisher(...pair(3, 4, 1, 4))).toMatchObject({ statistic: 9, method: 'fisher' });
    expect(fisher(...pair(4, 4, 1, 4))).toMatchObject({ statistic: { notEstimable: 'zeroDenominator' } });
  });

  it('answers for a million rows', () => {
    // > fisher.test(matrix(c(30100, 469900, 30900, 469100), 2, byrow = TRUE))$p.value
    //   (lower agreement: R adds logarithms of 61001 terms)
    expectClose(probability(fisher(...pair(30100, 500000, 30900, 500000))), 0.000842250522050681, 1e-9);
  });

  it('is 1 where all succeed or none', () => {
    expect(fisher(...pair(0, 10, 0, 12))).toMatchObject({ p: 1 });
    expect(fisher(...pair(10, 10, 12, 12))).toMatchObject({ p: 1 });
  });

  it('refuses hours and other counts that are not whole persons', () => {
    expect(fisher(...pair(1.5, 3, 1, 4))).toEqual({ notEstimable: 'notASample' });
  });
});
