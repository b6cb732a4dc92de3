import type { RangeAddress, SheetModel, SheetVisibility } from '../../model';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../model';
import { asBoolean, asColor, asInteger, asText, oneOf, optional } from '../accept';
import { EVENT } from '../eventRegistrations';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, Property } from '../hostObject';
import { HostError } from '../hostError';
import { assertStructureOpen } from '../permissions';
import { resolveAddress, resolveAreas } from '../resolveAddress';
import { autoFilterOf } from './autoFilter';
import { chartsOf } from './chartCollection';
import { commentsOf } from './comments';
import { eventMembers } from './eventMembers';
import { freezePanesOf } from './freezePanes';
import { namesOf } from './namedItems';
import { pageBreaksOf, pageLayoutOf } from './pageLayout';
import { shapesOf } from './shapes';
import { tablesOf } from './tableCollection';
import { worksheetCustomPropertiesOf } from './worksheetCustomProperties';
import { worksheetProtectionOf } from './worksheetProtection';

/** One worksheet. */
export function worksheetObject(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: worksheetKind, state: sheet };
}

function wholeSheet(): RangeAddress {
  return { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };
}

/** @throws HostError `ItemNotFound` when the sheet has been deleted in the meantime. */
function assertExists(sheet: SheetModel, host: HostContext): void {
  if (host.workbook.sheetById(sheet.id) !== sheet) throw new HostError('ItemNotFound');
}

const asVisibility = oneOf<SheetVisibility>(['Visible', 'Hidden', 'VeryHidden']);

const visibility: Property<SheetModel> = {
  get: (sheet) => sheet.visibility,
  set: (sheet, value, host) => {
    assertStructureOpen(host.workbook);
    const wanted = asVisibility(value);
    const visible = host.workbook.sheets.filter((other) => other.visibility === 'Visible');
    if (wanted !== 'Visible' && visible.every((other) => other === sheet))
      throw new HostError('InvalidOperation');
    sheet.visibility = wanted;
    if (wanted !== 'Visible' && host.workbook.activeSheetId === sheet.id) {
      const next = visible.find((other) => other !== sheet);
      if (next) host.workbook.activate(next);
    }
  },
};

const showGridlines: Property<SheetModel> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = asBoolean(value);
  },
};

const showHeadings: Property<SheetModel> = {
  get: (sheet) => sheet.showHeadings,
  set: (sheet, value) => {
    sheet.showHeadings = asBoolean(value);
  },
};

function usedRange(sheet: SheetModel, valuesOnly: unknown): RangeAddress | undefined {
  return sheet.usedRange(optional(asBoolean)(valuesOnly) === true ? 'values' : 'valuesAndFormats');
}

function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: unknown,
  host: HostContext,
): SheetModel | undefined {
  const sheets = host.workbook.sheets.filter(
    (other) => other === sheet || visibleOnly !== true || other.visibility === 'Visible',
  );
  return sheets[sheets.indexOf(sheet) + step];
}

function neighbourOrNothing(step: 1 | -1) {
  return (sheet: SheetModel, [visibleOnly]: readonly unknown[], host: HostContext): Found => {
    const other = neighbour(sheet, step, visibleOnly, host);
    return other ? worksheetObject(other) : NOTHING;
  };
}

function rangeByIndexes(sheet: SheetModel, args: readonly unknown[], host: HostContext): Found {
  const [row, column, rowCount, columnCount] = args.map(asInteger);
  if (row === undefined || column === undefined || rowCount === undefined || columnCount === undefined) {
    throw new HostError('InvalidArgument');
  }
  const fits =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= ROW_LIMIT &&
    column + columnCount <= COLUMN_LIMIT;
  if (!fits) throw new HostError('InvalidArgument');
  return host.make.range(sheet, { row, column, rowCount, columnCount });
}

