import { compensatedSum } from '../../src/stats/compensatedSum';

describe('a sum that carries its rounding errors along', () => {
  it('loses neither small terms beside large ones nor large ones beside small', () => {
    // Exact: 1 and 2 (Neumaier 1974)
    expect(compensatedSum([1e16, 1, -1e16])).toBe(1);
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('counts terms as often as their frequency', () => {
    expect(compensatedSum([0.5, 4], [3, 2])).toBe(9.5);
  });
});
