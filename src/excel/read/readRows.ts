import { JambladError } from '../../vocabulary';
import { fromHost, isSizeError } from '../hostErrors';
import type { SheetChunk, SheetExtent, SheetRequest } from '../port';
import { throwIfCancelled } from './cancelling';
import { bytesPerRow, firstChunkRows, nextChunkRows } from './chunkSize';

/** A sheet by its id, which stays when it is renamed, and its name, for what is said. */
export interface SheetToRead {
  readonly id: string;
  readonly name: string;
  readonly extent: SheetExtent;
}

/** Rows of the sheet, 0-based. */
interface RowRequest {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Hands over all rows of the used part, chunk by chunk. One chunk is one new range, one request, one response. */
export async function readRows(
  context: Excel.RequestContext,
  sheet: SheetToRead,
  request: SheetRequest,
): Promise<void> {
  const { firstRow, rowCount, columnCount } = sheet.extent;
  let most = rowCount;
  let wanted = firstChunkRows(columnCount);
  for (let done = 0; done < rowCount;) {
    const rows = { firstRow: firstRow + done, rowCount: Math.min(wanted, most, rowCount - done) };
    const chunk = await readChunk(context, sheet, rows);
    throwIfCancelled(request.signal);
    if (chunk === 'tooLarge') {
      if (rows.rowCount === 1) throw new JambladError('tooMuchForExcel', { sheet: sheet.name });
      most = Math.ceil(rows.rowCount / 2);
      continue;
    }
    await request.onChunk(chunk);
    done += rows.rowCount;
    wanted = nextChunkRows(bytesPerRow(chunk.values), columnCount);
    request.onProgress?.(done, rowCount);
  }
}

async function readChunk(
  context: Excel.RequestContext,
  sheet: SheetToRead,
  rows: RowRequest,
): Promise<SheetChunk | 'tooLarge'> {
  try {
    const values = await loadValues(context, sheet, rows);
    if (!Array.isArray(values)) return 'tooLarge';
    if (!looksLikeError(values)) return { firstRow: rows.firstRow, values };
    const valueTypes = await loadTypes(context, sheet, rows);
    if (!Array.isArray(valueTypes)) return 'tooLarge';
    return { firstRow: rows.firstRow, values, valueTypes: valueTypes as string[][] };
  } catch (error) {
    if (isSizeError(error) && rows.rowCount > 1) return 'tooLarge';
    throw fromHost(error, { sheet: sheet.name });
  }
}

/** Excel answers null instead of cells where there are too many, which its type declarations do not say. */
type Cells = unknown[][] | null;

async function loadValues(
  context: Excel.RequestContext,
  sheet: SheetToRead,
  rows: RowRequest,
): Promise<Cells> {
  const range = rowsOf(context, sheet, rows);
  range.load('values');
  await context.sync();
  const values = range.values as Cells;
  range.untrack();
  return values;
}

async function loadTypes(
  context: Excel.RequestContext,
  sheet: SheetToRead,
  rows: RowRequest,
): Promise<Cells> {
  const range = rowsOf(context, sheet, rows);
  range.load('valueTypes');
  await context.sync();
  const types = range.valueTypes as Cells;
  range.untrack();
  return types;
}

function rowsOf(
  context: Excel.RequestContext,
  { id, extent }: SheetToRead,
  { firstRow, rowCount }: RowRequest,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(id);
  return sheet.getRangeByIndexes(firstRow, extent.firstColumn, rowCount, extent.columnCount);
}

const NUMBER_SIGN = 35;

/** Plain loops: this looks at every cell of a sheet. */
function looksLikeError(values: readonly (readonly unknown[])[]): boolean {
  for (const row of values) {
    for (const value of row) {
      if (typeof value === 'string' && value.charCodeAt(0) === NUMBER_SIGN) return true;
    }
  }
  return false;
}
