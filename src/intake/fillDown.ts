import { CELL_KIND, columnLetters } from '../vocabulary';
import type { Finding, Grid, GridColumn } from '../vocabulary';
import type { BlockStats } from './blocks';
import { blockStats } from './blocks';
import type { Cells } from './cells';
import { openCells, textAt } from './cells';
import { cellsOf, makeFinding } from './findingPlace';
import { wordsOf } from './foldText';
import { COMMENT_WORDS } from './lexicon';
import { profileColumn } from './profileColumn';
import { recogniseColumn } from './columnRole';
import type { TableFrame } from './tableFrame';

/**
 * Understands labels that stand once for several rows, merged over them or with nothing below: in memory each of the
 * rows gets the label.
 */

/** The cells with labels filled down, and what is to be said about it. */
export interface FilledCells {
  readonly cells: Cells;
  readonly findings: readonly Finding[];
}

interface Fill {
  readonly column: number;
  readonly rows: readonly number[];
}

const MOSTLY_EMPTY = 0.3;
/** A table of persons is longer than the tables in which people leave labels out. */
const MOST_ROWS = 5000;

/** Fills labels down over merged cells and over gaps in the first column. */
export function fillDown(cells: Cells, frame: TableFrame): FilledCells {
  const merged = mergedFills(cells, frame);
  const done = merged.some(({ column }) => column === frame.firstColumn);
  const gaps = done ? undefined : gapsOfFirstColumn(cells, frame);
  const fills = gaps === undefined ? merged : [...merged, gaps];
  if (fills.length === 0) return { cells, findings: [] };
  const grid = fills.reduce(fillColumn, cells.grid);
  const filled = openCells(grid, cells.area);
  return { cells: filled, findings: fills.map((fill) => findingOf(filled, frame, fill)) };
}

function mergedFills(cells: Cells, frame: TableFrame): readonly Fill[] {
  const fills = new Map<number, number[]>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of cells.grid.merges) {
    const inside = firstRow >= frame.body.first && lastRow <= frame.body.last && lastRow > firstRow;
    const own =
      firstColumn === lastColumn && firstColumn >= frame.firstColumn && lastColumn <= frame.lastColumn;
    if (!inside || !own || !isText(cells.grid, firstRow, firstColumn)) continue;
    const rows = fills.get(firstColumn) ?? [];
    for (let row = firstRow + 1; row <= lastRow; row += 1) rows.push(row);
    fills.set(firstColumn, rows);
  }
  return [...fills].map(([column, rows]) => ({ column, rows: rows.sort((a, b) => a - b) }));
}

function isText(grid: Grid, row: number, column: number): boolean {
  return grid.columns[column - grid.firstColumn]?.kinds[row - grid.firstRow] === CELL_KIND.text;
}

/** The first column is filled down where it is mostly empty, and the labels beside it are not. */
function gapsOfFirstColumn(cells: Cells, frame: TableFrame): Fill | undefined {
  const { body, firstColumn, lastColumn } = frame;
  const height = body.last - body.first + 1;
  if (height < 4 || height > MOST_ROWS || lastColumn - firstColumn < 2) return undefined;
  const stats = blockStats(cells, { firstRow: body.first, lastRow: body.last, firstColumn, lastColumn });
  if (!hasGaps(stats) || headsComments(cells, frame) || hasOtherSexColumn(cells, frame)) return undefined;
  const rows: number[] = [];
  const source = cells.grid.columns[firstColumn - cells.grid.firstColumn];
  for (let row = body.first; row <= body.last; row += 1) {
    const empty = source?.kinds[row - cells.grid.firstRow] === CELL_KIND.empty;
    if (empty && isText(cells.grid, row, firstColumn + 1)) rows.push(row);
  }
  return { column: firstColumn, rows };
}

function hasGaps(stats: BlockStats): boolean {
  const [first = 0, second = 0] = stats.columnFilled;
  const rows = stats.filled.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const onlyWords = stats.columnWords[0] === first && stats.columnWords[1] === second;
  return (
    onlyWords && first >= 2 && second === rows && first <= rows * (1 - MOSTLY_EMPTY) && startsFilled(stats)
  );
}

/** Every label of the first column stands beside one of the second: the first row has both. */
function startsFilled(stats: BlockStats): boolean {
  const numbered = stats.columnNumbers.some((count) => count > 0);
  const width = stats.columnFilled.length;
  return numbered && (stats.filled[0] ?? 0) === width;
}

function headsComments(cells: Cells, frame: TableFrame): boolean {
  if (frame.header === undefined) return true;
  return wordsOf(textAt(cells, frame.header.last, frame.firstColumn)).some((word) => COMMENT_WORDS.has(word));
}

/** Rows of persons have a sex of their own; only in a finished table is the sex directly beside the label. */
function hasOtherSexColumn(cells: Cells, frame: TableFrame): boolean {
  for (let column = frame.firstColumn + 2; column <= frame.lastColumn; column += 1) {
    const header = textAt(cells, frame.header?.last ?? frame.body.first, column);
    const { role } = recogniseColumn(profileColumn(cells, { column, header, body: frame.body }));
    if (role === 'sex' || role === 'personalIdentityNumber') return true;
  }
  return false;
}

function fillColumn(grid: Grid, { column, rows }: Fill): Grid {
  const index = column - grid.firstColumn;
  const source = grid.columns[index];
  if (source === undefined) return grid;
  const kinds = source.kinds.slice();
  const numbers = source.numbers.slice();
  for (const sheetRow of rows) {
    const row = sheetRow - grid.firstRow;
    if (row === 0 || kinds[row] !== CELL_KIND.empty) continue;
    kinds[row] = kinds[row - 1] ?? CELL_KIND.empty;
    numbers[row] = numbers[row - 1] ?? 0;
  }
  const filled: GridColumn = { kinds, numbers, texts: source.texts };
  return { ...grid, columns: grid.columns.map((other, place) => (place === index ? filled : other)) };
}

function findingOf(cells: Cells, frame: TableFrame, { column, rows }: Fill): Finding {
  const heading = frame.header === undefined ? '' : textAt(cells, frame.header.last, column);
  const header = heading === '' ? columnLetters(column) : heading;
  return makeFinding({
    code: 'labelsFilledDown',
    severity: 'info',
    where: {
      sheet: cells.grid.sheet,
      cells: cellsOf(
        frame,
        { column },
        rows.map((row) => row - frame.body.first),
      ),
    },
    count: rows.length,
    data: { column: header },
  });
}
