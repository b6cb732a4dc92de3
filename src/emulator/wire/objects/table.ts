import type { PlacedTable, RangeAddress, TableModel } from '../../model';
import { asBoolean, asInteger, asText } from '../accept';
import { freeHeader, keepTableHeaders, writeCells } from '../cellBlocks';
import { EVENT } from '../eventRegistrations';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, Property } from '../hostObject';
import { HostError } from '../hostError';
import { deleteCells, insertCells } from '../moveCells';
import { holdsArea } from '../rectangles';
import { eventMembers } from './eventMembers';
import { areaArgument } from './range';
import { assertLexicalName, assertTableArea, assertTableNameFree, writeHeaders } from './tableCollection';

/** One table. */
export function tableObject(placed: PlacedTable): HostObject<PlacedTable> {
  return { kind: tableKind, state: placed };
}

interface ColumnState extends PlacedTable {
  readonly index: number;
}

/** @throws HostError `ItemNotFound` when the table is gone, `AccessDenied` on a protected sheet. */
function assertChangeable({ sheet, table }: PlacedTable): void {
  if (!sheet.tables.includes(table)) throw new HostError('ItemNotFound');
  if (sheet.protection.protected) throw new HostError('AccessDenied');
}

function bodyArea({ range, showHeaders, showTotals }: TableModel): RangeAddress {
  const top = showHeaders ? 1 : 0;
  return { ...range, row: range.row + top, rowCount: range.rowCount - top - (showTotals ? 1 : 0) };
}

function headerArea({ range, showHeaders }: TableModel): RangeAddress {
  if (!showHeaders) throw new HostError('ItemNotFound');
  return { ...range, rowCount: 1 };
}

function totalArea({ range, showTotals }: TableModel): RangeAddress {
  if (!showTotals) throw new HostError('ItemNotFound');
  return { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
}

function part(area: (table: TableModel) => RangeAddress) {
  return (placed: PlacedTable, _args: readonly unknown[], host: HostContext): Found =>
    host.make.range(placed.sheet, area(placed.table));
}

function columnPart(area: (table: TableModel) => RangeAddress) {
  return ({ sheet, table, index }: ColumnState, _args: readonly unknown[], host: HostContext): Found => {
    const whole = area(table);
    return host.make.range(sheet, { ...whole, column: whole.column + index, columnCount: 1 });
  };
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

const tableKind: ObjectKind<PlacedTable> = {
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
    columns: { open: (placed) => ({ kind: columnCollectionKind, state: placed }) },
    rows: { open: (placed) => ({ kind: rowCollectionKind, state: placed }) },
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

/** Columns go by name, case aside, or id. */
function columnIndexOf({ table }: PlacedTable, key: unknown): number {
  const index =
    typeof key === 'number'
      ? table.columns.findIndex((column) => column.id === key)
      : table.columns.findIndex((column) => column.name.toLowerCase() === asText(key).toLowerCase());
  return index;
}

function columnAt(placed: PlacedTable, index: number): HostObject {
  if (!placed.table.columns[index]) throw new HostError('ItemNotFound');
  return { kind: columnKind, state: { ...placed, index } } as HostObject;
}

const columnCollectionKind: ObjectKind<PlacedTable> = {
  name: 'TableColumnCollection',
  items: (placed) => placed.table.columns.map((_column, index) => columnAt(placed, index)),
  members: {
    count: { get: ({ table }) => table.columns.length },
    getCount: { call: ({ table }) => table.columns.length },
    getItem: { find: (placed, [key]) => columnAt(placed, columnIndexOf(placed, key)) },
    getItemOrNullObject: {
      find: (placed, [key]) => {
        const index = columnIndexOf(placed, key);
        return index < 0 ? NOTHING : columnAt(placed, index);
      },
    },
    getItemAt: { find: (placed, [index]) => columnAt(placed, asInteger(index)) },
  },
};

const columnKind: ObjectKind<ColumnState> = {
  name: 'TableColumn',
  identify: ({ table, index }) => ({ Id: table.columns[index]?.id ?? index + 1 }),
  members: {
    id: { get: ({ table, index }) => table.columns[index]?.id },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index]?.name,
      set: (state, value, host) => {
        assertChangeable(state);
        const { sheet, table, index } = state;
        const others = new Set(table.columns.filter((_c, i) => i !== index).map((c) => c.name.toLowerCase()));
        const name = freeHeader(asText(value), index, others);
        const cell = {
          row: table.range.row,
          column: table.range.column + index,
          rowCount: 1,
          columnCount: 1,
        };
        host.journal.changeCells(sheet, cell, () => {
          sheet.cells.write(cell.row, cell.column, name);
          keepTableHeaders(sheet, cell);
        });
      },
    },
    getRange: { find: columnPart((table) => table.range) },
    getDataBodyRange: { find: columnPart(bodyArea) },
    getHeaderRowRange: { find: columnPart(headerArea) },
    getTotalRowRange: { find: columnPart(totalArea) },
  },
};

/** Adds rows of values at the end of the table's data. */
function addRows(placed: PlacedTable, values: unknown, host: HostContext): void {
  assertChangeable(placed);
  const rows = Array.isArray(values)
    ? values
    : [Array.from({ length: placed.table.range.columnCount }, () => '')];
  const { sheet, table } = placed;
  const body = bodyArea(table);
  const added = { ...body, row: body.row + body.rowCount, rowCount: rows.length };
  insertCells(sheet, added, 'Down', host);
  table.range = { ...table.range, rowCount: table.range.rowCount + rows.length };
  writeCells(sheet, added, rows, host);
}

const rowCollectionKind: ObjectKind<PlacedTable> = {
  name: 'TableRowCollection',
  members: {
    count: { get: ({ table }) => bodyArea(table).rowCount },
    getCount: { call: ({ table }) => bodyArea(table).rowCount },
    add: {
      find: (placed, [index, values], host) => {
        const atEnd = index === null || index === undefined || index === -1;
        if (!atEnd) throw new HostError('NotImplemented', 'The emulated host adds rows at the end only.');
        addRows(placed, values, host);
        return { kind: rowKind, state: { ...placed, index: bodyArea(placed.table).rowCount - 1 } };
      },
    },
  },
};

const rowKind: ObjectKind<ColumnState> = {
  name: 'TableRow',
  members: {
    index: { get: ({ index }) => index },
    getRange: {
      find: ({ sheet, table, index }, _args, host) => {
        const body = bodyArea(table);
        return host.make.range(sheet, { ...body, row: body.row + index, rowCount: 1 });
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const tableKinds: readonly ObjectKind<never>[] = [
  tableKind,
  columnCollectionKind,
  columnKind,
  rowCollectionKind,
  rowKind,
];
