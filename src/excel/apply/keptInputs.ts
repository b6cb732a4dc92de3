import type { SheetKey, WriteOp, WrittenCell } from '../../sheets';
import type { Area } from '../../vocabulary';
import { areaAround } from '../../vocabulary';
import { opsOf } from './ops';
import { rangeAt } from './rangeAt';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';

/** What people have typed in the cells of `writeInput` ops, by sheet and name. */
export type KeptInputs = ReadonlyMap<SheetKey, ReadonlyMap<string, WrittenCell>>;

/** A sheet whose inputs have been asked for and are known after the next request. */
export interface AskedInputs {
  readonly sheet: SheetKey;
  readonly places: ReadonlyMap<string, Area>;
  /** The smallest area that holds all of them. */
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Asks, in the next request, for what people have typed on sheets that are to be written again: one range a sheet,
 * because a range for each input would fill the request.
 */
export function askInputs(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  targets: TargetSheets,
): readonly AskedInputs[] {
  return [...inputsBySheet(ops)].flatMap(([sheet, names]) => {
    const existing = targetOf(targets, sheet).existing;
    if (existing === undefined) return [];
    const places = new Map([...existing.places].filter(([name]) => names.has(name)));
    if (places.size === 0) return [];
    const area = areaAround([...places.values()]);
    const range = rangeAt(context.workbook.worksheets.getItem(existing.id), area);
    range.load('formulas,values');
    return [{ sheet, places, area, range }];
  });
}

/** Gives what was asked for, after the request. */
export function inputsIn(asked: readonly AskedInputs[]): KeptInputs {
  return new Map(
    asked.map(({ sheet, places, area, range }) => {
      const typed = [...places].map(([name, place]): readonly [string, WrittenCell] => [
        name,
        typedIn(range, place.firstRow - area.firstRow, place.firstColumn - area.firstColumn),
      ]);
      return [sheet, new Map(typed)];
    }),
  );
}

function inputsBySheet(ops: readonly WriteOp[]): ReadonlyMap<SheetKey, ReadonlySet<string>> {
  const names = new Map<SheetKey, Set<string>>();
  for (const { sheet, name } of opsOf(ops, 'writeInput')) {
    names.set(sheet, (names.get(sheet) ?? new Set()).add(name));
  }
  return names;
}

/** Text that begins with an equals sign is the same in `formulas` and in `values`; a formula is not. */
function typedIn(range: Excel.Range, row: number, column: number): WrittenCell {
  const formula = (range.formulas as unknown[][])[row]?.[column];
  const value = (range.values as unknown[][])[row]?.[column];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
