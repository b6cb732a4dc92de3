import { COLUMN_LIMIT, ROW_LIMIT } from '../../model';
import type { RangeAddress, SheetModel } from '../../model';
import { asInteger } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, ObjectKind } from '../hostObject';
import { areaArgument } from './rangeState';

/** The frozen panes of a sheet. */
export function freezePanesOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: freezePanesKind, state: sheet };
}

function frozenArea({ freezePanes: { rows, columns } }: SheetModel): RangeAddress | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? ROW_LIMIT : rows,
    columnCount: columns === 0 ? COLUMN_LIMIT : columns,
  };
}

function asCount(value: unknown): number {
  if (value === undefined || value === null) return 0;
  const count = asInteger(value);
  if (count < 0) throw new HostError('InvalidArgument');
  return count;
}

export const freezePanesKind: ObjectKind<SheetModel> = {
  name: 'WorksheetFreezePanes',
  members: {
    freezeRows: {
      call: (sheet, [count]) => {
        sheet.freezePanes = { rows: asCount(count), columns: 0 };
      },
    },
    freezeColumns: {
      call: (sheet, [count]) => {
        sheet.freezePanes = { rows: 0, columns: asCount(count) };
      },
    },
    freezeAt: {
      call: (sheet, [frozen], host) => {
        const area = areaArgument(frozen, sheet, host);
        const wholeRows = area.columnCount === COLUMN_LIMIT;
        const wholeColumns = area.rowCount === ROW_LIMIT;
        sheet.freezePanes = {
          rows: wholeColumns ? 0 : area.row + area.rowCount,
          columns: wholeRows ? 0 : area.column + area.columnCount,
        };
      },
    },
    unfreeze: {
      call: (sheet) => {
        sheet.freezePanes = { rows: 0, columns: 0 };
      },
    },
    getLocation: {
      find: (sheet, _args, host) => {
        const area = frozenArea(sheet);
        if (!area) throw new HostError('ItemNotFound');
        return host.make.range(sheet, area);
      },
    },
    getLocationOrNullObject: {
      find: (sheet, _args, host) => {
        const area = frozenArea(sheet);
        return area ? host.make.range(sheet, area) : NOTHING;
      },
    },
  },
};
