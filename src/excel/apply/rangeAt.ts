import type { Area } from '../../vocabulary';

/** Gives the range of an area. */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rowCount = area.lastRow - area.firstRow + 1;
  const columnCount = area.lastColumn - area.firstColumn + 1;
  return sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowCount, columnCount);
}
