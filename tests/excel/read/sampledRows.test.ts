import { formatRowCount, formulaSpans } from '../../../src/excel/read/sampledRows';

const extent = (rowCount: number, columnCount: number) => ({
  firstRow: 10,
  firstColumn: 0,
  rowCount,
  columnCount,
});

describe('rows that are looked at more closely', () => {
  it('are all rows of a small sheet', () => {
    expect(formulaSpans(extent(2_000, 10), [])).toEqual([{ first: 10, last: 2_009 }]);
  });

  it('are the first and last fifty of a large one, and those with a word for a total between them', () => {
    expect(formulaSpans(extent(10_000, 10), [5, 20, 500, 10_000])).toEqual([
      { first: 10, last: 59 },
      { first: 500, last: 500 },
      { first: 9_960, last: 10_009 },
    ]);
  });

  it('are fewer on a very wide sheet', () => {
    expect(formatRowCount(extent(100, 16_384))).toBe(6);
    expect(formatRowCount(extent(3, 5))).toBe(3);
  });
});
