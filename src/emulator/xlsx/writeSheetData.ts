import type { Run, SheetModel } from '../model';
import { COLUMN_LIMIT, columnLetters, formatA1, ROW_LIMIT } from '../model';
import { withPrefixes } from './formulaPrefixes';
import { pointsToCharacters } from './measures';
import type { SharedTextWriter } from './sharedTextWriter';
import type { StyleWriter } from './styleWriter';
import { escapeXml } from './xml';

/** Where a sheet's cells get their numbers from. */
export interface CellWriters {
  readonly styles: StyleWriter;
  readonly texts: SharedTextWriter;
}

const PIECE_LENGTH = 1 << 18;

/** Understands which style number stands at a row, when rows are asked for from the top. */
class RunCursor {
  private index = 0;

  constructor(private readonly runs: readonly Run[]) {}

  at(row: number): number {
    let run = this.runs[this.index];
    while (run && run.start + run.count <= row) {
      this.index += 1;
      run = this.runs[this.index];
    }
    return run?.id ?? 0;
  }
}

interface SheetLayout {
  readonly sheet: SheetModel;
  readonly writers: CellWriters;
  readonly lastRow: number;
  readonly columns: readonly ColumnLayout[];
  readonly rest: RunCursor;
}

interface ColumnLayout {
  readonly column: number;
  readonly letters: string;
  readonly styles: RunCursor;
  /** The style of cells that are not written. */
  readonly columnStyle: number;
}

/** The rows of a sheet in pieces of XML text. */
export function* writeSheetData(sheet: SheetModel, writers: CellWriters): Iterable<string> {
  const layout = layoutOf(sheet, writers);
  let text = '<sheetData>';
  for (let row = 0; row <= layout.lastRow; row += 1) {
    text += rowXml(row, layout);
    if (text.length > PIECE_LENGTH) {
      yield text;
      text = '';
    }
  }
  yield `${text}</sheetData>`;
}

function layoutOf(sheet: SheetModel, writers: CellWriters): SheetLayout {
  const used = sheet.cells.usedRange();
  const formatted = sheet.formats.formattedColumns();
  const columns = new Set(formatted);
  if (used) for (let c = used.column; c < used.column + used.columnCount; c += 1) columns.add(c);
  const rest = sheet.formats.restRuns();
  const lastFormat = Math.max(
    lastTold(rest),
    ...formatted.map((column) => lastTold(sheet.formats.columnRuns(column))),
  );
  const lastRow = Math.max(
    used ? used.row + used.rowCount - 1 : -1,
    lastFormat,
    lastKey(sheet.rowHeights.keys()),
    lastKey(sheet.hiddenRows.keys()),
    lastKey(sheet.rowOutlineLevels.keys()),
  );
  return {
    sheet,
    writers,
    lastRow,
    rest: new RunCursor(rest),
    columns: [...columns]
      .sort((a, b) => a - b)
      .map((column) => ({
        column,
        letters: columnLetters(column),
        styles: new RunCursor(sheet.formats.columnRuns(column)),
        columnStyle: columnStyle(sheet, column),
      })),
  };
}

/** The last row before the run that goes on to the end of the sheet. */
function lastTold(runs: readonly Run[]): number {
  return (runs.at(-1)?.start ?? 0) - 1;
}

function lastKey(keys: Iterable<number>): number {
  let last = -1;
  for (const key of keys) last = Math.max(last, key);
  return last;
}

/** The style that a column has below all that is told of it row by row. */
function columnStyle(sheet: SheetModel, column: number): number {
  return sheet.formats.columnRuns(column, ROW_LIMIT - 1, 1)[0]?.id ?? 0;
}

function rowXml(row: number, { sheet, writers, columns, rest }: SheetLayout): string {
  const rowStyle = rest.at(row);
  let cells = '';
  for (const column of columns) cells += cellXml(row, column, { sheet, writers, rowStyle });
  const height = sheet.rowHeights.get(row);
  const level = sheet.rowOutlineLevels.get(row);
  const attributes =
    (rowStyle === 0 ? '' : ` s="${String(writers.styles.cellFormat(rowStyle))}" customFormat="1"`) +
    (height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : '') +
    (level === undefined ? '' : ` outlineLevel="${String(level)}"`);
  return cells === '' && attributes === '' ? '' : `<row r="${String(row + 1)}"${attributes}>${cells}</row>`;
}

