import { uniteAreas } from '../../../src/excel/apply/uniteAreas';

const style = (
  name: string,
  [firstRow, firstColumn, lastRow, lastColumn]: [number, number, number, number],
) => ({
  kind: 'applyStyle' as const,
  sheet: 'analysis:a',
  style: name,
  area: { firstRow, firstColumn, lastRow, lastColumn },
});

describe('ops on neighbouring areas', () => {
  it('become one where they say the same and make a rectangle', () => {
    expect(uniteAreas([style('Tal', [0, 0, 0, 3]), style('Tal', [1, 0, 1, 3])])).toEqual([
      style('Tal', [0, 0, 1, 3]),
    ]);
    expect(uniteAreas([style('Tal', [0, 0, 4, 0]), style('Tal', [0, 1, 4, 2])])).toEqual([
      style('Tal', [0, 0, 4, 2]),
    ]);
  });

  it.each([
    [style('Tal', [0, 0, 0, 3]), style('Rubrik', [1, 0, 1, 3])],
    [style('Tal', [0, 0, 0, 3]), style('Tal', [2, 0, 2, 3])],
    [style('Tal', [0, 0, 0, 3]), style('Tal', [1, 0, 1, 2])],
  ])('stay two where they differ, stand apart or make no rectangle', (one, other) => {
    expect(uniteAreas([one, other])).toEqual([one, other]);
  });
});
