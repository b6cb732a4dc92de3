import { holdsArea, withoutArea } from '../../../src/emulator/wire/rectangles';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const size = (areas: readonly { rowCount: number; columnCount: number }[]): number =>
  areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

describe('rectangles of cells', () => {
  it('lose exactly the cells that are taken out of their middle', () => {
    const left = withoutArea([area(0, 0, 5, 5)], area(1, 1, 2, 3));
    expect(left).toHaveLength(4);
    expect(size(left)).toBe(25 - 6);
    expect(withoutArea(left, area(0, 0, 5, 5))).toEqual([]);
  });

  it('stay as they are when what is taken lies beside them', () => {
    expect(withoutArea([area(0, 0, 2, 2)], area(5, 5, 1, 1))).toEqual([area(0, 0, 2, 2)]);
  });

  it('hold themselves and what lies within them, and not what reaches over their edge', () => {
    const outer = area(1, 1, 3, 3);
    expect([outer, area(2, 2, 1, 1), area(2, 2, 3, 1)].map((inner) => holdsArea(outer, inner))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
