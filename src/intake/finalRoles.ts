import type { SexOfColumn } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { isCountHeading } from './columnRole';
import type { ColumnRole, TableLayout } from './readTable';
import type { SexGroup, WideColumn } from './wideColumns';

/** Understands what columns are for once the whole table has been looked at. */

/** The last word on the roles, which only the whole table can give. */
export function finalRoles(table: {
  columns: readonly LooseColumn[];
  wide: readonly WideColumn[];
  groups: readonly SexGroup[];
  layout: TableLayout;
}): readonly ColumnRole[] {
  const { columns, wide, groups, layout } = table;
  const values = columns.filter(({ role }) => role === 'value').length;
  const grouped = columns.some(({ role }) => role === 'group');
  const firstLabel = columns.find(({ role }) => role === 'id' || role === 'name');
  return columns.map((column, index) => {
    if (wide[index]?.derived === true) return 'ignore';
    if (isTotalOfBoth(groups, index, wide[index]?.sex)) return 'ignore';
    if (layout !== 'individuals' && !grouped && column === firstLabel) return 'group';
    if (column.role !== 'value' || layout === 'wide') return column.role;
    return isCountHeading(column.profile.headerWords) && values > 1 && isWholeCount(column)
      ? 'weight'
      : 'value';
  });
}

function isWholeCount({ profile }: LooseColumn): boolean {
  return profile.whole && profile.min >= 0;
}

/** A total beside women and men says nothing new. */
function isTotalOfBoth(groups: readonly SexGroup[], index: number, sex: SexOfColumn | undefined): boolean {
  if (sex !== 'total') return false;
  return groups.some(({ women, men, total }) => total === index && women !== undefined && men !== undefined);
}
