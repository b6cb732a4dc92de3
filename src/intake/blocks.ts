import type { Area } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS, columnClasses } from './cells';

/**
 * Understands how a sheet falls apart into rectangles of cells with something in them, parted by blank rows and
 * blank columns.
 */

/** What stands in the rows and columns of a rectangle. */
export interface BlockStats {
  readonly area: Area;
  /** By row of the area. */
  readonly filled: Uint16Array;
  readonly words: Uint16Array;
  readonly numbers: Uint16Array;
  /** By column of the area. */
  readonly columnFilled: Uint32Array;
  readonly columnWords: Uint32Array;
  readonly columnNumbers: Uint32Array;
}

/** A sheet that falls apart into more runs than this is read as if the blank rows were inside one. */
const RUN_LIMIT = 2000;

/** Counts what stands in each row and column of a rectangle. */
export function blockStats(cells: Cells, area: Area): BlockStats {
  const height = Math.max(0, area.lastRow - area.firstRow + 1);
  const width = Math.max(0, area.lastColumn - area.firstColumn + 1);
  const stats: BlockStats = {
    area,
    filled: new Uint16Array(height),
    words: new Uint16Array(height),
    numbers: new Uint16Array(height),
    columnFilled: new Uint32Array(width),
    columnWords: new Uint32Array(width),
    columnNumbers: new Uint32Array(width),
  };
  for (let column = 0; column < width; column += 1) countColumn(cells, stats, column);
  return stats;
}

function countColumn(cells: Cells, stats: BlockStats, column: number): void {
  const { area, filled, words, numbers } = stats;
  const classes = columnClasses(cells, area.firstColumn + column, {
    first: area.firstRow,
    last: area.lastRow,
  });
  let columnFilled = 0;
  let columnWords = 0;
  let columnNumbers = 0;
  const { blank, word, number, numberText } = CELL_CLASS;
  for (let row = 0; row < classes.length; row += 1) {
    const cell = classes[row] ?? 0;
    if (cell === blank) continue;
    columnFilled += 1;
    filled[row] = (filled[row] ?? 0) + 1;
    if (cell === word) {
      columnWords += 1;
      words[row] = (words[row] ?? 0) + 1;
    } else if (cell === number || cell === numberText) {
      columnNumbers += 1;
      numbers[row] = (numbers[row] ?? 0) + 1;
    }
  }
  stats.columnFilled[column] = columnFilled;
  stats.columnWords[column] = columnWords;
  stats.columnNumbers[column] = columnNumbers;
}

/** Splits a rectangle into the runs of rows between its blank rows, trimmed to the columns in use. */
export function splitRows(stats: BlockStats): readonly Area[] {
  const { area, filled } = stats;
  const runs: Area[] = [];
  let start = -1;
  for (let row = 0; row <= filled.length; row += 1) {
    const blank = row === filled.length || (filled[row] === 0 && runs.length < RUN_LIMIT);
    if (!blank && start < 0) start = row;
    if (blank && start >= 0) {
      runs.push({ ...area, firstRow: area.firstRow + start, lastRow: area.firstRow + row - 1 });
      start = -1;
    }
  }
  return runs;
}

/** Splits a run of rows into the rectangles between its blank columns. */
export function splitColumns(stats: BlockStats): readonly Area[] {
  const { area, columnFilled } = stats;
  const parts: Area[] = [];
  let start = -1;
  for (let column = 0; column <= columnFilled.length; column += 1) {
    const blank = column === columnFilled.length || columnFilled[column] === 0;
    if (!blank && start < 0) start = column;
    if (blank && start >= 0) {
      parts.push({
        ...area,
        firstColumn: area.firstColumn + start,
        lastColumn: area.firstColumn + column - 1,
      });
      start = -1;
    }
  }
  return parts;
}
