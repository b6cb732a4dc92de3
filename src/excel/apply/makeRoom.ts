import type { Area } from '../../vocabulary';
import type { SheetPlace } from './sheetPlaces';

/** Whole rows or columns to be put in, before the row or column `at`, 0-based. */
export interface Insertion {
  readonly lines: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/**
 * Says which rows and columns to put in so that a document that has grown, or that a person has pushed aside, finds
 * only its own cells in `area`: a person's cells give way, and formulas that lead to them follow. What stands below
 * or to the right is moved by as much as the document grows; what stands above or to the left goes below it.
 * @example makeRoom(rows0to19, { owned: rows0to9, used: rows0to10 }) // [{ lines: 'rows', at: 10, count: 10 }]
 */
export function makeRoom(area: Area, { owned, used }: SheetPlace): readonly Insertion[] {
  if (used === undefined) return [];
  if (owned === undefined || used.firstRow < owned.firstRow || used.firstColumn < owned.firstColumn) {
    return [{ lines: 'rows', at: 0, count: area.lastRow + 1 }];
  }
  const rows: Insertion = { lines: 'rows', at: owned.lastRow + 1, count: area.lastRow - owned.lastRow };
  const columns: Insertion = {
    lines: 'columns',
    at: owned.lastColumn + 1,
    count: area.lastColumn - owned.lastColumn,
  };
  return [
    ...(used.lastRow > owned.lastRow && rows.count > 0 ? [rows] : []),
    ...(used.lastColumn > owned.lastColumn && columns.count > 0 ? [columns] : []),
  ];
}