interface RowSurroundings {
  readonly sheet: SheetModel;
  readonly writers: CellWriters;
  readonly rowStyle: number;
}

function cellXml(
  row: number,
  { column, letters, styles, columnStyle: below }: ColumnLayout,
  { sheet, writers, rowStyle }: RowSurroundings,
): string {
  const kind = sheet.cells.kindAt(row, column);
  const formula = sheet.cells.formulaAt(row, column);
  const style = styles.at(row);
  const implied = rowStyle === 0 ? below : rowStyle;
  if (kind === 'empty' && !formula && style === implied) return '';
  const format = writers.styles.cellFormat(style);
  const start = `<c r="${letters}${String(row + 1)}"${format === 0 ? '' : ` s="${String(format)}"`}`;
  if (formula) {
    const array = formula.arrayRange ? ` t="array" ref="${formatA1(formula.arrayRange)}"` : '';
    const text = escapeXml(withPrefixes(formula.text.slice(1)));
    return `${start}${resultXml(sheet, row, column, `<f${array}>${text}</f>`)}`;
  }
  if (kind === 'empty') return `${start}/>`;
  const textNumber = sheet.cells.textNumberAt(row, column);
  if (textNumber !== undefined)
    return `${start} t="s"><v>${String(writers.texts.indexOf(textNumber))}</v></c>`;
  return `${start}${resultXml(sheet, row, column, '')}`;
}

/** Type, formula and value of a cell whose text, if any, is not shared. */
function resultXml(sheet: SheetModel, row: number, column: number, formula: string): string {
  const value = sheet.cells.valueAt(row, column);
  switch (sheet.cells.kindAt(row, column)) {
    case 'number':
      return `>${formula}<v>${String(value)}</v></c>`;
    case 'boolean':
      return ` t="b">${formula}<v>${value === true ? '1' : '0'}</v></c>`;
    case 'error':
      return ` t="e">${formula}<v>${escapeXml(String(value))}</v></c>`;
    case 'text':
      return ` t="str">${formula}<v>${escapeXml(String(value))}</v></c>`;
    default:
      return ` t="str">${formula}<v></v></c>`;
  }
}

interface ColumnAttributes {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Widths, styles and hiding of columns, or '' when there are none. */
export function writeColumns(sheet: SheetModel, styles: StyleWriter): string {
  const merged: ColumnAttributes[] = [];
  const formatted = sheet.formats.formattedColumns();
  const told = new Set([
    ...formatted,
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...sheet.columnOutlineLevels.keys(),
  ]);
  for (const column of [...told].sort((a, b) => a - b)) {
    const text = columnAttributes(sheet, column, styles);
    const last = merged.at(-1);
    if (last && last.last === column - 1 && last.text === text) {
      merged[merged.length - 1] = { ...last, last: column };
    } else merged.push({ first: column, last: column, text });
  }
  const items = [...merged, ...restColumns(sheet, styles, told)]
    .filter(({ text }) => text !== '')
    .map(({ first, last, text }) => `<col min="${String(first + 1)}" max="${String(last + 1)}"${text}/>`);
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function columnAttributes(sheet: SheetModel, column: number, styles: StyleWriter): string {
  const width = sheet.columnWidths.get(column);
  const style = columnStyle(sheet, column);
  const level = sheet.columnOutlineLevels.get(column);
  const attributes =
    (style === 0 ? '' : ` style="${String(styles.cellFormat(style))}"`) +
    (sheet.hiddenColumns.has(column) ? ' hidden="1"' : '') +
    (level === undefined ? '' : ` outlineLevel="${String(level)}"`);
  if (width === undefined && attributes === '') return '';
  const characters = pointsToCharacters(width ?? sheet.standardWidth);
  return ` width="${String(characters)}"${width === undefined ? '' : ' customWidth="1"'}${attributes}`;
}

/** When the whole sheet is formatted, so are the columns behind those that are told of. */
function restColumns(
  sheet: SheetModel,
  styles: StyleWriter,
  told: ReadonlySet<number>,
): readonly ColumnAttributes[] {
  const id = sheet.formats.restRuns().at(-1)?.id ?? 0;
  if (id === 0) return [];
  const first = Math.max(-1, ...told) + 1;
  const width = String(pointsToCharacters(sheet.standardWidth));
  return [
    { first, last: COLUMN_LIMIT - 1, text: ` width="${width}" style="${String(styles.cellFormat(id))}"` },
  ];
}
