import { pivotPosition, selectOrder } from '../../src/stats/selectOrder';

describe('selection by rank', () => {
  it('leaves nothing larger before the value and nothing smaller behind it', () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i * 619) % 331);
    const sorted = Float64Array.from(values).sort();
    const value = selectOrder(values, 420, { from: 0, to: 999 });
    expect(value).toBe(sorted[420]);
    expect(Math.max(...values.subarray(0, 420))).toBeLessThanOrEqual(value);
    expect(Math.min(...values.subarray(421))).toBeGreaterThanOrEqual(value);
  });

  it('looks in its stretch only', () => {
    const values = Float64Array.of(9, 3, 1, 2, 0);
    expect(selectOrder(values, 2, { from: 1, to: 3 })).toBe(2);
    expect(Array.from(values)).toEqual([9, 1, 2, 3, 0]);
  });

  it('chooses its pivots within the stretch, and always the same', () => {
    for (const [from, to] of [
      [0, 0],
      [3, 4],
      [7, 999999],
    ] as const) {
      const position = pivotPosition(from, to);
      expect(position).toBeGreaterThanOrEqual(from);
      expect(position).toBeLessThanOrEqual(to);
      expect(pivotPosition(from, to)).toBe(position);
    }
  });
});
