import {
  boundingRange,
  COLUMN_LIMIT,
  formatA1,
  intersect,
  isDateFormat,
  quoteSheetName,
  ROW_LIMIT,
} from '../../model';
import type { CellKind, RangeAddress, SheetModel } from '../../model';
import { asInteger, asText, isHostObject, oneOf, optional } from '../accept';
import { assertShape, readBlock, readStyles, readTexts, writeCells, writeNumberFormats } from '../cellBlocks';
import type { Block } from '../cellBlocks';
import { clearRange } from '../clearRange';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, Property, RangeState } from '../hostObject';
import { HostError } from '../hostError';
import { deleteCells, insertCells } from '../moveCells';
import { assertAllowed } from '../permissions';
import { resolveAddress } from '../resolveAddress';
import { boxOf } from '../sheetGeometry';
import { specialCells } from '../specialCells';
import { conditionalFormatsOf } from './conditionalFormatCollection';
import { dataValidationOf } from './dataValidation';
import { hyperlinkProperty } from './hyperlink';
import { rangeFormatOf } from './rangeFormat';
import { rangeViewOf } from './rangeView';
import { applyNamedStyle } from './styles';

/** The sheet that a range lies on. @throws HostError `ItemNotFound` when it has been deleted. */
export function sheetOf(state: { readonly sheetId: string }, host: HostContext): SheetModel {
  const sheet = host.workbook.sheetById(state.sheetId);
  if (sheet) return sheet;
  throw new HostError('ItemNotFound');
}

/** The range that an argument stands for: a Range object, or an address text on the sheet given. */
export function areaArgument(value: unknown, sheet: SheetModel, host: HostContext): RangeAddress {
  if (isHostObject(value)) {
    if (value.kind.name !== 'Range') throw new HostError('InvalidArgument');
    return (value.state as RangeState).area;
  }
  return resolveAddress(host.workbook, sheet, asText(value));
}

/** A Range object for a rectangle of a sheet. */
export function rangeObject(sheet: SheetModel, area: RangeAddress): HostObject<RangeState> {
  return { kind: rangeKind, state: { sheetId: sheet.id, area } };
}

function block<T>(
  read: (sheet: SheetModel, area: RangeAddress) => T[][],
): (state: RangeState, host: HostContext) => Block<T> {
  return (state, host) => readBlock(state.area, host.options, () => read(sheetOf(state, host), state.area));
}

/** A property that formulas have a say in. */
function calculated<T>(
  read: (sheet: SheetModel, area: RangeAddress) => T[][],
): (state: RangeState, host: HostContext) => Block<T> {
  const reading = block(read);
  return (state, host) => {
    host.journal.calculateDue();
    return reading(state, host);
  };
}

function setCells(state: RangeState, value: unknown, host: HostContext): void {
  writeCells(sheetOf(state, host), state.area, value, host);
}

const VALUE_TYPES: Readonly<Record<CellKind, string>> = {
  empty: 'Empty',
  number: 'Double',
  text: 'String',
  boolean: 'Boolean',
  error: 'Error',
};

const formulaBlock = calculated((sheet, area) => {
  const rows: unknown[][] = sheet.cells.readValues(area);
  for (const { row, column, text } of sheet.cells.formulasIn(area)) {
    const cells = rows[row - area.row];
    if (cells) cells[column - area.column] = text;
  }
  return rows;
});

const address: Property<RangeState> = {
  get: (state, host) => `${quoteSheetName(sheetOf(state, host).name)}!${formatA1(state.area)}`,
};

/** Another rectangle of the same sheet. @throws HostError `InvalidArgument` outside the sheet. */
function neighbour(state: RangeState, area: RangeAddress, host: HostContext): HostObject {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= ROW_LIMIT &&
    area.column + area.columnCount <= COLUMN_LIMIT;
  if (!inside) throw new HostError('InvalidArgument');
  return rangeObject(sheetOf(state, host), area);
}

