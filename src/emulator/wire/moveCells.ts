import {
  COLUMN_LIMIT,
  formatA1,
  mapReferences,
  parseA1,
  quoteSheetName,
  rewriteFormulas,
  ROW_LIMIT,
} from '../model';
import type { RangeAddress, SheetModel } from '../model';
import type { ChangeType } from './changeJournal';
import type { HostContext, RangeState } from './hostObject';
import { HostError } from './hostError';
import { assertAllowed, assertUnlocked } from './permissions';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/**
 * A move of cells: lines (rows or columns) come in at a place or go away there, for those cells that lie in a
 * band across them.
 */
interface Move {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly how: 'insert' | 'delete';
  readonly bandStart: number;
  readonly bandCount: number;
}

/** Makes room for a range: what was there moves down or right, and every reference with it. */
export function insertCells(sheet: SheetModel, area: RangeAddress, shift: Shift, host: HostContext): void {
  if (shift !== 'Down' && shift !== 'Right') throw new HostError('InvalidArgument');
  const move = moveOf(area, shift === 'Down' ? 'rows' : 'columns', 'insert');
  assertMovable(sheet, area, move);
  assertRoom(sheet, area, move);
  if (move.along === 'rows') {
    sheet.cells.shiftDown(area);
    sheet.formats.shiftDown(area);
  } else {
    sheet.cells.shiftRight(area);
    sheet.formats.shiftRight(area);
  }
  moveEverythingElse(sheet, move, host);
  host.journal.cellsMoved(sheet, area, changeType(move));
}

/** Takes a range away: what was below or right of it moves there, and every reference with it. */
export function deleteCells(sheet: SheetModel, area: RangeAddress, shift: Shift, host: HostContext): void {
  if (shift !== 'Up' && shift !== 'Left') throw new HostError('InvalidArgument');
  const move = moveOf(area, shift === 'Up' ? 'rows' : 'columns', 'delete');
  assertMovable(sheet, area, move);
  const gone = { ...area };
  if (move.along === 'rows') {
    sheet.cells.shiftUp(gone);
    sheet.formats.shiftUp(gone);
  } else {
    sheet.cells.shiftLeft(gone);
    sheet.formats.shiftLeft(gone);
  }
  moveEverythingElse(sheet, move, host);
  host.journal.cellsMoved(sheet, gone, changeType(move));
}

function moveOf(area: RangeAddress, along: Move['along'], how: Move['how']): Move {
  return along === 'rows'
    ? { along, how, at: area.row, count: area.rowCount, bandStart: area.column, bandCount: area.columnCount }
    : { along, how, at: area.column, count: area.columnCount, bandStart: area.row, bandCount: area.rowCount };
}

/** Whether whole rows or columns move, and not only part of them. */
function isWhole({ along, bandCount }: Move): boolean {
  return bandCount === (along === 'rows' ? COLUMN_LIMIT : ROW_LIMIT);
}

const PERMISSION = {
  'insert rows': 'allowInsertRows',
  'insert columns': 'allowInsertColumns',
  'delete rows': 'allowDeleteRows',
  'delete columns': 'allowDeleteColumns',
} as const;

function assertMovable(sheet: SheetModel, area: RangeAddress, move: Move): void {
  if (isWhole(move)) assertAllowed(sheet, PERMISSION[`${move.how} ${move.along}`]);
  else if (sheet.protection.protected) throw new HostError('AccessDenied');
  if (move.how === 'delete') assertUnlocked(sheet, area);
  const cutsTable = sheet.tables.some(({ range }) => touchesBand(range, move) && !withinBand(range, move));
  if (cutsTable) throw new HostError('InsertDeleteConflict');
}

/** Cells may not be pushed off the sheet. */
function assertRoom(sheet: SheetModel, area: RangeAddress, move: Move): void {
  const limit = move.along === 'rows' ? ROW_LIMIT : COLUMN_LIMIT;
  const tail =
    move.along === 'rows'
      ? { ...area, row: limit - move.count, rowCount: move.count }
      : { ...area, column: limit - move.count, columnCount: move.count };
  let filled = false;
  sheet.cells.visitFilled(tail, () => {
    filled = true;
  });
  if (filled) throw new HostError('InsertDeleteConflict');
}

function spanOf(
  area: RangeAddress,
  along: Move['along'],
): { readonly start: number; readonly count: number } {
  return along === 'rows'
    ? { start: area.row, count: area.rowCount }
    : { start: area.column, count: area.columnCount };
}

function acrossOf(
  area: RangeAddress,
  along: Move['along'],
): { readonly start: number; readonly count: number } {
  return spanOf(area, along === 'rows' ? 'columns' : 'rows');
}

function withinBand(area: RangeAddress, move: Move): boolean {
  const { start, count } = acrossOf(area, move.along);
  return start >= move.bandStart && start + count <= move.bandStart + move.bandCount;
}

function touchesBand(area: RangeAddress, move: Move): boolean {
  const across = acrossOf(area, move.along);
  const along = spanOf(area, move.along);
  const overlaps =
    across.start < move.bandStart + move.bandCount && across.start + across.count > move.bandStart;
  return overlaps && along.start + along.count > move.at;
}

