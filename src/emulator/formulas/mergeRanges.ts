import type { RangeAddress, SheetRange } from '../model';

/**
 * The same cells in fewer ranges: ranges over the same columns that touch become one. A hundred running
 * totals down a column are one range to read.
 */
export function mergeRanges(ranges: readonly SheetRange[]): readonly SheetRange[] {
  const bands = new Map<string, RangeAddress[]>();
  for (const { sheetId, range } of ranges) {
    const key = `${sheetId} ${String(range.column)} ${String(range.columnCount)}`;
    const band = bands.get(key);
    if (band) band.push(range);
    else bands.set(key, [range]);
  }
  return [...bands].flatMap(([key, band]) =>
    mergeRows(band).map((range) => ({ sheetId: key.slice(0, key.indexOf(' ')), range })),
  );
}

function mergeRows(band: readonly RangeAddress[]): readonly RangeAddress[] {
  const merged: RangeAddress[] = [];
  for (const range of [...band].sort((a, b) => a.row - b.row)) {
    const last = merged[merged.length - 1];
    const lastEnd = last ? last.row + last.rowCount : -1;
    if (!last || range.row > lastEnd) merged.push(range);
    else {
      const rowCount = Math.max(lastEnd, range.row + range.rowCount) - last.row;
      merged[merged.length - 1] = { ...last, rowCount };
    }
  }
  return merged;
}