const wholeRows = (area: RangeAddress): RangeAddress => ({ ...area, column: 0, columnCount: COLUMN_LIMIT });
const wholeColumns = (area: RangeAddress): RangeAddress => ({ ...area, row: 0, rowCount: ROW_LIMIT });

function usedWithin(state: RangeState, valuesOnly: unknown, host: HostContext): RangeAddress | undefined {
  const used = sheetOf(state, host).usedRange(valuesOnly === true ? 'values' : 'valuesAndFormats');
  return used && intersect(used, state.area);
}

function mergedAreas(state: RangeState, host: HostContext): Found {
  const sheet = sheetOf(state, host);
  const merged = sheet.merges.filter((area) => intersect(area, state.area));
  return merged.length > 0 ? host.make.rangeAreas(sheet, merged) : NOTHING;
}

function hiddenProperty(along: 'rows' | 'columns'): Property<RangeState> {
  return {
    get: (state, host) => {
      const { start, count, hidden } = lines(state, host, along);
      let number = 0;
      for (let line = start; line < start + count; line += 1) if (hidden.has(line)) number += 1;
      return number === 0 ? false : number === count || null;
    },
    set: (state, value, host) => {
      assertAllowed(sheetOf(state, host), along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      const { start, count, hidden } = lines(state, host, along);
      for (let line = start; line < start + count; line += 1) {
        if (value === true) hidden.add(line);
        else hidden.delete(line);
      }
    },
  };
}

function lines(state: RangeState, host: HostContext, along: 'rows' | 'columns') {
  const sheet = sheetOf(state, host);
  const { row, column, rowCount, columnCount } = state.area;
  return along === 'rows'
    ? { start: row, count: rowCount, hidden: sheet.hiddenRows }
    : { start: column, count: columnCount, hidden: sheet.hiddenColumns };
}

function formatCategory(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (isDateFormat(format)) return /[dy]/i.test(format) ? 'Date' : 'Time';
  if (format.includes('%')) return 'Percentage';
  if (/E[+-]/i.test(format)) return 'Scientific';
  if (/[$\u20ac]|kr/i.test(format)) return format.includes('_') ? 'Accounting' : 'Currency';
  return /^[#0,.]+$/.test(format) ? 'Number' : 'Custom';
}

function surroundingRegion(sheet: SheetModel, start: RangeAddress): RangeAddress {
  let region = start;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around = {
      row,
      column,
      rowCount: Math.min(ROW_LIMIT, region.row + region.rowCount + 1) - row,
      columnCount: Math.min(COLUMN_LIMIT, region.column + region.columnCount + 1) - column,
    };
    let grown = region;
    sheet.cells.visitFilled(around, (r, c) => {
      grown = boundingRange(grown, { row: r, column: c, rowCount: 1, columnCount: 1 });
    });
    if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount) return region;
    region = grown;
  }
}

const asShift = oneOf(['Down', 'Right', 'Up', 'Left']);

