import { intersect } from '../model';
import type { RangeAddress, SheetModel } from '../model';
import { readTexts } from './cellBlocks';

/** About what a character of Calibri 11 takes, and the room at a cell's sides, in points. */
const CHARACTER_WIDTH = 5.25;
const CELL_PADDING = 3.75;
const LINE_HEIGHT = 15;
/** Excel measures every row; the first thousand are enough to lay out a sheet by. */
const MEASURED_ROWS = 1000;

/** Makes columns as wide as their longest text. Without fonts to measure by, an estimate. */
export function fitColumns(sheet: SheetModel, area: RangeAddress): void {
  const measured = measurable(sheet, area);
  if (!measured) return;
  const texts = readTexts(sheet, measured);
  for (let column = 0; column < measured.columnCount; column += 1) {
    const longest = Math.max(0, ...texts.map((row) => longestLine(row[column] ?? '')));
    if (longest > 0) {
      sheet.columnWidths.set(measured.column + column, longest * CHARACTER_WIDTH + CELL_PADDING);
    }
  }
}

/** Makes rows as high as their text needs, wrapped cells at their column's width. */
export function fitRows(sheet: SheetModel, area: RangeAddress): void {
  const measured = measurable(sheet, area);
  if (!measured) return;
  readTexts(sheet, measured).forEach((cells, row) => {
    const lines = cells.map((text, column) =>
      lineCount(sheet, measured.row + row, measured.column + column, text),
    );
    sheet.rowHeights.set(measured.row + row, Math.max(1, ...lines) * LINE_HEIGHT);
  });
}

function measurable(sheet: SheetModel, area: RangeAddress): RangeAddress | undefined {
  const used = sheet.usedRange('values');
  const shared = used && intersect(used, area);
  return shared && { ...shared, rowCount: Math.min(shared.rowCount, MEASURED_ROWS) };
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

function lineCount(sheet: SheetModel, row: number, column: number, text: string): number {
  const lines = text.split('\n');
  if (!sheet.formats.styleAt(row, column).wrapText) return lines.length;
  const width = (sheet.columnWidths.get(column) ?? sheet.standardWidth) - CELL_PADDING;
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((line.length * CHARACTER_WIDTH) / width)),
    0,
  );
}
