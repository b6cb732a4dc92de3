import type { SheetKey, WriteOp, WrittenCell } from '../../sheets';
import { opsOf } from './ops';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';

/** What people have typed in the cells of `writeInput` ops, by sheet and name. */
export type KeptInputs = ReadonlyMap<SheetKey, ReadonlyMap<string, WrittenCell>>;

/** An input that has been asked for and is known after the next request. */
export interface AskedInput {
  readonly sheet: SheetKey;
  readonly name: string;
  readonly range: Excel.Range;
}

/** Asks, in the next request, for what people have typed on sheets that are to be written again. */
export function askInputs(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  targets: TargetSheets,
): readonly AskedInput[] {
  const asked = opsOf(ops, 'writeInput').flatMap(({ sheet, name }) => {
    const existing = targetOf(targets, sheet).existing;
    if (existing?.names.includes(name) !== true) return [];
    const names = context.workbook.worksheets.getItem(existing.id).names;
    return [{ sheet, name, range: names.getItem(name).getRangeOrNullObject() }];
  });
  for (const { range } of asked) range.load('formulas,values');
  return asked;
}

/** Gives what was asked for, after the request. */
export function inputsIn(asked: readonly AskedInput[]): KeptInputs {
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
