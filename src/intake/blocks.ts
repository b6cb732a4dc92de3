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
  for (const steps of [stats.filled, stats.words, stats.numbers]) addUp(steps);
  return stats;
}

/**
 * Counts a column by its runs of cells of the same class, and leaves in the rows only where the counts step up and
 * down: a column of a million numbers is one step up.
 */
function countColumn(cells: Cells, stats: BlockStats, column: number): void {
  const { area } = stats;
  const rows = { first: area.firstRow, last: area.lastRow };
  const classes = columnClasses(cells, area.firstColumn + column, rows);
  const { blank, word, number, numberText } = CELL_CLASS;
  let first = 0;
  for (let row = 1; row <= classes.length; row += 1) {
    const cell = classes[first] ?? blank;
    if (classes[row] === cell) continue;
    if (cell !== blank) {
      const run = { first, end: row };
      count(stats.filled, stats.columnFilled, { column, run });
      if (cell === word) count(stats.words, stats.columnWords, { column, run });
      else if (cell === number || cell === numberText)
        count(stats.numbers, stats.columnNumbers, { column, run });
    }
    first = row;
  }
}

interface CountedRun {
  readonly column: number;
  readonly run: { readonly first: number; readonly end: number };
}

function count(steps: Uint16Array, columns: Uint32Array, { column, run }: CountedRun): void {
  const { first, end } = run;
  columns[column] = (columns[column] ?? 0) + end - first;
  steps[first] = (steps[first] ?? 0) + 1;
  if (end < steps.length) steps[end] = (steps[end] ?? 0) - 1;
}

/** Steps down wrap around in 16 bits, as do the sums: what comes out is right. */
function addUp(steps: Uint16Array): void {
  for (let row = 1; row < steps.length; row += 1) steps[row] = (steps[row] ?? 0) + (steps[row - 1] ?? 0);
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
