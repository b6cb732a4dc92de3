import { formatA1, isDateFormat, quoteSheetName } from '../../model';
import type { CellKind, RangeAddress, SheetModel } from '../../model';
import { readBlock, readStyles, readTexts, writeCells, writeNumberFormats } from '../cellBlocks';
import type { Block } from '../cellBlocks';
import type { HostContext, Property, RangeState } from '../hostObject';
import { assertAllowed } from '../permissions';
import { boxOf } from '../sheetGeometry';
import { hyperlinkProperty } from './hyperlink';
import { sheetOf } from './rangeState';
import { applyNamedStyle } from './styles';

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
  if (/\?\/|#\/|0\/0/.test(format)) return 'Fraction';
  if (/[$\u20ac]|kr/i.test(format)) return format.includes('_') ? 'Accounting' : 'Currency';
  return /^[#0,.]+$/.test(format) ? 'Number' : 'Custom';
}

/** What can be read of a range, and set. */
export const rangeProperties: Readonly<Record<string, Property<RangeState>>> = {
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
};
