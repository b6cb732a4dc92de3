import type { Area, GridTable, RowSpan } from '../../vocabulary';
import { JambladError, parseArea } from '../../vocabulary';
import type { SheetExtent, SheetFacts, SheetRequest } from '../port';
import type { ExcelNamespace } from '../runInExcel';
import { runInExcel } from '../runInExcel';
import { readFormulas } from './formulas';
import { throwIfCancelled, unlessCancelled } from './cancelling';
import { readHiddenRows } from './hiddenRows';
import { readNumberFormats } from './numberFormats';
import type { SheetToRead } from './readRows';
import { readRows } from './readRows';

/** More cells than a computer holds in typed columns; such a used part is a stray value far down on an empty sheet. */
const MOST_CELLS = 60_000_000;

const NOTHING: SheetExtent = { firstRow: 0, firstColumn: 0, rowCount: 0, columnCount: 0 };

/** A table, and whether its headings have the buttons to filter by. */
interface OpenedTable extends GridTable {
  readonly hasFilter: boolean;
}

/** A sheet, and what is known of it before its cells are read. */
interface OpenedSheet extends SheetToRead {
  readonly tables: readonly OpenedTable[];
  /** Whether the filter of the sheet hides rows; tables have filters of their own. */
  readonly isFiltered: boolean;
  readonly merges: readonly Area[];
}

/**
 * Streams the values of the used part of a sheet and gives what else is known of it.
 * @throws JambladError `sheetNotFound`, `sheetGone` (deleted while being read), `cancelled`, `tooMuchForExcel`,
 *   `sheetTooLarge`, `cellBeingEdited` …
 */
export async function readSheet(
  excel: ExcelNamespace,
  name: string,
  request: SheetRequest,
): Promise<SheetFacts> {
  throwIfCancelled(request.signal);
  const reading = runInExcel(excel, { sheet: name }, async (context) => {
    const sheet = await openSheet(context, name);
    const { rowCount, columnCount } = sheet.extent;
    if (rowCount * columnCount > MOST_CELLS)
      throw new JambladError('sheetTooLarge', { sheet: name, rowCount, columnCount });
    request.onExtent?.(sheet.extent);
    if (rowCount === 0) return factsOf(sheet, { numberFormats: [], hiddenRows: [], formulas: [] });
    await readRows(context, sheet, request);
    const numberFormats = await readNumberFormats(context, sheet);
    const hiddenRows = await readHiddenRows(context, sheet);
    const formulas = await readFormulas(context, sheet);
    return factsOf(sheet, { numberFormats, hiddenRows, formulas });
  });
  return unlessCancelled(reading, request.signal);
}

async function openSheet(context: Excel.RequestContext, name: string): Promise<OpenedSheet> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  const sheet = sheets.getItemOrNullObject(name);
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject) {
    throw new JambladError('sheetNotFound', { sheet: name, sheets: sheets.items.map((item) => item.name) });
  }
  const target = { id: sheet.id, name: sheet.name };
  if (used.isNullObject) return { ...target, extent: NOTHING, tables: [], isFiltered: false, merges: [] };
  const extent = {
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
  };
  return { ...target, extent, ...(await readStructure(context, sheet, used)) };
}

async function readStructure(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<Pick<OpenedSheet, 'tables' | 'isFiltered' | 'merges'>> {
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/showHeaders,items/showTotals,items/showFilterButton');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  await context.sync();
  const ranges = sheet.tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load('address');
  if (ranges.length > 0) await context.sync();
  return {
    isFiltered: sheet.autoFilter.isDataFiltered,
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tables: sheet.tables.items.map((table, index) => ({
      name: table.name,
      area: parseArea(ranges[index]?.address ?? ''),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
      hasFilter: table.showFilterButton,
    })),
  };
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

function factsOf(
  sheet: OpenedSheet,
  looked: Pick<SheetFacts, 'numberFormats' | 'hiddenRows' | 'formulas'>,
): SheetFacts {
  const { name, extent, merges } = sheet;
  const { firstRow, firstColumn, rowCount } = extent;
  const tables = sheet.tables.map(({ name: table, area, hasHeaders, hasTotals }) => ({
    name: table,
    area,
    hasHeaders,
    hasTotals,
  }));
  const filtered = sheet.isFiltered || sheet.tables.some((table) => hidesRows(table, looked.hiddenRows));
  return { sheet: name, firstRow, firstColumn, rowCount, tables, filtered, merges, ...looked };
}

/** Rows hidden inside a table with filter buttons are taken to be filtered out. */
function hidesRows({ area, hasFilter }: OpenedTable, hiddenRows: readonly RowSpan[]): boolean {
  return hasFilter && hiddenRows.some(({ first, last }) => first <= area.lastRow && last > area.firstRow);
}
