import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from '../host/hostMessages';

/** Turns a picture of the workbook into the data that the Univer grid takes. */
const PIXELS_A_POINT = 4 / 3;
const DEFAULT_SIZE = { column: 64, row: 20 };
const WORKBOOK_ID = 'workbook';
const DECIMALS = '0.##########';

const ALIGNMENTS = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

function line(colour: string): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  return colour === '' ? null : { s: BorderStyleTypes.THIN, cl: { rgb: colour } };
}

function univerStyle(style: StyleSnapshot, pattern: string): IStyleData {
  return {
    ff: 'Calibri, Carlito, Segoe UI, sans-serif',
    fs: style.fontSize,
    bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cl: { rgb: style.fontColour },
    vt: VerticalAlign.BOTTOM,
    ...(style.fill === '' ? {} : { bg: { rgb: style.fill } }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.horizontal === 'General' ? {} : { ht: ALIGNMENTS[style.horizontal] }),
    ...(pattern === '' ? {} : { n: { pattern } }),
    ...(style.top === '' && style.bottom === '' ? {} : { bd: { t: line(style.top), b: line(style.bottom) } }),
  };
}

/** General is written with a decimal point by the grid; a pattern of its own gives the reader's decimal comma. */
function patternOf(style: StyleSnapshot): string {
  return style.numberFormat === 'General' ? '' : style.numberFormat;
}

function decimalStyle(style: string): string {
  return `${style}-decimal`;
}

function cellData(sheet: SheetSnapshot): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, value, style, formula] of sheet.cells) {
    const cells = (rows[row] ??= {});
    const s =
      typeof value === 'number' && !Number.isInteger(value) ? decimalStyle(String(style)) : String(style);
    cells[column] = { v: value, s, ...(formula === undefined ? {} : { f: formula }) };
  }
  return rows;
}

function univerStyles(styles: WorkbookSnapshot['styles']): Record<string, IStyleData> {
  return Object.fromEntries(
    styles.flatMap(([id, style]) => [
      [String(id), univerStyle(style, patternOf(style))],
      [decimalStyle(String(id)), univerStyle(style, patternOf(style) || DECIMALS)],
    ]),
  );
}

function sheetData(sheet: SheetSnapshot): Partial<IWorksheetData> {
  const { rows, columns } = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColour,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: DEFAULT_SIZE.column,
    defaultRowHeight: DEFAULT_SIZE.row,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    mergeData: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    })),
    columnData: Object.fromEntries(
      sheet.columnWidths.map(([column, points]) => [column, { w: Math.round(points * PIXELS_A_POINT) }]),
    ),
    rowData: {
      ...Object.fromEntries(
        sheet.rowHeights.map(([row, points]) => [row, { h: Math.round(points * PIXELS_A_POINT) }]),
      ),
      ...Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    },
    cellData: cellData(sheet),
  };
}

/** Gives the whole workbook in Univer's form. */
export function univerWorkbook(workbook: WorkbookSnapshot, name: string): IWorkbookData {
  return {
    id: WORKBOOK_ID,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: univerStyles(workbook.styles),
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
