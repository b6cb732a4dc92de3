import { findRoot } from '../../src/stats/findRoot';

describe('the root of a rising function', () => {
  it('is found to the last digits from far away', () => {
    expect(Math.abs(findRoot((x) => x ** 3 - 2, 90) - Math.cbrt(2))).toBeLessThan(1e-15);
    expect(Math.abs(findRoot((x) => x + 400, 0) + 400)).toBeLessThan(1e-12);
  });

  it('is refused where there is none', () => {
    expect(() => findRoot(() => 1, 0)).toThrow('findRoot requires a crossing within 1000 of the start');
  });
});
