import { gatherAreas } from '../../../src/excel/apply/gatherAreas';

type Corners = [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number];

const area = ([firstRow, firstColumn, lastRow, lastColumn]: Corners) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const style = (name: string, corners: Corners, sheet = 'analysis:a') => ({
  kind: 'applyStyle' as const,
  sheet,
  style: name,
  area: area(corners),
});

/** What is said of which areas. */
const gathered = (...ops: readonly ReturnType<typeof style>[]): readonly unknown[] =>
  gatherAreas(ops).map(({ op, areas }) => [op.sheet, op.style, areas]);

describe('ops that say the same about a sheet', () => {
  it('become one, and neighbours become one area where they make a rectangle', () => {
    expect(gathered(style('Tal', [0, 0, 0, 3]), style('Tal', [1, 0, 1, 3]))).toEqual([
      ['analysis:a', 'Tal', [area([0, 0, 1, 3])]],
    ]);
    expect(gathered(style('Tal', [0, 0, 4, 0]), style('Tal', [0, 1, 4, 2]))).toEqual([
      ['analysis:a', 'Tal', [area([0, 0, 4, 2])]],
    ]);
    expect(
      gathered(style('Tal', [0, 0, 0, 3]), style('Rubrik', [1, 0, 1, 3]), style('Tal', [2, 0, 2, 2])),
    ).toEqual([
      ['analysis:a', 'Tal', [area([0, 0, 0, 3]), area([2, 0, 2, 2])]],
      ['analysis:a', 'Rubrik', [area([1, 0, 1, 3])]],
    ]);
  });

  it('stay two on two sheets', () => {
    expect(gathered(style('Tal', [0, 0, 0, 0]), style('Tal', [1, 0, 1, 0], 'cube:a'))).toHaveLength(2);
  });

  it('stay two where something else has been said about the same cells in between, so that the later still wins', () => {
    expect(
      gathered(style('Tal', [0, 0, 0, 3]), style('Rubrik', [1, 0, 1, 3]), style('Tal', [1, 1, 1, 1])),
    ).toEqual([
      ['analysis:a', 'Tal', [area([0, 0, 0, 3])]],
      ['analysis:a', 'Rubrik', [area([1, 0, 1, 3])]],
      ['analysis:a', 'Tal', [area([1, 1, 1, 1])]],
    ]);
  });

  it('are no more than an address can hold', () => {
    const scattered = Array.from({ length: 400 }, (_, row) => style('Tal', [2 * row, 0, 2 * row, 0]));
    const areas = gatherAreas(scattered).map((one) => one.areas.length);
    expect(areas.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(Math.max(...areas)).toBeLessThanOrEqual(125);
  });
});
