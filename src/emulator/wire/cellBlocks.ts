import { limitOf } from '../behaviours';
import { COLUMN_LIMIT, formatValue, parseTyped, ROW_LIMIT } from '../model';
import type { CellStyle, RangeAddress, SheetModel, TypedEntry } from '../model';
import type { HostContext, HostOptions } from './hostObject';
import { isMalformed } from './formulaSyntax';
import { HostError } from './hostError';
import { assertUnlocked } from './permissions';

const SHAPE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value for each cell of a range, or null where Excel gives none. */
export type Block<T> = readonly (readonly T[])[] | null;

/** Whole columns and rows, whose cells are too many to be spoken of one by one. */
export function isUnbounded({ rowCount, columnCount }: RangeAddress): boolean {
  return rowCount === ROW_LIMIT || columnCount === COLUMN_LIMIT;
}

/** Reads something of each cell, within what Excel is willing to give. */
export function readBlock<T>(area: RangeAddress, options: HostOptions, read: () => T[][]): Block<T> {
  if (isUnbounded(area)) return null;
  if (area.rowCount * area.columnCount <= limitOf('rangeCells')) return read();
  if (options.oversizedRead === 'error') throw new HostError('RangeExceedsLimit');
  return null;
}

/** Something of each cell's style. */
export function readStyles<T>(sheet: SheetModel, area: RangeAddress, pick: (style: CellStyle) => T): T[][] {
  const rows = Array.from({ length: area.rowCount }, () => new Array<T>(area.columnCount));
  for (let column = 0; column < area.columnCount; column += 1) {
    for (const run of sheet.formats.columnRuns(area.column + column, area.row, area.rowCount)) {
      const value = pick(sheet.formats.styleAt(run.start, area.column + column));
      for (let row = run.start; row < run.start + run.count; row += 1) {
        const cells = rows[row - area.row];
        if (cells) cells[column] = value;
      }
    }
  }
  return rows;
}

/** The text of each cell as it is shown, in the number formats of en-US. */
export function readTexts(sheet: SheetModel, area: RangeAddress): string[][] {
  const formats = readStyles(sheet, area, (style) => style.numberFormat);
  return sheet.cells
    .readValues(area)
    .map((cells, row) =>
      cells.map((value, column) =>
        value === '' ? '' : formatValue(value, formats[row]?.[column] ?? 'General'),
      ),
    );
}

/** What is said of each cell of a range: one value for all, or an array of the range's shape. */
export type BlockInput = (row: number, column: number) => unknown;

/** @throws HostError `InvalidArgument` for null, an unbounded range or an array of another shape. */
export function blockInput(area: RangeAddress, input: unknown): BlockInput {
  if (isUnbounded(area) || input === null || input === undefined) throw new HostError('InvalidArgument');
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  assertShape(area, rows.length, undefined);
  for (const cells of rows) {
    assertShape(area, rows.length, Array.isArray(cells) ? cells.length : -1);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** @throws HostError `InvalidArgument` in Excel's words when the shape is not that of the range. */
export function assertShape(area: RangeAddress, rowCount: number, columnCount: number | undefined): void {
  const fits = rowCount === area.rowCount && (columnCount ?? area.columnCount) === area.columnCount;
  if (!fits) throw new HostError('InvalidArgument', SHAPE_MESSAGE);
}

/** Writes values or formulas as if they were typed, one for all cells or one for each. */
export function writeCells(sheet: SheetModel, area: RangeAddress, input: unknown, host: HostContext): void {
  const at = blockInput(area, input);
  assertOperationSize(area, host.options);
  assertUnlocked(sheet, area);
  const hasTextCells = sheet.formats.stylesIn(area).some((style) => style.numberFormat !== 'General');
  host.journal.changeCells(sheet, area, () => {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const value = at(row, column);
        if (value === null || value === undefined) continue;
        writeCell(sheet, { row: area.row + row, column: area.column + column }, value, hasTextCells);
      }
    }
    keepTableHeaders(sheet, area);
  });
}

