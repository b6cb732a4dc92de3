import type { Column, Table } from '../../table';
import { headingKey } from '../recipe/headingKey';

/**
 * Gives the heading of the table that a recipe means: trimmed and without regard to case.
 * @throws RangeError when the table has none (`checkRecipe` comes before)
 */
export function resolveHeading(table: Table, heading: string): string {
  if (table.columns.has(heading)) return heading;
  const key = headingKey(heading);
  for (const name of table.columns.keys()) {
    if (headingKey(name) === key) return name;
  }
  throw new RangeError(`resolveHeading requires a column of the table, not "${heading}"`);
}

/** Gives the column that a recipe means. */
export function namedColumn(table: Table, heading: string): Column {
  const column = table.columns.get(resolveHeading(table, heading));
  if (column === undefined)
    throw new RangeError(`namedColumn requires a column of the table, not "${heading}"`);
  return column;
}
