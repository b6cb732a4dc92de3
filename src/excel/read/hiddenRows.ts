import type { RowSpan } from '../../vocabulary';
import type { SheetToRead } from './readRows';

/** The used rows are looked at in so many blocks; only blocks that are partly hidden are looked into. */
const BLOCKS = 64;

/** Tells which rows of the used part are hidden, by hand or by a filter, in two requests at most. */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: SheetToRead,
): Promise<readonly RowSpan[]> {
  const blocks = blocksOf(sheet);
  const asked = blocks.map((block) => ({ block, range: rangeOf(context, sheet, block) }));
  for (const { range } of asked) range.load('rowHidden');
  await context.sync();
  const looked = asked.map(({ block, range }) => {
    // null: some rows of the block are hidden and some are not, which the type declarations do not say.
    const hidden = range.rowHidden as boolean | null;
    const visible = hidden === null ? range.getSpecialCellsOrNullObject('Visible') : undefined;
    visible?.load('areas/items/rowIndex,areas/items/rowCount');
    return { block, hidden, visible };
  });
  if (looked.some(({ visible }) => visible !== undefined)) await context.sync();
  const spans = looked.flatMap(({ block, hidden, visible }) => {
    if (hidden === false) return [];
    if (hidden === true || visible === undefined || visible.isNullObject) return [block];
    return gaps(block, visible.areas.items);
  });
  for (const { range } of asked) range.untrack();
  return joined(spans);
}

function blocksOf({ extent: { firstRow, rowCount } }: SheetToRead): readonly RowSpan[] {
  const size = Math.ceil(rowCount / BLOCKS);
  const count = Math.ceil(rowCount / size);
  return Array.from({ length: count }, (_unused, index) => ({
    first: firstRow + index * size,
    last: Math.min(firstRow + rowCount, firstRow + (index + 1) * size) - 1,
  }));
}

function rangeOf(context: Excel.RequestContext, { id, extent }: SheetToRead, block: RowSpan): Excel.Range {
  return context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(block.first, extent.firstColumn, block.last - block.first + 1, extent.columnCount);
}

/** The rows of a block that are in none of its visible areas. */
function gaps(
  block: RowSpan,
  visible: readonly { readonly rowIndex: number; readonly rowCount: number }[],
): readonly RowSpan[] {
  const shown = [...visible].sort((a, b) => a.rowIndex - b.rowIndex);
  const hidden: RowSpan[] = [];
  let next = block.first;
  for (const { rowIndex, rowCount } of shown) {
    if (rowIndex > next) hidden.push({ first: next, last: rowIndex - 1 });
    next = Math.max(next, rowIndex + rowCount);
  }
  if (next <= block.last) hidden.push({ first: next, last: block.last });
  return hidden;
}

/** Spans that touch become one. */
function joined(spans: readonly RowSpan[]): readonly RowSpan[] {
  const result: RowSpan[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before?.last === span.first - 1) result[result.length - 1] = { first: before.first, last: span.last };
    else result.push(span);
  }
  return result;
}
