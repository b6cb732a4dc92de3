import { comparableCells, sumOver } from '../../src/stats/strata';
import { BERKELEY, ONE_GROUP_ONLY } from './berkeley';

describe('strata of two proportions', () => {
  it('are 2 x 2 tables where both groups have persons', () => {
    expect(comparableCells('test', [ONE_GROUP_ONLY, ...BERKELEY.slice(0, 1)])).toEqual([
      { a: 89, b: 19, c: 512, d: 313, total: 933 },
    ]);
  });

  it('add up to all applicants of Berkeley 1973', () => {
    expect(sumOver(comparableCells('test', BERKELEY), ({ total }) => total)).toBe(4526);
  });
});
