import type { SheetModel, WorkbookModel } from '../../emulator';
import { areaAddress } from '../../vocabulary';
import { chartSnapshot } from './chartSnapshot';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './hostMessages';
import { styleSnapshot } from './styleSnapshot';

/** More rows than a person scrolls through; the pane reads them all, the grid shows these. */
const SHOWN_ROWS = 5000;
/** The grid is a little larger than the data, so that there is somewhere to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 16;

function cellsOf(sheet: SheetModel, shownRows: number, columnCount: number): CellSnapshot[] {
  const shown = { row: 0, column: 0, rowCount: shownRows, columnCount };
  const cells = new Map<number, CellSnapshot>();
  const place = (row: number, column: number): number => row * columnCount + column;
  for (let column = 0; column < columnCount; column += 1) {
    for (const run of sheet.formats.columnRuns(column, 0, shownRows)) {
      if (run.id === 0) continue;
      for (let row = run.start; row < run.start + run.count; row += 1) {
        cells.set(place(row, column), [row, column, '', run.id]);
      }
    }
  }
  sheet.cells.visitFilled(shown, (row, column, value) => {
    cells.set(place(row, column), [row, column, value, sheet.formats.styleNumberAt(row, column)]);
  });
  for (const { row, column, text } of sheet.cells.formulasIn(shown)) {
    cells.set(place(row, column), [
      row,
      column,
      sheet.cells.valueAt(row, column),
      sheet.formats.styleNumberAt(row, column),
      text,
    ]);
  }
  return [...cells.values()];
}

function sheetSnapshot(workbook: WorkbookModel, sheet: SheetModel): SheetSnapshot {
  const used = sheet.usedRange('valuesAndFormats');
  const usedRows = used === undefined ? 0 : used.row + used.rowCount;
  const columnCount = used === undefined ? 0 : used.column + used.columnCount;
  const shownRows = Math.min(usedRows, SHOWN_ROWS);
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    tabColour: sheet.tabColor,
    gridlines: sheet.showGridlines,
    rowCount: shownRows + SPARE_ROWS,
    usedRows,
    shownRows,
    columnCount: Math.max(columnCount + SPARE_COLUMNS, LEAST_COLUMNS),
    cells: cellsOf(sheet, shownRows, columnCount),
    merges: sheet.merges,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights].filter(([row]) => row < shownRows),
    hiddenRows: [...sheet.hiddenRows].filter((row) => row < shownRows),
    freeze: sheet.freezePanes,
    charts: sheet.charts.map((chart) => chartSnapshot(workbook, chart)),
  };
}

/** Takes a picture of the workbook for the grid. */
export function workbookSnapshot(workbook: WorkbookModel): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet));
  const styles = new Set(sheets.flatMap((sheet) => sheet.cells.map(([, , , style]) => style)));
  const { row, column, rowCount, columnCount } = workbook.selection.range;
  return {
    activeSheetId: workbook.activeSheetId,
    selection: areaAddress({
      firstRow: row,
      firstColumn: column,
      lastRow: row + rowCount - 1,
      lastColumn: column + columnCount - 1,
    }),
    styles: [...styles].map((style) => [style, styleSnapshot(workbook.styles.styleOf(style))]),
    sheets,
  };
}
