import { limitOf } from '../behaviours';
import { formulaPieces, parseA1 } from '../model';
import type { RangeAddress, SheetModel, WorkbookModel } from '../model';
import { HostError } from './hostError';

/** A rectangle together with the sheet that it lies on. */
export interface PlacedArea {
  readonly sheet: SheetModel;
  readonly area: RangeAddress;
}

/**
 * Finds what an address text on a sheet stands for: `A1:B2`, `A:C`, `Blad!A1` of the same sheet, or a defined
 * name that lies on the sheet.
 *
 * @throws HostError `InvalidArgument` when it stands for no rectangle of the sheet.
 */
export function resolveAddress(workbook: WorkbookModel, sheet: SheetModel, text: string): RangeAddress {
  const address = text.slice(0, limitOf('addressLength')).trim();
  const area = parseA1(withoutSheet(sheet, address)) ?? namedArea(workbook, sheet, address);
  if (area) return area;
  throw new HostError('InvalidArgument');
}

/** The rectangles of an address text with commas. */
export function resolveAreas(
  workbook: WorkbookModel,
  sheet: SheetModel,
  text: string,
): readonly RangeAddress[] {
  return text
    .slice(0, limitOf('addressLength'))
    .split(',')
    .map((part) => resolveAddress(workbook, sheet, part));
}

/** The rectangle that a formula of one reference (`=Blad!$A$1:$B$2`) stands for, or undefined. */
export function referencedArea(
  workbook: WorkbookModel,
  formula: string,
  home?: SheetModel,
): PlacedArea | undefined {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const [piece, ...rest] = formulaPieces(text);
  if (piece?.kind !== 'reference' || rest.length > 0) return undefined;
  const sheet = piece.sheet === undefined ? home : workbook.sheetByName(piece.sheet);
  const area = parseA1(piece.address);
  return sheet && area ? { sheet, area } : undefined;
}

function withoutSheet(sheet: SheetModel, address: string): string {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return address;
  const named = address
    .slice(0, mark)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  if (named.toLowerCase() === sheet.name.toLowerCase()) return address.slice(mark + 1);
  throw new HostError('InvalidArgument');
}

function namedArea(workbook: WorkbookModel, sheet: SheetModel, name: string): RangeAddress | undefined {
  const item = sheet.names.get(name) ?? workbook.names.get(name);
  const placed = item && referencedArea(workbook, item.formula, sheet);
  return placed?.sheet === sheet ? placed.area : undefined;
}
