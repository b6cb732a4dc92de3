import type { SexOfColumn } from '../vocabulary';
import type { LooseColumn, RoleWhy } from './columnRole';
import { isCountHeading } from './columnRole';
import type { ColumnRole, TableLayout } from './readTable';
import type { SexGroup, WideColumn } from './wideColumns';

/** Understands what columns are for once the whole table has been looked at. */

/** A role with the reason for it. */
export interface FinalRole {
  readonly role: ColumnRole;
  readonly why: RoleWhy;
}

/** The last word on the roles, which only the whole table can give. */
export function finalRoles(table: {
  columns: readonly LooseColumn[];
  wide: readonly WideColumn[];
  groups: readonly SexGroup[];
  layout: TableLayout;
}): readonly FinalRole[] {
  const { columns, wide, groups, layout } = table;
  const values = columns.filter(({ role }) => role === 'value').length;
  const grouped = columns.some(({ role }) => role === 'group');
  const firstLabel = columns.find(({ role }) => role === 'id' || role === 'name');
  return columns.map((column, index) => {
    const sex = wide[index]?.sex;
    if (wide[index]?.derived === true) return { role: 'ignore', why: { role: 'derived' } };
    if (isTotalOfBoth(groups, index, sex)) return { role: 'ignore', why: { role: 'totalOfBoth' } };
    if (layout !== 'individuals' && !grouped && column === firstLabel)
      return { role: 'group', why: { role: 'firstLabel' } };
    const { role, why } = column;
    if (role !== 'value') return { role, why };
    if (layout === 'wide') return { role, why: sex === undefined ? why : { role: 'sexInHeading' } };
    const isCount = isCountHeading(column.profile.headerWords) && values > 1 && isWholeCount(column);
    return isCount ? { role: 'weight', why: { role: 'headcount' } } : { role, why };
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
