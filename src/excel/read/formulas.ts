import type { GridFormula } from '../../vocabulary';
import { isSizeError } from '../hostErrors';
import type { SheetToRead } from './readRows';
import { formulaSpans, isSmallSheet } from './sampledRows';

/** An area of formulas that is higher than so many rows is a column filled down; its first and last rows tell all. */
const FILLED_DOWN_ROWS = 3;

/**
 * Gives the formulas of a small sheet; of a large one those of the first and last rows, and of single rows with
 * formulas between them, which as a rule are totals.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  sheet: SheetToRead,
): Promise<readonly GridFormula[]> {
  const { id, extent } = sheet;
  const single = isSmallSheet(extent) ? [] : await singleRowsWithFormulas(context, sheet);
  const worksheet = context.workbook.worksheets.getItem(id);
  const asked = formulaSpans(extent, single).map(({ first, last }) => ({
    first,
    range: worksheet.getRangeByIndexes(first, extent.firstColumn, last - first + 1, extent.columnCount),
  }));
  for (const { range } of asked) range.load('formulas,values');
  await context.sync();
  return asked.flatMap(({ first, range }) => formulasIn(range, { row: first, column: extent.firstColumn }));
}

/** Rows that hold formulas and are not part of a filled-down column; none where Excel has too many to list. */
async function singleRowsWithFormulas(
  context: Excel.RequestContext,
  { id, extent }: SheetToRead,
): Promise<readonly number[]> {
  const { firstRow, firstColumn, rowCount, columnCount } = extent;
  const worksheet = context.workbook.worksheets.getItem(id);
  const used = worksheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount);
  const found = used.getSpecialCellsOrNullObject('Formulas');
  found.load('areas/items/rowIndex,areas/items/rowCount');
  try {
    await context.sync();
  } catch (error) {
    if (isSizeError(error)) return [];
    throw error;
  }
  if (found.isNullObject) return [];
  const rows = found.areas.items
    .filter((area) => area.rowCount <= FILLED_DOWN_ROWS)
    .flatMap((area) => Array.from({ length: area.rowCount }, (_unused, down) => area.rowIndex + down));
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** A text that begins with an equals sign comes back the same in `formulas` and `values`; a formula does not. */
function formulasIn(
  range: Excel.Range,
  at: { readonly row: number; readonly column: number },
): readonly GridFormula[] {
  const values = range.values as unknown[][];
  return (range.formulas as unknown[][]).flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column]
        ? [{ row: at.row + row, column: at.column + column, formula }]
        : [],
    ),
  );
}
