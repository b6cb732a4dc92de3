import type { SheetListing } from '../port';
import { KEY_FIELDS, keyOf } from '../sheetKey';

/** Lists the sheets in the order of their tabs, with how large they are and which are ours. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetListing[]> {
  const sheets = context.workbook.worksheets;
  sheets.load(['items/name', 'items/visibility', 'items/tables/items/name', ...KEY_FIELDS].join(','));
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('rowCount,columnCount');
  await context.sync();
  return sheets.items.map((sheet, index) => {
    const key = keyOf(sheet);
    const range = used[index];
    const empty = range === undefined || range.isNullObject;
    return {
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      ...(key === undefined ? {} : { key }),
      rowCount: empty ? 0 : range.rowCount,
      columnCount: empty ? 0 : range.columnCount,
      tables: sheet.tables.items.map((table) => table.name),
    };
  });
}
