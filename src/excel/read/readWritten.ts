import { OWNED_NAME } from '../../sheets';
import { KEY_FIELDS, keyOf } from '../sheetKey';

/** So many cells stay well below what Excel on the web answers at once. */
const MOST_CELLS = 150_000;

/** What we wrote on a sheet last time, as Excel shows it now: rows of values; `''` is an empty cell. */
export type WrittenValues = readonly (readonly unknown[])[];

/**
 * Reads what stands in the cells that we wrote last time on some of our sheets, by key. A sheet that is not there, or
 * of which nobody knows any more what is ours, is left out; of a very long one, its beginning comes.
 */
export async function readWritten(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, WrittenValues>> {
  const asked = await askWritten(context, keys);
  const read = new Map<string, WrittenValues>();
  for (const batch of batchesOf(asked)) {
    for (const { range } of batch) range.load('values');
    await syncOnce(context);
    for (const { key, range } of batch) read.set(key, range.values);
  }
  return read;
}

/** The loop above goes over requests, each as large as Excel answers; a batch is one request. */
async function syncOnce(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

interface Asked {
  readonly key: string;
  readonly cells: number;
  readonly range: Excel.Range;
}

async function askWritten(context: Excel.RequestContext, keys: readonly string[]): Promise<readonly Asked[]> {
  const { worksheets } = context.workbook;
  worksheets.load(KEY_FIELDS.join(','));
  await context.sync();
  const wanted = new Set(keys);
  const owned = worksheets.items.flatMap((sheet) => {
    const key = keyOf(sheet);
    if (key === undefined || !wanted.has(key)) return [];
    if (!sheet.names.items.some(({ name }) => name === OWNED_NAME)) return [];
    const range = sheet.names.getItem(OWNED_NAME).getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ key, sheet, range }];
  });
  if (owned.length === 0) return [];
  await context.sync();
  return owned.flatMap(({ key, sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const rows = Math.min(rowCount, Math.max(1, Math.floor(MOST_CELLS / columnCount)));
    return [
      {
        key,
        cells: rows * columnCount,
        range: sheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount),
      },
    ];
  });
}

function batchesOf(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const batches: Asked[][] = [];
  let cells = Infinity;
  for (const one of asked) {
    if (cells + one.cells > MOST_CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(one);
    cells += one.cells;
  }
  return batches;
}
