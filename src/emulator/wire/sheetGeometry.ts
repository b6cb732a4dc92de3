import type { RangeAddress, SheetModel } from '../model';

/** A place on a sheet in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a rectangle of cells lies on the sheet. */
export function boxOf(sheet: SheetModel, area: RangeAddress): Box {
  const left = columnLeft(sheet, area.column);
  const top = rowTop(sheet, area.row);
  return {
    left,
    top,
    width: columnLeft(sheet, area.column + area.columnCount) - left,
    height: rowTop(sheet, area.row + area.rowCount) - top,
  };
}

function columnLeft(sheet: SheetModel, column: number): number {
  return offset(column, sheet.standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

function rowTop(sheet: SheetModel, row: number): number {
  return offset(row, sheet.standardHeight, sheet.rowHeights, sheet.hiddenRows);
}

function offset(
  line: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let total = line * standard;
  for (const [index, size] of sizes) if (index < line && !hidden.has(index)) total += size - standard;
  for (const index of hidden) if (index < line) total -= standard;
  return total;
}