/** Where a rectangle ends up, or undefined when all of it is deleted. */
function moved(area: RangeAddress, move: Move): RangeAddress | undefined {
  if (!withinBand(area, move)) return area;
  const { start, count } = spanOf(area, move.along);
  // Whole columns keep their rows, whole rows their columns.
  if (count === (move.along === 'rows' ? ROW_LIMIT : COLUMN_LIMIT)) return area;
  const span = move.how === 'insert' ? insertedSpan(start, count, move) : deletedSpan(start, count, move);
  if (span.count === 0) return undefined;
  return move.along === 'rows'
    ? { ...area, row: span.start, rowCount: span.count }
    : { ...area, column: span.start, columnCount: span.count };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function insertedSpan(start: number, count: number, move: Move): Span {
  if (start >= move.at) return { start: start + move.count, count };
  return start + count > move.at ? { start, count: count + move.count } : { start, count };
}

function deletedSpan(start: number, count: number, move: Move): Span {
  const end = move.at + move.count;
  const gone = Math.max(0, Math.min(start + count, end) - Math.max(start, move.at));
  const before = Math.max(0, Math.min(start, end) - move.at);
  return { start: start - before, count: count - gone };
}

function movedAll(areas: readonly RangeAddress[], move: Move): RangeAddress[] {
  return areas.flatMap((area) => moved(area, move) ?? []);
}

function moveEverythingElse(sheet: SheetModel, move: Move, host: HostContext): void {
  moveReferences(sheet, move, host);
  moveHeldRanges(sheet, move, host);
  moveAnnotations(sheet, move);
  if (isWhole(move)) moveLines(sheet, move);
}

function moveReferences(sheet: SheetModel, move: Move, host: HostContext): void {
  rewriteFormulas(host.workbook, (formula, home) =>
    mapReferences(formula, ({ sheet: named, address, text }) => {
      const target = named === undefined ? home : host.workbook.sheetByName(named);
      const area = target === sheet ? parseA1(address) : undefined;
      if (!area) return text;
      const after = moved(area, move);
      if (after === area) return text;
      const prefix = named === undefined ? '' : `${quoteSheetName(named)}!`;
      return after ? prefix + likeBefore(address, after) : '#REF!';
    }),
  );
}

/** The address with the dollar signs where they stood. */
function likeBefore(address: string, area: RangeAddress): string {
  const before = address.split(':');
  const after = formatA1(area).split(':');
  const last = after.at(-1) ?? '';
  const corners = before.length === 2 ? [after[0] ?? '', last] : [after[0] ?? ''];
  return corners.map((corner, index) => withDollars(before[index] ?? '', corner)).join(':');
}

function withDollars(pattern: string, corner: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)([0-9]*)$/.exec(corner) ?? [];
  const column = /^\$[A-Za-z]/.test(pattern) ? `$${letters}` : letters;
  const row = /\$[0-9]/.test(pattern) ? `$${digits}` : digits;
  return column + row;
}

function moveHeldRanges(sheet: SheetModel, move: Move, host: HostContext): void {
  for (const { kind, state } of host.references.objects()) {
    if (kind.name !== 'Range' || (state as RangeState).sheetId !== sheet.id) continue;
    const range = state as RangeState;
    range.area = moved(range.area, move) ?? { ...range.area, rowCount: 1, columnCount: 1 };
  }
}

function moveAnnotations(sheet: SheetModel, move: Move): void {
  sheet.merges = movedAll(sheet.merges, move);
  for (const table of sheet.tables) table.range = moved(table.range, move) ?? table.range;
  sheet.tables = sheet.tables.filter((table) => spanOf(table.range, move.along).count > 0);
  for (const rule of sheet.validations) rule.ranges = movedAll(rule.ranges, move);
  sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
  for (const format of sheet.conditionalFormats) format.ranges = movedAll(format.ranges, move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const range = moved(link.range, move);
    return range ? [{ ...link, range }] : [];
  });
  sheet.comments = sheet.comments.filter((comment) => moveCell(comment, move));
  sheet.notes = sheet.notes.filter((note) => moveCell(note, move));
  sheet.pageLayout.printAreas = movedAll(sheet.pageLayout.printAreas, move);
  if (sheet.autoFilter) {
    const range = moved(sheet.autoFilter.range, move);
    sheet.autoFilter = range && { ...sheet.autoFilter, range };
  }
}

/** Moves a thing that sits on one cell; false when its cell is deleted. */
function moveCell(place: { row: number; column: number }, move: Move): boolean {
  const after = moved({ ...place, rowCount: 1, columnCount: 1 }, move);
  if (!after) return false;
  place.row = after.row;
  place.column = after.column;
  return true;
}

/** Heights, widths and hidden lines move with their rows or columns. */
function moveLines(sheet: SheetModel, move: Move): void {
  const sizes = move.along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = move.along === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const movedSizes = [...sizes].flatMap(([line, size]) => {
    const place = movedLine(line, move);
    return place === undefined ? [] : [[place, size] as const];
  });
  const movedHidden = [...hidden].flatMap((line) => movedLine(line, move) ?? []);
  sizes.clear();
  for (const [line, size] of movedSizes) sizes.set(line, size);
  hidden.clear();
  for (const line of movedHidden) hidden.add(line);
}

function movedLine(line: number, move: Move): number | undefined {
  const span = move.how === 'insert' ? insertedSpan(line, 1, move) : deletedSpan(line, 1, move);
  return span.count === 0 ? undefined : span.start;
}

function changeType(move: Move): ChangeType {
  if (!isWhole(move)) return move.how === 'insert' ? 'CellInserted' : 'CellDeleted';
  const line = move.along === 'rows' ? 'Row' : 'Column';
  return `${line}${move.how === 'insert' ? 'Inserted' : 'Deleted'}`;
}
