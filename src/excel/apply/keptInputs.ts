import type { SheetKey, WriteOp, WrittenCell } from '../../sheets';
import { opsOf } from './ops';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';

/** What people have typed in the cells of `writeInput` ops, by sheet and name. */
export type KeptInputs = ReadonlyMap<SheetKey, ReadonlyMap<string, WrittenCell>>;

/** Reads what people have typed on sheets that are to be written again, in one request; none where there is nothing. */
export async function readInputs(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  targets: TargetSheets,
): Promise<KeptInputs> {
  const asked = opsOf(ops, 'writeInput').flatMap(({ sheet, name }) => {
    const existing = targetOf(targets, sheet).existing;
    if (existing?.names.includes(name) !== true) return [];
    const names = context.workbook.worksheets.getItem(existing.id).names;
    return [{ sheet, name, range: names.getItem(name).getRangeOrNullObject() }];
  });
  for (const { range } of asked) range.load('formulas,values');
  if (asked.length > 0) await context.sync();
  const kept = new Map<SheetKey, Map<string, WrittenCell>>();
  for (const { sheet, name, range } of asked) {
    // A name whose cells have been deleted leads nowhere.
    if (range.isNullObject) continue;
    const inputs = kept.get(sheet) ?? new Map<string, WrittenCell>();
    kept.set(sheet, inputs.set(name, typedIn(range)));
  }
  return kept;
}

/** Text that begins with an equals sign is the same in `formulas` and in `values`; a formula is not. */
function typedIn(range: Excel.Range): WrittenCell {
  const formula = firstCell(range.formulas as unknown[][]);
  const value = firstCell(range.values as unknown[][]);
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

function firstCell(cells: readonly (readonly unknown[])[]): string | number | boolean {
  const value = cells[0]?.[0];
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
