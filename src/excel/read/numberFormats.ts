import type { SheetToRead } from './readRows';
import { formatRowCount } from './sampledRows';

/** Gives the number formats of each column over its first rows. */
export async function readNumberFormats(
  context: Excel.RequestContext,
  { id, extent }: SheetToRead,
): Promise<readonly (readonly string[])[]> {
  const { firstRow, firstColumn, columnCount } = extent;
  const range = context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(firstRow, firstColumn, formatRowCount(extent), columnCount);
  range.load('numberFormat');
  await context.sync();
  const rows = range.numberFormat as string[][];
  return Array.from({ length: columnCount }, (_unused, column) =>
    rows.map((row) => row[column] ?? 'General'),
  );
}
