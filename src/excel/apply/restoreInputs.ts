import { isHostError } from '../hostErrors';
import type { ExcelNamespace } from '../runInExcel';
import { KEY_PROPERTY } from '../sheetKey';
import type { KeptInputs } from './keptInputs';
import { writableCell } from './writableCell';

/**
 * Puts what people had typed back under the names of its cells, sheet by sheet, after writing has failed: the names
 * outlive what was emptied. A sheet that refuses this too is passed over, so that the others get theirs.
 */
export async function restoreInputs(excel: ExcelNamespace, kept: KeptInputs): Promise<void> {
  for (const [key, inputs] of kept) {
    try {
      await excel.run({ delayForCellEdit: true }, (context) => restoreOn(context, key, inputs));
    } catch (error) {
      if (!isHostError(error)) throw error;
    }
  }
}

async function restoreOn(
  context: Excel.RequestContext,
  key: string,
  inputs: KeptInputs extends ReadonlyMap<string, infer Inputs> ? Inputs : never,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/name,items/customProperties/items/key,items/customProperties/items/value,items/names/items/name',
  );
  await context.sync();
  const sheet = worksheets.items.find(({ customProperties }) =>
    customProperties.items.some((property) => property.key === KEY_PROPERTY && property.value === key),
  );
  if (sheet === undefined) return;
  const there = new Set(sheet.names.items.map(({ name }) => name));
  for (const [name, cell] of inputs) {
    if (!there.has(name) || cell === '' || typeof cell === 'symbol') continue;
    const wire = writableCell(cell, { row: 0, column: 0, sheet: sheet.name });
    sheet.names.getItem(name).getRange().formulas = [[wire]];
  }
  await context.sync();
}
