import { cellBlocks, splitBlock } from '../../../src/excel/apply/cellBlocks';

const cell = (row: number, column: number, value: number): { row: number; column: number; cell: number } => ({
  row,
  column,
  cell: value,
});

describe('cells put together in blocks', () => {
  it('makes one block of a full rectangle, in whatever order its cells come', () => {
    const cells = [cell(1, 1, 4), cell(0, 0, 1), cell(0, 1, 2), cell(1, 0, 3)];
    expect(cellBlocks(cells)).toEqual([
      {
        row: 0,
        column: 0,
        cells: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  it('leaves what stands between two runs of cells alone', () => {
    expect(cellBlocks([cell(0, 0, 1), cell(0, 2, 2)])).toEqual([
      { row: 0, column: 0, cells: [[1]] },
      { row: 0, column: 2, cells: [[2]] },
    ]);
  });

  it('begins a new block after an empty row', () => {
    expect(cellBlocks([cell(0, 0, 1), cell(2, 0, 2)])).toHaveLength(2);
  });

  it('lets the later of two values for a cell stand', () => {
    expect(cellBlocks([cell(0, 0, 1), cell(0, 0, 2)])).toEqual([{ row: 0, column: 0, cells: [[2]] }]);
  });

  it('cuts a block that no request can carry between its rows, and loses none', () => {
    const cells = Array.from({ length: 60 }, (_unused, row) => [String(row), 'å'.repeat(50_000)]);
    const pieces = splitBlock({ row: 10, column: 2, cells });
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap((piece) => piece.cells)).toEqual(cells);
    expect(pieces.map(({ row, cells: rows }) => row + rows.length)).toEqual([
      ...pieces.slice(1).map(({ row }) => row),
      70,
    ]);
  });
});
