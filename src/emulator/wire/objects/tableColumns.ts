import type { PlacedTable, RangeAddress, TableModel } from '../../model';
import { asInteger, asText } from '../accept';
import { freeHeader, keepTableHeaders, writeCells } from '../cellBlocks';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind } from '../hostObject';
import { insertCells } from '../moveCells';
import { assertChangeable, bodyArea, headerArea, totalArea } from './tableAreas';

interface ColumnState extends PlacedTable {
  readonly index: number;
}

/** The columns of a table. */
export function tableColumnsOf(placed: PlacedTable): HostObject<PlacedTable> {
  return { kind: columnCollectionKind, state: placed };
}

/** The rows of a table. */
export function tableRowsOf(placed: PlacedTable): HostObject<PlacedTable> {
  return { kind: rowCollectionKind, state: placed };
}

function columnPart(area: (table: TableModel) => RangeAddress) {
  return ({ sheet, table, index }: ColumnState, _args: readonly unknown[], host: HostContext): Found => {
    const whole = area(table);
    return host.make.range(sheet, { ...whole, column: whole.column + index, columnCount: 1 });
  };
}

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
export const tablePartKinds: readonly ObjectKind<never>[] = [
  columnCollectionKind,
  columnKind,
  rowCollectionKind,
  rowKind,
];
