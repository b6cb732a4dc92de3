import type { SheetKey, WriteOp } from '../../sheets';
import { OWNED_NAME } from '../../sheets';
import type { Area } from '../../vocabulary';
import { opsOf } from './ops';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';

/** Where things stand on one of our sheets before it is written again. */
export interface SheetPlace {
  /** What we wrote last time; absent where the name of it is gone. */
  readonly owned?: Area;
  /** Everything with a value, a person's cells too; absent on a sheet without any. */
  readonly used?: Area;
}

/** The places of the sheets that are there already, by key. */
export type SheetPlaces = ReadonlyMap<SheetKey, SheetPlace>;

/** Ranges that have been asked for and are known after the next request. */
export interface AskedPlace {
  readonly key: SheetKey;
  readonly owned?: Excel.Range;
  readonly used: Excel.Range;
}

/** Asks, in the next request, where things stand on the sheets that are to be emptied and written again. */
export function askPlaces(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  targets: TargetSheets,
): readonly AskedPlace[] {
  return opsOf(ops, 'clearOwned').flatMap(({ sheet: key }) => {
    const { existing } = targetOf(targets, key);
    if (existing === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(existing.id);
    const used = loaded(sheet.getUsedRangeOrNullObject(true));
    if (!existing.names.includes(OWNED_NAME)) return [{ key, used }];
    return [{ key, used, owned: loaded(sheet.names.getItem(OWNED_NAME).getRangeOrNullObject()) }];
  });
}

/** Gives what was asked for, after the request. */
export function placesIn(asked: readonly AskedPlace[]): SheetPlaces {
  return new Map(
    asked.map(({ key, owned, used }) => [key, { ...areaAs('owned', owned), ...areaAs('used', used) }]),
  );
}

function loaded(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

function areaAs<Name extends string>(
  name: Name,
  range: Excel.Range | undefined,
): Partial<Record<Name, Area>> {
  if (range === undefined || range.isNullObject) return {};
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const area: Area = {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
  return { [name]: area } as Partial<Record<Name, Area>>;
}
