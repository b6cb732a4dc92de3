import type { PlacedTable, RangeAddress, TableModel } from '../../model';
import { HostError } from '../hostError';

/** @throws HostError `ItemNotFound` when the table is gone, `AccessDenied` on a protected sheet. */
export function assertChangeable({ sheet, table }: PlacedTable): void {
  if (!sheet.tables.includes(table)) throw new HostError('ItemNotFound');
  if (sheet.protection.protected) throw new HostError('AccessDenied');
}

/** The rows between headers and totals. */
export function bodyArea({ range, showHeaders, showTotals }: TableModel): RangeAddress {
  const top = showHeaders ? 1 : 0;
  return { ...range, row: range.row + top, rowCount: range.rowCount - top - (showTotals ? 1 : 0) };
}

/** @throws HostError `ItemNotFound` when headers are not shown. */
export function headerArea({ range, showHeaders }: TableModel): RangeAddress {
  if (!showHeaders) throw new HostError('ItemNotFound');
  return { ...range, rowCount: 1 };
}

/** @throws HostError `ItemNotFound` when totals are not shown. */
export function totalArea({ range, showTotals }: TableModel): RangeAddress {
  if (!showTotals) throw new HostError('ItemNotFound');
  return { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
}
