import type { PlacedTable, RangeAddress, TableModel } from '../../model';
import { asBoolean, asText } from '../accept';
import { EVENT } from '../eventRegistrations';
import type { Found, HostContext, HostObject, ObjectKind, Property } from '../hostObject';
import { HostError } from '../hostError';
import { deleteCells, insertCells } from '../moveCells';
import { holdsArea } from '../rectangles';
import { eventMembers } from './eventMembers';
import { areaArgument } from './rangeState';
import { assertChangeable, bodyArea, headerArea, totalArea } from './tableAreas';
import { tableColumnsOf, tableRowsOf } from './tableColumns';
import { assertLexicalName, assertTableArea, assertTableNameFree, writeHeaders } from './tableCollection';

/** One table. */
export function tableObject(placed: PlacedTable): HostObject<PlacedTable> {
  return { kind: tableKind, state: placed };
}

function part(area: (table: TableModel) => RangeAddress) {
  return (placed: PlacedTable, _args: readonly unknown[], host: HostContext): Found =>
    host.make.range(placed.sheet, area(placed.table));
}

type FlagName =
  | 'showBandedColumns'
  | 'showBandedRows'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(name: FlagName): Property<PlacedTable> {
  return {
    get: ({ table }) => table[name],
    set: (placed, value) => {
      assertChangeable(placed);
      placed.table[name] = asBoolean(value);
    },
  };
}

/** Showing totals adds a row below the table, hiding them takes it away. */
const showTotals: Property<PlacedTable> = {
  get: ({ table }) => table.showTotals,
  set: (placed, value, host) => {
    assertChangeable(placed);
    const { sheet, table } = placed;
    if (asBoolean(value) === table.showTotals) return;
    const { range } = table;
    if (table.showTotals) {
      table.showTotals = false;
      const last = { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
      table.range = { ...range, rowCount: range.rowCount - 1 };
      deleteCells(sheet, last, 'Up', host);
    } else {
      insertCells(sheet, { ...range, row: range.row + range.rowCount, rowCount: 1 }, 'Down', host);
      table.showTotals = true;
      table.range = { ...range, rowCount: range.rowCount + 1 };
    }
  },
};

function resize(placed: PlacedTable, target: unknown, host: HostContext): void {
  assertChangeable(placed);
  const { sheet, table } = placed;
  const area = areaArgument(target, sheet, host);
  const keepsHeader = area.row === table.range.row && area.rowCount > 1;
  const overlaps = holdsArea(area, { ...area, rowCount: 1 }) && columnsOverlap(area, table.range);
  if (!keepsHeader || !overlaps) throw new HostError('InvalidArgument');
  assertTableArea(sheet, area, table);
  table.range = { ...area };
  writeHeaders(sheet, table, host);
  host.journal.referencesChanged();
}

function columnsOverlap(a: RangeAddress, b: RangeAddress): boolean {
  return a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

function remove({ sheet, table }: PlacedTable): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

export const tableKind: ObjectKind<PlacedTable> = {
  name: 'Table',
  identify: ({ table }) => ({ Id: table.id }),
  members: {
    ...eventMembers<PlacedTable>(({ table }) => table.id, { DataChanged: EVENT.tableChanged }),
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: (placed, value, host) => {
        const name = asText(value);
        assertLexicalName(name);
        assertTableNameFree(name, placed.table, host);
        placed.table.name = name;
        host.journal.referencesChanged();
      },
    },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals,
    style: {
      get: ({ table }) => table.style,
      set: (placed, value) => {
        assertChangeable(placed);
        placed.table.style = asText(value);
      },
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    worksheet: { open: ({ sheet }, host) => host.make.worksheet(sheet) },
    columns: { open: tableColumnsOf },
    rows: { open: tableRowsOf },
    getRange: { find: part((table) => table.range) },
    getDataBodyRange: { find: part(bodyArea) },
    getHeaderRowRange: { find: part(headerArea) },
    getTotalRowRange: { find: part(totalArea) },
    resize: {
      call: (placed, [target], host) => {
        resize(placed, target, host);
      },
    },
    convertToRange: {
      find: (placed, _args, host) => {
        assertChangeable(placed);
        remove(placed);
        return host.make.range(placed.sheet, placed.table.range);
      },
    },
    delete: {
      call: (placed, _args, host) => {
        assertChangeable(placed);
        remove(placed);
        deleteCells(placed.sheet, placed.table.range, 'Up', host);
      },
    },
  },
};
