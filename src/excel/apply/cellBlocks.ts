import { jsonBytes } from '../jsonBytes';
import { TASK_BYTES } from './task';
import type { WireCell } from './writableCell';

/** A rectangle of cells ready to be written; `row` and `column` are those of its first cell, 0-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly WireCell[])[];
}

/** One cell ready to be written. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: WireCell;
}

/**
 * Puts the cells of a sheet together in as few rectangles as a simple rule finds: neighbours in a row, then rows
 * with the same neighbours below each other. A cell that comes twice has the later value.
 */
export function cellBlocks(cells: readonly PlacedCell[]): readonly CellBlock[] {
  const rows = new Map<number, Map<number, WireCell>>();
  for (const { row, column, cell } of cells) {
    const columns = rows.get(row) ?? new Map<number, WireCell>();
    rows.set(row, columns.set(column, cell));
  }
  const blocks: { row: number; column: number; cells: WireCell[][] }[] = [];
  // The block that ends in the row above, by its first column and width.
  let open = new Map<string, (typeof blocks)[number]>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, (typeof blocks)[number]>();
    for (const run of runsOf(rows.get(row) ?? new Map<number, WireCell>())) {
      const shape = `${String(run.column)}:${String(run.cells.length)}`;
      const above = open.get(shape);
      const grows = above !== undefined && above.row + above.cells.length === row;
      const block = grows ? above : { row, column: run.column, cells: [] };
      if (!grows) blocks.push(block);
      block.cells.push(run.cells);
      next.set(shape, block);
    }
    open = next;
  }
  return blocks;
}

/** Cuts a block between rows so that each piece fits in a request. */
export function splitBlock(block: CellBlock): readonly CellBlock[] {
  const pieces: CellBlock[] = [];
  let first = 0;
  let bytes = 0;
  block.cells.forEach((row, index) => {
    const rowBytes = jsonBytes(row) + 1;
    if (index > first && bytes + rowBytes > BLOCK_BYTES) {
      pieces.push({ ...block, row: block.row + first, cells: block.cells.slice(first, index) });
      first = index;
      bytes = 0;
    }
    bytes += rowBytes;
  });
  return [...pieces, { ...block, row: block.row + first, cells: block.cells.slice(first) }];
}

/** A piece leaves room for the little that is written around its cells. */
const BLOCK_BYTES = TASK_BYTES - 2_000;

function runsOf(columns: ReadonlyMap<number, WireCell>): readonly { column: number; cells: WireCell[] }[] {
  const runs: { column: number; cells: WireCell[] }[] = [];
  for (const [column, cell] of [...columns].sort(([a], [b]) => a - b)) {
    const before = runs.at(-1);
    if (before !== undefined && before.column + before.cells.length === column) before.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}
