import type { Area } from '../../vocabulary';
import { addressOf } from './gatherAreas';

/** Gives the range of an area. */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rowCount = area.lastRow - area.firstRow + 1;
  const columnCount = area.lastColumn - area.firstColumn + 1;
  return sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowCount, columnCount);
}

/** Gives what several areas have in common that can be set at once: looks, locks, rules and heights; no values or number formats. */
export function rangesAt(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.Range | Excel.RangeAreas {
  const [first, ...others] = areas;
  return first === undefined || others.length > 0 ? sheet.getRanges(addressOf(areas)) : rangeAt(sheet, first);
}
