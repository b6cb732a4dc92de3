import type { SpecCell } from '../../sheets';
import type { FormCell, FormRow, FormSheet, FormTable } from '../../vocabulary';

/** Understands what was read from forms as what is to be written in them again. */

/** Gives what stood in a cell, to be written as it was: a value, or a formula that a person has put there. */
export function asWritten({ value, formula }: FormCell): SpecCell {
  return formula === undefined ? value : { formula: [formula.slice(1)] };
}

/** Gives the rows of an open table, to be written again. */
export function rowsOf(sheet: FormSheet | undefined, table: string): readonly (readonly SpecCell[])[] {
  return tableOf(sheet, table)?.rows.map(rowAsWritten) ?? [];
}

/** Gives a row of an open table, to be written again. */
export function rowAsWritten({ cells }: FormRow): readonly SpecCell[] {
  return cells.map(asWritten);
}

/** Gives an open table of a sheet. */
export function tableOf(sheet: FormSheet | undefined, table: string): FormTable | undefined {
  return sheet?.tables.find(({ id }) => id === table);
}
