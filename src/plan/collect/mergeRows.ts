import type { FormCell, FormRow } from '../../vocabulary';
import { foldWord } from '../../intake';
import { FORM_TABLES } from '../forms/fields';
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

/** What a table's rows are known by, and what becomes of one that contradicts. */
export interface RowRule {
  /** Rows of which this is the same are about the same thing. */
  readonly keyOf: (cells: readonly FormCell[]) => string;
  /** `add`: it comes below as a row of its own; `tell`: it is told of only, since there can be one of each. */
  readonly contradicting: 'add' | 'tell';
}

/** Rows are known by how they begin. */
export const BY_BEGINNING: RowRule = { keyOf: ([first]) => foldWord(textOf(first)), contradicting: 'add' };

/** Units are known by their id, those without one by level and name. */
export const BY_UNIT: RowRule = {
  keyOf: (cells) => {
    const text = (column: (typeof FORM_TABLES.organisation)[number]): string =>
      foldWord(textOf(cells[FORM_TABLES.organisation.indexOf(column)]));
    return text('id') === '' ? `${text('level')} ${text('name')} ${text('parent')}` : text('id');
  },
  contradicting: 'tell',
};

/**
 * Brings the rows of another together with one's own. A row that says the same, or less, is left; one about the same
 * thing that contradicts nothing fills in what is empty; one that contradicts is added below or told of alone, and each
 * cell in which the two differ is a conflict; every other row is added.
 */
export function mergeRows(
  own: readonly HeldRow[],
  others: readonly FormRow[],
  { keyOf, contradicting }: RowRule = BY_BEGINNING,
): MergedRows {
  const rows = [...own];
  const conflicts: RowConflict[] = [];
  for (const { row, cells } of others) {
    if (cells.every(isEmpty)) continue;
    const namesakes = rows.filter((held) => keyOf(held.cells) === keyOf(cells));
    const alike = namesakes.find((held) => differences(held, row, cells).length === 0);
    if (alike !== undefined) {
      rows[rows.indexOf(alike)] = { ...alike, cells: filledIn(alike.cells, cells) };
      continue;
    }
    const [first] = namesakes;
    if (first !== undefined) conflicts.push(...differences(first, row, cells));
    if (first === undefined || contradicting === 'add') rows.push({ cells });
  }
  return { rows, conflicts };
}

function textOf(cell: FormCell | undefined): string {
  return cell === undefined ? '' : (readTextCell(cell).value ?? '');
}

function isEmpty(cell: FormCell): boolean {
  return textOf(cell) === '';
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
