import { limitOf } from '../../behaviours';
import { intersect, parseA1 } from '../../model';
import type { PlacedTable, RangeAddress, SheetModel, TableModel } from '../../model';
import { asBoolean, asInteger, asText, isHostObject } from '../accept';
import { freeHeader } from '../cellBlocks';
import { EVENT, WORKBOOK_TARGET } from '../eventRegistrations';
import { NOTHING } from '../hostObject';
import type { HostContext, HostObject, ObjectKind, RangeState } from '../hostObject';
import { HostError } from '../hostError';
import { insertCells } from '../moveCells';
import { referencedArea, resolveAddress } from '../resolveAddress';
import type { PlacedArea } from '../resolveAddress';
import { holdsArea } from '../rectangles';
import { eventMembers } from './eventMembers';

/** Which tables a collection holds: those of the workbook, of one sheet, or of a range. */
export interface TablesState {
  readonly sheets: (host: HostContext) => readonly SheetModel[];
  /** The sheet on which addresses without a sheet lie. */
  readonly home?: SheetModel;
  readonly within?: { readonly area: RangeAddress; readonly extent: 'touching' | 'fully' };
}

/** The tables of a sheet or a workbook. */
export function tablesOf(state: TablesState): HostObject<TablesState> {
  return { kind: tableCollectionKind, state };
}

/** The tables that touch a range. */
export function scopedTablesOf(state: TablesState): HostObject<TablesState> {
  return { kind: tableScopedCollectionKind, state };
}

function placed(state: TablesState, host: HostContext): readonly PlacedTable[] {
  const tables = state.sheets(host).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const { within } = state;
  if (!within) return tables;
  return tables.filter(({ table }) =>
    within.extent === 'fully' ? holdsArea(within.area, table.range) : intersect(within.area, table.range),
  );
}

/** Tables go by name or id. */
function byKey(state: TablesState, key: unknown, host: HostContext): PlacedTable | undefined {
  const wanted = (typeof key === 'number' ? String(key) : asText(key)).toLowerCase();
  return placed(state, host).find(
    ({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
}

function existing(table: PlacedTable | undefined, host: HostContext): HostObject {
  if (!table) throw new HostError('ItemNotFound');
  return host.make.table(table);
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]*$/u;

/** Why Excel would refuse a name for a table, or for a defined name, which follow the same rules. */
export function assertLexicalName(name: string): void {
  const isReference = parseA1(name) !== undefined || /^[rc]([0-9]*)(c[0-9]*)?$/i.test(name);
  if (!TABLE_NAME.test(name) || isReference || name.length > limitOf('tableNames')) {
    throw new HostError('InvalidArgument');
  }
}

/** @throws HostError `InvalidArgument` when another table or a name of the workbook has the name. */
export function assertTableNameFree(name: string, table: TableModel | undefined, host: HostContext): void {
  const holder = host.workbook.tableByName(name);
  if ((holder && holder.table !== table) || host.workbook.names.get(name))
    throw new HostError('InvalidArgument');
}

function sourceOf(state: TablesState, value: unknown, host: HostContext): PlacedArea {
  if (isHostObject(value)) {
    const { sheetId, area } = value.state as RangeState;
    const sheet = host.workbook.sheetById(sheetId);
    if (value.kind.name !== 'Range' || !sheet) throw new HostError('InvalidArgument');
    return { sheet, area };
  }
  const text = asText(value);
  if (state.home && !text.includes('!')) {
    return { sheet: state.home, area: resolveAddress(host.workbook, state.home, text) };
  }
  const found = referencedArea(host.workbook, text, host.workbook.activeSheet);
  if (!found) throw new HostError('InvalidArgument');
  return found;
}

/** @throws HostError when a table cannot lie there. */
export function assertTableArea(sheet: SheetModel, area: RangeAddress, table: TableModel | undefined): void {
  const inTheWay = [
    ...sheet.tables.filter((other) => other !== table).map((other) => other.range),
    ...sheet.merges,
  ];
  if (inTheWay.some((other) => intersect(other, area))) throw new HostError('MergedRangeConflict');
}

function addTable(source: PlacedArea, hasHeaders: boolean, host: HostContext): TableModel {
  const { sheet } = source;
  if (sheet.protection.protected) throw new HostError('AccessDenied');
  assertTableArea(sheet, source.area, undefined);
  const range = hasHeaders ? withBody(source.area) : withHeaderRow(source, host);
  const table: TableModel = {
    id: String(host.workbook.takeNumber()),
    name: freeTableName(host),
    range,
    columns: [],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  };
  writeHeaders(sheet, table, host);
  sheet.tables.push(table);
  host.journal.referencesChanged();
  return table;
}

/** A header row alone gets an empty row below it. */
function withBody(area: RangeAddress): RangeAddress {
  return area.rowCount === 1 ? { ...area, rowCount: 2 } : { ...area };
}

/** The data move down one row to make room for the headers. */
function withHeaderRow({ sheet, area }: PlacedArea, host: HostContext): RangeAddress {
  insertCells(sheet, { ...area, rowCount: 1 }, 'Down', host);
  return { ...area, rowCount: area.rowCount + 1 };
}

/** Makes the header cells texts of their own and the columns' names. */
export function writeHeaders(sheet: SheetModel, table: TableModel, host: HostContext): void {
  host.journal.calculateDue();
  const { row, column, columnCount } = table.range;
  const [headers = []] = sheet.cells.readValues({ row, column, rowCount: 1, columnCount });
  const taken = new Set<string>();
  table.columns = headers.map((header, index) => {
    const name = freeHeader(String(header), index, taken);
    taken.add(name.toLowerCase());
    sheet.cells.write(row, column + index, name);
    return { id: index + 1, name };
  });
}

function freeTableName(host: HostContext): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${String(number)}`;
    if (!host.workbook.tableByName(name)) return name;
  }
}

export const tableCollectionKind: ObjectKind<TablesState> = {
  name: 'TableCollection',
  items: (state, host) => placed(state, host).map((table) => host.make.table(table)),
  members: {
    ...eventMembers<TablesState>((state) => state.home?.id ?? WORKBOOK_TARGET, {
      DataChanged: EVENT.tableChanged,
    }),
    count: { get: (state, host) => placed(state, host).length },
    add: {
      find: (state, [address, hasHeaders], host) => {
        const source = sourceOf(state, address, host);
        return host.make.table({ sheet: source.sheet, table: addTable(source, asBoolean(hasHeaders), host) });
      },
    },
    getItem: { find: (state, [key], host) => existing(byKey(state, key, host), host) },
    getItemOrNullObject: {
      find: (state, [key], host) => {
        const table = byKey(state, key, host);
        return table ? host.make.table(table) : NOTHING;
      },
    },
    getItemAt: { find: (state, [index], host) => existing(placed(state, host)[asInteger(index)], host) },
    getCount: { call: (state, _args, host) => placed(state, host).length },
  },
};

export const tableScopedCollectionKind: ObjectKind<TablesState> = {
  name: 'TableScopedCollection',
  items: (state, host) => placed(state, host).map((table) => host.make.table(table)),
  members: {
    getItem: { find: (state, [key], host) => existing(byKey(state, key, host), host) },
    getItemOrNullObject: {
      find: (state, [key], host) => {
        const table = byKey(state, key, host);
        return table ? host.make.table(table) : NOTHING;
      },
    },
    getFirst: { find: (state, _args, host) => existing(placed(state, host)[0], host) },
    getCount: { call: (state, _args, host) => placed(state, host).length },
  },
};
