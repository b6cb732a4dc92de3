import { boundingRange, COLUMN_LIMIT, intersect, ROW_LIMIT } from '../../model';
import type { RangeAddress, SheetModel } from '../../model';
import { asInteger, asText, optional } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { Finder, Found, HostContext, HostObject, RangeState } from '../hostObject';
import { specialCells } from '../specialCells';
import { areaArgument, sheetOf } from './rangeState';
import { rangeViewOf } from './rangeView';

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
  return host.make.range(sheetOf(state, host), area);
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

/** Where a range leads to: other ranges, and what lies on it. */
export const rangeFinders: Readonly<Record<string, Finder<RangeState>>> = {
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
      return host.make.range(sheet, boundingRange(state.area, areaArgument(other, sheet, host)));
    },
  },
  getIntersection: {
    find: (state, [other], host) => {
      const sheet = sheetOf(state, host);
      const shared = intersect(state.area, areaArgument(other, sheet, host));
      if (!shared) throw new HostError('ItemNotFound');
      return host.make.range(sheet, shared);
    },
  },
  getIntersectionOrNullObject: {
    find: (state, [other], host) => {
      const sheet = sheetOf(state, host);
      const shared = intersect(state.area, areaArgument(other, sheet, host));
      return shared ? host.make.range(sheet, shared) : NOTHING;
    },
  },
  getSurroundingRegion: {
    find: (state, _args, host) => {
      const sheet = sheetOf(state, host);
      return host.make.range(sheet, surroundingRegion(sheet, state.area));
    },
  },
  getUsedRange: {
    find: (state, [valuesOnly], host) => {
      const used = usedWithin(state, valuesOnly, host);
      if (!used) throw new HostError('ItemNotFound');
      return host.make.range(sheetOf(state, host), used);
    },
  },
  getUsedRangeOrNullObject: {
    find: (state, [valuesOnly], host) => {
      const used = usedWithin(state, valuesOnly, host);
      return used ? host.make.range(sheetOf(state, host), used) : NOTHING;
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
};
