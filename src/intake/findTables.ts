import type { Area, GridTable } from '../vocabulary';
import type { Cells } from './cells';
import { growTables } from './growTables';
import type { TableFrame } from './tableFrame';
import { frameOfTable } from './tableFrame';

/**
 * Understands where on a sheet the tables stand: real Excel tables are taken as they are, the rest is looked
 * through for tables that grow downwards.
 */

/** Finds the tables of a sheet, or of a part of it. */
export function findTables(cells: Cells): readonly TableFrame[] {
  const part = cells.area;
  const real = cells.grid.tables.filter((table) => liesWithin(table.area, part));
  const around = real.length === 0 ? [part] : areasAround(part, real);
  const frames = around.flatMap((area) => growTables(cells, area));
  return [...real.map(frameOfTable), ...frames].sort(
    (a, b) => topOf(a) - topOf(b) || a.firstColumn - b.firstColumn,
  );
}

function topOf(frame: TableFrame): number {
  return frame.header?.first ?? frame.body.first;
}

function liesWithin(inner: Area, outer: Area): boolean {
  return (
    inner.firstRow <= outer.lastRow &&
    inner.lastRow >= outer.firstRow &&
    inner.firstColumn <= outer.lastColumn &&
    inner.lastColumn >= outer.firstColumn
  );
}

/** The rest of a sheet around real tables: above, below, and to the sides of them. */
function areasAround(part: Area, tables: readonly GridTable[]): readonly Area[] {
  let rest: readonly Area[] = [part];
  for (const { area } of tables) rest = rest.flatMap((piece) => cutOut(piece, area));
  return rest;
}

function cutOut(piece: Area, hole: Area): readonly Area[] {
  if (!liesWithin(hole, piece)) return [piece];
  const middle = {
    firstRow: Math.max(piece.firstRow, hole.firstRow),
    lastRow: Math.min(piece.lastRow, hole.lastRow),
  };
  const pieces: readonly Area[] = [
    { ...piece, lastRow: hole.firstRow - 1 },
    { ...piece, firstRow: hole.lastRow + 1 },
    { ...piece, ...middle, lastColumn: hole.firstColumn - 1 },
    { ...piece, ...middle, firstColumn: hole.lastColumn + 1 },
  ];
  return pieces.filter((area) => area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn);
}