/** @throws HostError `OperationCellsExceedLimit` on the web. */
export function assertOperationSize({ rowCount, columnCount }: RangeAddress, options: HostOptions): void {
  if (options.platform === 'web' && rowCount * columnCount > limitOf('operationCells')) {
    throw new HostError('OperationCellsExceedLimit');
  }
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function writeCell(sheet: SheetModel, cell: CellPlace, value: unknown, formatted: boolean): void {
  if (typeof value === 'number' || typeof value === 'boolean') {
    sheet.cells.write(cell.row, cell.column, value);
  } else if (typeof value === 'string') {
    writeTyped(
      sheet,
      cell,
      value,
      formatted ? sheet.formats.styleAt(cell.row, cell.column).numberFormat : undefined,
    );
  } else {
    throw new HostError('InvalidArgument');
  }
}

function writeTyped(
  sheet: SheetModel,
  cell: CellPlace,
  text: string,
  numberFormat: string | undefined,
): void {
  if (text === '' || isPlainWord(text)) {
    sheet.cells.write(cell.row, cell.column, text);
    return;
  }
  const entry = parseTyped(text, numberFormat === undefined ? {} : { numberFormat });
  assertEntryFits(entry);
  if (entry.kind === 'formula') {
    sheet.cells.write(cell.row, cell.column, '');
    sheet.cells.writeFormula(cell.row, cell.column, entry.text);
    return;
  }
  sheet.cells.write(cell.row, cell.column, entry.value);
  if (entry.numberFormat !== undefined) {
    sheet.formats.apply({ ...cell, rowCount: 1, columnCount: 1 }, { numberFormat: entry.numberFormat });
  }
}

/** Long columns of words are the common case, and letters alone are never a number, a date or a formula. */
function isPlainWord(text: string): boolean {
  return (
    /^[a-z\u00c0-\u017f][a-z\u00c0-\u017f ]*$/i.test(text) &&
    !/^(true|false)$/i.test(text.trim()) &&
    text.length < 64
  );
}

function assertEntryFits(entry: TypedEntry): void {
  if (entry.kind === 'formula' && entry.text.length > limitOf('formulaLength')) {
    throw new HostError('FormulaLengthExceedsLimit');
  }
  if (entry.kind === 'formula' && isMalformed(entry.text)) throw new HostError('InvalidArgument');
  if (entry.kind === 'value' && typeof entry.value === 'string' && entry.value.length > limitOf('cellText')) {
    throw new HostError('InvalidArgument');
  }
}

/** The header cells of a table are its column names: always texts, never empty, each its own. */
export function keepTableHeaders(sheet: SheetModel, area: RangeAddress): void {
  for (const table of sheet.tables) {
    const { row, column } = table.range;
    if (!table.showHeaders || row < area.row || row >= area.row + area.rowCount) continue;
    const taken = new Set<string>();
    table.columns.forEach((tableColumn, index) => {
      const name = freeHeader(String(sheet.cells.valueAt(row, column + index)), index, taken);
      taken.add(name.toLowerCase());
      tableColumn.name = name;
      sheet.cells.write(row, column + index, name);
    });
  }
}

/** The header itself, or with a number after it when it is empty or taken. */
export function freeHeader(wanted: string, index: number, taken: ReadonlySet<string>): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let number = wanted === '' ? index + 1 : 2; ; number += 1) {
    const name = `${stem}${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Sets number formats: one for all cells or one for each; null leaves a cell as it is. */
export function writeNumberFormats(sheet: SheetModel, area: RangeAddress, input: unknown): void {
  const at = blockInput(area, input);
  if (!Array.isArray(input)) {
    sheet.formats.apply(area, { numberFormat: formatText(input) });
    return;
  }
  for (let column = 0; column < area.columnCount; column += 1) {
    let start = 0;
    for (let row = 1; row <= area.rowCount; row += 1) {
      if (row < area.rowCount && at(row, column) === at(start, column)) continue;
      const format = at(start, column);
      if (format !== null) {
        const part = {
          row: area.row + start,
          column: area.column + column,
          rowCount: row - start,
          columnCount: 1,
        };
        sheet.formats.apply(part, { numberFormat: formatText(format) });
      }
      start = row;
    }
  }
}

function formatText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new HostError('InvalidArgument');
}