export const worksheetKind: ObjectKind<SheetModel> = {
  name: 'Worksheet',
  identify: (sheet, host) => {
    assertExists(sheet, host);
    return { Id: sheet.id };
  },
  members: {
    ...eventMembers<SheetModel>((sheet) => sheet.id, {
      DataChanged: EVENT.worksheetChanged,
      Activated: EVENT.worksheetActivated,
      Deactivated: EVENT.worksheetDeactivated,
      Calculated: EVENT.worksheetCalculated,
      SelectionChanged: EVENT.worksheetSelectionChanged,
      ProtectionChanged: EVENT.worksheetProtectionChanged,
    }),
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        assertExists(sheet, host);
        assertStructureOpen(host.workbook);
        host.workbook.renameSheet(sheet, asText(value));
        host.journal.referencesChanged();
      },
    },
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        assertStructureOpen(host.workbook);
        host.workbook.moveSheet(sheet, asInteger(value));
      },
    },
    visibility,
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    },
    showGridlines,
    showHeadings,
    // The names under which the client library sets them.
    gridlines: { ...showGridlines, onlyByName: true, isHidden: true },
    headings: { ...showHeadings, onlyByName: true, isHidden: true },
    standardWidth: { get: (sheet) => sheet.standardWidth },
    standardHeight: { get: (sheet) => sheet.standardHeight },

    tables: { open: (sheet) => tablesOf({ sheets: () => [sheet], home: sheet }) },
    charts: { open: (sheet) => chartsOf(sheet) },
    names: { open: (sheet) => namesOf(sheet) },
    customProperties: { open: (sheet) => worksheetCustomPropertiesOf(sheet) },
    freezePanes: { open: (sheet) => freezePanesOf(sheet) },
    pageLayout: { open: (sheet) => pageLayoutOf(sheet) },
    horizontalPageBreaks: { open: (sheet) => pageBreaksOf(sheet, 'rows') },
    verticalPageBreaks: { open: (sheet) => pageBreaksOf(sheet, 'columns') },
    protection: { open: (sheet) => worksheetProtectionOf(sheet) },
    autoFilter: { open: (sheet) => autoFilterOf(sheet) },
    comments: { open: (sheet) => commentsOf(() => [sheet]) },
    shapes: { open: (sheet) => shapesOf(sheet) },

    getRange: {
      find: (sheet, [address], host) => {
        assertExists(sheet, host);
        const text = optional(asText)(address);
        const area = text === undefined ? wholeSheet() : resolveAddress(host.workbook, sheet, text);
        return host.make.range(sheet, area);
      },
    },
    getRanges: {
      find: (sheet, [address], host) => {
        const text = optional(asText)(address);
        const areas = text === undefined ? [wholeSheet()] : resolveAreas(host.workbook, sheet, text);
        return host.make.rangeAreas(sheet, areas);
      },
    },
    getRangeByIndexes: {
      find: (sheet, args, host) => {
        assertExists(sheet, host);
        return rangeByIndexes(sheet, args, host);
      },
    },
    getCell: { find: (sheet, [row, column], host) => rangeByIndexes(sheet, [row, column, 1, 1], host) },
    getUsedRange: {
      find: (sheet, [valuesOnly], host) => {
        assertExists(sheet, host);
        const blank = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
        return host.make.range(sheet, usedRange(sheet, valuesOnly) ?? blank);
      },
    },
    getUsedRangeOrNullObject: {
      find: (sheet, [valuesOnly], host) => {
        assertExists(sheet, host);
        const used = usedRange(sheet, valuesOnly);
        return used ? host.make.range(sheet, used) : NOTHING;
      },
    },
    getNextOrNullObject: { find: neighbourOrNothing(1) },
    getPreviousOrNullObject: { find: neighbourOrNothing(-1) },

    activate: {
      call: (sheet, _args, host) => {
        assertExists(sheet, host);
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
        host.workbook.activate(sheet);
        host.journal.record({ kind: 'sheetActivated', sheetId: sheet.id });
      },
    },
    calculate: {
      call: (_sheet, _args, host) => {
        host.journal.calculateNow();
      },
    },
    delete: {
      call: (sheet, _args, host) => {
        assertExists(sheet, host);
        assertStructureOpen(host.workbook);
        host.workbook.deleteSheet(sheet);
        host.journal.referencesChanged();
        host.journal.record({ kind: 'sheetDeleted', sheetId: sheet.id });
      },
    },
  },
};
