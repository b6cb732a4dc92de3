import type { SheetModel } from '../model';
import { COLUMN_LIMIT, ROW_LIMIT } from '../model';
import { EMU_PER_POINT } from './measures';
import type { XmlElement } from './xml';
import { attribute, child, numberAttribute } from './xml';

/** A rectangle on a sheet in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an anchor of a drawing stands. */
export function readBox(anchor: XmlElement, sheet: SheetModel): Box {
  const from = child(anchor, 'from');
  const position = child(anchor, 'pos');
  const left = from ? markerLeft(from, sheet) : emu(position, 'x');
  const top = from ? markerTop(from, sheet) : emu(position, 'y');
  const to = child(anchor, 'to');
  const size = child(anchor, 'ext');
  return {
    left,
    top,
    width: to ? markerLeft(to, sheet) - left : emu(size, 'cx'),
    height: to ? markerTop(to, sheet) - top : emu(size, 'cy'),
  };
}

/** The cells and offsets between which the rectangle stands, as a drawing writes them. */
export function writeMarkers(box: Box, sheet: SheetModel): string {
  return (
    marker('from', box.left, box.top, sheet) + marker('to', box.left + box.width, box.top + box.height, sheet)
  );
}

function marker(name: string, left: number, top: number, sheet: SheetModel): string {
  const column = cellAt(left, COLUMN_LIMIT, (index) => columnWidth(sheet, index));
  const row = cellAt(top, ROW_LIMIT, (index) => rowHeight(sheet, index));
  return (
    `<xdr:${name}><xdr:col>${String(column.index)}</xdr:col><xdr:colOff>${toEmu(column.offset)}</xdr:colOff>` +
    `<xdr:row>${String(row.index)}</xdr:row><xdr:rowOff>${toEmu(row.offset)}</xdr:rowOff></xdr:${name}>`
  );
}

function cellAt(
  points: number,
  limit: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < limit - 1 && rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, offset: rest };
}

function markerLeft(place: XmlElement, sheet: SheetModel): number {
  const column = Number(child(place, 'col')?.text ?? 0);
  let left = Number(child(place, 'colOff')?.text ?? 0) / EMU_PER_POINT;
  for (let index = 0; index < column; index += 1) left += columnWidth(sheet, index);
  return left;
}

function markerTop(place: XmlElement, sheet: SheetModel): number {
  const row = Number(child(place, 'row')?.text ?? 0);
  let top = Number(child(place, 'rowOff')?.text ?? 0) / EMU_PER_POINT;
  for (let index = 0; index < row; index += 1) top += rowHeight(sheet, index);
  return top;
}

function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
}

function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.standardHeight);
}

function emu(element: XmlElement | undefined, name: string): number {
  return (numberAttribute(element, name) ?? Number(attribute(element, name) ?? 0)) / EMU_PER_POINT;
}

function toEmu(points: number): string {
  return String(Math.round(points * EMU_PER_POINT));
}
