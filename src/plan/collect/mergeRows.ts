import type { FormCell, FormRow } from '../../vocabulary';
import { foldWord } from '../../intake';
import { readTextCell } from '../forms/readCell';

/** Understands how rows of an open table from somebody else come together with one's own. */

/** A row that is held already. */
export interface HeldRow {
  /** On our sheet; absent for a row that came from an earlier file. */
  readonly row?: number;
  readonly cells: readonly FormCell[];
}

/** Two texts in one cell of a row that both have. */
export interface RowConflict {
  /** The other's row on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly own: FormCell;
  readonly other: FormCell;
}

/** What comes of two tables. */
export interface MergedRows {
  /** Every row that is held from now on: one's own, filled in where they were empty, and then the new ones. */
  readonly rows: readonly HeldRow[];
  readonly conflicts: readonly RowConflict[];
}

/**
 * Brings the rows of another together with one's own. A row that says the same, or less, is left; one that begins with
 * the same text and contradicts nothing fills in what is empty; every other row is added, and where it begins with the
 * same text each cell in which the two differ is a conflict.
 */
export function mergeRows(own: readonly HeldRow[], others: readonly FormRow[]): MergedRows {
  const rows = [...own];
  const conflicts: RowConflict[] = [];
  for (const { row, cells } of others) {
    if (cells.every(isEmpty)) continue;
    const namesakes = rows.filter((held) => beginning(held.cells) === beginning(cells));
    const alike = namesakes.find((held) => differences(held, row, cells).length === 0);
    if (alike !== undefined) {
      rows[rows.indexOf(alike)] = { ...alike, cells: filledIn(alike.cells, cells) };
      continue;
    }
    const [first] = namesakes;
    if (first !== undefined) conflicts.push(...differences(first, row, cells));
    rows.push({ cells });
  }
  return { rows, conflicts };
}

function textOf(cell: FormCell | undefined): string {
  return cell === undefined ? '' : (readTextCell(cell).value ?? '');
}

function isEmpty(cell: FormCell): boolean {
  return textOf(cell) === '';
}

function beginning([first]: readonly FormCell[]): string {
  return foldWord(textOf(first));
}

function differences(
  { cells: mine }: HeldRow,
  row: number,
  cells: readonly FormCell[],
): readonly RowConflict[] {
  return mine.flatMap((own, column) => {
    const other = cells[column];
    if (other === undefined || isEmpty(own) || isEmpty(other) || textOf(own) === textOf(other)) return [];
    return [{ row, column, own, other }];
  });
}

function filledIn(mine: readonly FormCell[], others: readonly FormCell[]): readonly FormCell[] {
  const longer = mine.length >= others.length ? mine : others;
  return longer.map((cell, column) => {
    const own = mine[column] ?? cell;
    return isEmpty(own) ? (others[column] ?? own) : own;
  });
}
