import { intersect } from '../model';
import type { RangeAddress } from '../model';

/** What is left of some rectangles when another is taken out of them: up to four pieces each. */
export function withoutArea(areas: readonly RangeAddress[], taken: RangeAddress): RangeAddress[] {
  return areas.flatMap((area) => {
    const hole = intersect(area, taken);
    return hole ? around(area, hole) : [area];
  });
}

function around(area: RangeAddress, hole: RangeAddress): RangeAddress[] {
  const below = hole.row + hole.rowCount;
  const after = hole.column + hole.columnCount;
  return [
    { ...area, rowCount: hole.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...hole, column: area.column, columnCount: hole.column - area.column },
    { ...hole, column: after, columnCount: area.column + area.columnCount - after },
  ].filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** Whether two rectangles are the same. */
export function sameArea(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** Whether the second rectangle lies within the first. */
export function holdsArea(outer: RangeAddress, inner: RangeAddress): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && sameArea(shared, inner);
}
