import { isLocalDate, serialOfDate } from '../../../src/plan';
import type { FormCell, FormInput, FormSheet, FormTable } from '../../../src/vocabulary';

/** What is typed: a text that is a day becomes a date cell, as Excel makes it; a cell stands as it is. */
export type Typed = string | number | boolean | FormCell;

/** By field, with the number of the goal behind where it is not the first: `goal`, `goal 2`. */
export type TypedFields = Readonly<Record<string, Typed>>;

export function cellOf(typed: Typed): FormCell {
  if (typeof typed === 'object') return typed;
  if (typeof typed === 'number') return { kind: 'number', value: typed };
  if (typeof typed === 'boolean') return { kind: 'boolean', value: typed };
  if (typed === '') return { kind: 'empty', value: '' };
  return isLocalDate(typed) ? { kind: 'date', value: serialOfDate(typed) } : { kind: 'text', value: typed };
}

function inputsOf(fields: TypedFields): readonly FormInput[] {
  return Object.entries(fields).map(([name, typed], index) => {
    const [field = '', ordinal = '1'] = name.split(' ');
    const cell = cellOf(typed);
    return { field, ordinal: Number(ordinal), address: `B${String(index + 2)}`, locked: false, cell };
  });
}

/** A sheet as it is read back. */
export function formOf(
  key: string,
  fields: TypedFields,
  more: { readonly name?: string; readonly tables?: readonly FormTable[] } = {},
): FormSheet {
  return { key, name: more.name ?? key, inputs: inputsOf(fields), tables: more.tables ?? [] };
}

/** An open table from A1 down. */
export function tableOf(
  id: string,
  headers: readonly string[],
  rows: readonly (readonly Typed[])[],
): FormTable {
  return {
    id,
    headerRow: 1,
    firstColumn: 'A',
    headers,
    rows: rows.map((cells, index) => ({ row: index + 2, cells: cells.map(cellOf) })),
  };
}
