import { groupRows } from '../../table';
import type { Table } from '../../table';
import { resolveHeading } from './headings';

/** Rows put in groups, with what each group is called in the answer. */
export interface NamedGroups {
  /** The group of each row of the table. */
  readonly ids: Uint32Array;
  readonly keys: readonly Readonly<Record<string, string>>[];
}

/** Groups the rows of the table by the columns that a recipe names; each group is called by the headings of the sheet. */
export function nameGroups(table: Table, headings: readonly string[]): NamedGroups {
  const columns = headings.map((heading) => resolveHeading(table, heading));
  const { ids, keys } = groupRows(table, columns);
  return {
    ids,
    keys: keys.map((key) => Object.fromEntries(columns.map((column, index) => [column, key[index] ?? '']))),
  };
}