export const rangeKind: ObjectKind<RangeState> = {
  name: 'Range',
  identify: (state, host) => {
    sheetOf(state, host);
    const id = host.references.idOf(state);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  members: {
    address,
    addressLocal: address,
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    cellCount: {
      get: ({ area }) => {
        const count = area.rowCount * area.columnCount;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    values: { get: calculated((sheet, area) => sheet.cells.readValues(area)), set: setCells },
    formulas: { get: formulaBlock, set: setCells },
    formulasLocal: { get: formulaBlock, set: setCells },
    text: { get: calculated(readTexts) },
    valueTypes: {
      get: calculated((sheet, area) =>
        sheet.cells.readKinds(area).map((kinds) => kinds.map((kind) => VALUE_TYPES[kind])),
      ),
    },
    numberFormat: {
      get: block((sheet, area) => readStyles(sheet, area, (style) => style.numberFormat)),
      set: (state, value, host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        writeNumberFormats(sheet, state.area, value);
      },
    },
    numberFormatCategories: {
      get: block((sheet, area) => readStyles(sheet, area, (style) => formatCategory(style.numberFormat))),
      onlyByName: true,
    },
    hidden: {
      get: (state, host) => {
        const rows = hiddenProperty('rows').get(state, host);
        const columns = hiddenProperty('columns').get(state, host);
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    rowHidden: hiddenProperty('rows'),
    columnHidden: hiddenProperty('columns'),
    left: { get: (state, host) => boxOf(sheetOf(state, host), state.area).left },
    top: { get: (state, host) => boxOf(sheetOf(state, host), state.area).top },
    width: { get: (state, host) => boxOf(sheetOf(state, host), state.area).width },
    height: { get: (state, host) => boxOf(sheetOf(state, host), state.area).height },
    hyperlink: hyperlinkProperty,
    style: {
      get: (state, host) => {
        const names = new Set(
          sheetOf(state, host)
            .formats.stylesIn(state.area)
            .map((style) => style.styleName),
        );
        return names.size === 1 ? [...names][0] : null;
      },
      set: (state, value, host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        applyNamedStyle(sheet, state.area, host.workbook, value);
      },
    },

    format: { open: (state, host) => rangeFormatOf(sheetOf(state, host), [state.area]) },
    dataValidation: { open: (state, host) => dataValidationOf(sheetOf(state, host), [state.area]) },
    conditionalFormats: { open: (state, host) => conditionalFormatsOf(sheetOf(state, host), [state.area]) },
    worksheet: { open: (state, host) => host.make.worksheet(sheetOf(state, host)) },

    getCell: {
      find: (state, [row, column], host) =>
        neighbour(
          state,
          {
            row: state.area.row + asInteger(row),
            column: state.area.column + asInteger(column),
            rowCount: 1,
            columnCount: 1,
          },
          host,
        ),
    },
    getRow: {
      find: (state, [row], host) =>
        neighbour(state, { ...state.area, row: state.area.row + asInteger(row), rowCount: 1 }, host),
    },
    getColumn: {
      find: (state, [column], host) =>
        neighbour(
          state,
          { ...state.area, column: state.area.column + asInteger(column), columnCount: 1 },
          host,
        ),
    },
    getLastRow: {
      find: (state, _args, host) =>
        neighbour(state, { ...state.area, row: state.area.row + state.area.rowCount - 1, rowCount: 1 }, host),
    },
    getLastColumn: {
      find: (state, _args, host) =>
        neighbour(
          state,
          { ...state.area, column: state.area.column + state.area.columnCount - 1, columnCount: 1 },
          host,
        ),
    },
    getLastCell: {
      find: (state, _args, host) =>
        neighbour(
          state,
          {
            row: state.area.row + state.area.rowCount - 1,
            column: state.area.column + state.area.columnCount - 1,
            rowCount: 1,
            columnCount: 1,
          },
          host,
        ),
    },
    getOffsetRange: {
      find: (state, [rows, columns], host) =>
        neighbour(
          state,
          {
            ...state.area,
            row: state.area.row + asInteger(rows),
            column: state.area.column + asInteger(columns),
          },
          host,
        ),
    },
    getResizedRange: {
      find: (state, [rows, columns], host) =>
        neighbour(
          state,
          {
            ...state.area,
            rowCount: state.area.rowCount + asInteger(rows),
            columnCount: state.area.columnCount + asInteger(columns),
          },
          host,
        ),
    },
    getAbsoluteResizedRange: {
      find: (state, [rows, columns], host) =>
        neighbour(state, { ...state.area, rowCount: asInteger(rows), columnCount: asInteger(columns) }, host),
    },
    getEntireRow: { find: (state, _args, host) => neighbour(state, wholeRows(state.area), host) },
    getEntireColumn: { find: (state, _args, host) => neighbour(state, wholeColumns(state.area), host) },
    getBoundingRect: {
      find: (state, [other], host) => {
        const sheet = sheetOf(state, host);
        return rangeObject(sheet, boundingRange(state.area, areaArgument(other, sheet, host)));
      },
    },
    getIntersection: {
      find: (state, [other], host) => {
        const sheet = sheetOf(state, host);
        const shared = intersect(state.area, areaArgument(other, sheet, host));
        if (!shared) throw new HostError('ItemNotFound');
        return rangeObject(sheet, shared);
      },
    },
    getIntersectionOrNullObject: {
      find: (state, [other], host) => {
        const sheet = sheetOf(state, host);
        const shared = intersect(state.area, areaArgument(other, sheet, host));
        return shared ? rangeObject(sheet, shared) : NOTHING;
      },
    },
    getSurroundingRegion: {
      find: (state, _args, host) => {
        const sheet = sheetOf(state, host);
        return rangeObject(sheet, surroundingRegion(sheet, state.area));
      },
    },
    getUsedRange: {
      find: (state, [valuesOnly], host) => {
        const used = usedWithin(state, valuesOnly, host);
        if (!used) throw new HostError('ItemNotFound');
        return rangeObject(sheetOf(state, host), used);
      },
    },
    getUsedRangeOrNullObject: {
      find: (state, [valuesOnly], host) => {
        const used = usedWithin(state, valuesOnly, host);
        return used ? rangeObject(sheetOf(state, host), used) : NOTHING;
      },
    },
    getVisibleView: { find: (state, _args, host) => rangeViewOf(sheetOf(state, host), state.area) },
    getTables: {
      find: (state, [fully], host) =>
        host.make.tablesIn(sheetOf(state, host), state.area, fully === true ? 'fully' : 'touching'),
    },
    getMergedAreasOrNullObject: { find: (state, _args, host) => mergedAreas(state, host) },
    getSpecialCellsOrNullObject: {
      find: (state, [type, valueType], host) => {
        const sheet = sheetOf(state, host);
        const areas = specialCells(sheet, state.area, asText(type), optional(asText)(valueType));
        return areas.length > 0 ? host.make.rangeAreas(sheet, areas) : NOTHING;
      },
    },
    getSpecialCells: {
      find: (state, [type, valueType], host) => {
        const sheet = sheetOf(state, host);
        const areas = specialCells(sheet, state.area, asText(type), optional(asText)(valueType));
        if (areas.length === 0) throw new HostError('ItemNotFound');
        return host.make.rangeAreas(sheet, areas);
      },
    },
    insert: {
      find: (state, [shift], host) => {
        const sheet = sheetOf(state, host);
        const area = { ...state.area };
        insertCells(sheet, area, asShift(shift), host);
        return rangeObject(sheet, area);
      },
    },

    delete: {
      call: (state, [shift], host) => {
        deleteCells(sheetOf(state, host), state.area, asShift(shift), host);
      },
    },
    clear: {
      call: (state, [applyTo], host) => {
        clearRange(sheetOf(state, host), state.area, applyTo, host);
      },
    },
    merge: {
      call: (state, [across], host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        if (sheet.tables.some((table) => intersect(table.range, state.area))) {
          throw new HostError('MergedRangeConflict');
        }
        sheet.merges = sheet.merges.filter((area) => !intersect(area, state.area));
        sheet.merges.push(...(across === true ? rowsOf(state.area) : [state.area]));
      },
    },
    unmerge: {
      call: (state, _args, host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        sheet.merges = sheet.merges.filter((area) => !intersect(area, state.area));
      },
    },
    select: {
      call: (state, _args, host) => {
        host.workbook.select(sheetOf(state, host), state.area);
      },
    },
    calculate: {
      call: (_state, _args, host) => {
        host.journal.calculateNow();
      },
    },
    _KeepReference: {
      call: (state, _args, host) => {
        sheetOf(state, host);
        host.references.keep({ kind: rangeKind, state }, state);
      },
    },
    _ValidateArraySize: {
      call: ({ area }, [rows, columns]) => {
        assertShape(area, asInteger(rows), asInteger(columns));
      },
    },
  },
};

function rowsOf(area: RangeAddress): readonly RangeAddress[] {
  return Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }));
}
