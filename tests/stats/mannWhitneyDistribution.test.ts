import { ordersByU } from '../../src/stats/mannWhitneyDistribution';

describe('the number of orders by U', () => {
  it('is that of R', () => {
    // > dwilcox(0:12, 3, 4) * choose(7, 3)
    expect(Array.from(ordersByU(3, 4))).toEqual([1, 1, 2, 3, 4, 4, 5, 4, 4, 3, 2, 1, 1]);
  });

  it('adds up to all orders, to the last one', () => {
    // python3: math.comb(50, 25)   126410606437752
    expect(ordersByU(25, 25).reduce((all, each) => all + each, 0)).toBe(126410606437752);
  });

  it('is symmetric', () => {
    expect(Array.from(ordersByU(7, 11))).toEqual(Array.from(ordersByU(11, 7)).reverse());
  });
});
