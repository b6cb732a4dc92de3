import type { RangeAddress } from './address';
import { COLUMN_LIMIT, ROW_LIMIT } from './address';
import type { CellError, CellErrorText, CellInput, CellKind, CellValue } from './cellValue';
import { CELL_ERRORS, isCellError } from './cellValue';
import { BOOLEAN, ColumnStore, EMPTY, ERROR, NUMBER, TEXT } from './columnStore';
import type { TextPool } from './textPool';

const KIND_NAMES: readonly CellKind[] = ['empty', 'number', 'text', 'boolean', 'error'];

/** A formula in a cell. Its last result stands in the cell as a value. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** en-US text with a leading `=`. */
  readonly text: string;
  /** For an array formula entered over several cells. */
  readonly arrayRange?: RangeAddress;
}

/**
 * Understands the cells of one sheet: values in columns of typed arrays, formulas apart and sparse.
 * Writing a value removes the formula that stood there.
 */
export class CellStore {
  private columns: (ColumnStore | undefined)[] = [];
  private readonly formulaCells = new Map<number, FormulaCell>();
  /** Grows whenever a formula comes, goes or moves. */
  formulaRevision = 0;

  constructor(private readonly texts: TextPool) {}

  valueAt(row: number, column: number): CellValue {
    const store = this.columns[column];
    return store ? this.decode(store.kind(row), store.value(row)) : '';
  }

  kindAt(row: number, column: number): CellKind {
    return KIND_NAMES[this.columns[column]?.kind(row) ?? EMPTY] ?? 'empty';
  }

  formulaAt(row: number, column: number): FormulaCell | undefined {
    return this.formulaCells.size > 0 ? this.formulaCells.get(keyOf(row, column)) : undefined;
  }

  /** Writes one value; null leaves the cell as it is. */
  write(row: number, column: number, value: CellInput): void {
    if (value === null) return;
    this.removeFormula(row, column);
    this.store(row, column, value);
  }

  /** Writes a text that the workbook's text pool already holds, known by its number. */
  writePooledText(row: number, column: number, textNumber: number): void {
    this.columnFor(column).set(row, TEXT, textNumber);
  }

  /** The pooled number of the text in a cell, or undefined when the cell holds no text. */
  textNumberAt(row: number, column: number): number | undefined {
    const store = this.columns[column];
    return store?.kind(row) === TEXT ? store.value(row) : undefined;
  }

  /** Writes rows of values from a corner on; null leaves a cell as it is. */
  writeBlock(row: number, column: number, rows: readonly (readonly CellInput[])[]): void {
    rows.forEach((cells, r) => {
      cells.forEach((value, c) => {
        this.write(row + r, column + c, value);
      });
    });
  }

  /** Puts a formula (with leading `=`) into a cell; the cell is empty until it is calculated. */
  writeFormula(row: number, column: number, text: string, arrayRange?: RangeAddress): void {
    this.store(row, column, '');
    this.rewriteFormula(row, column, text, arrayRange);
  }

  /** Changes the text of a formula whose result stays what it was, as when a sheet is renamed. */
  rewriteFormula(row: number, column: number, text: string, arrayRange?: RangeAddress): void {
    this.formulaCells.set(keyOf(row, column), { row, column, text, ...(arrayRange ? { arrayRange } : {}) });
    this.formulaRevision += 1;
  }

  /** Stores what a formula came to. */
  writeResult(row: number, column: number, value: CellValue | CellError): void {
    this.store(row, column, value);
  }

  /** The values as rows: '' for empty, the error's text for an error. */
  readValues(range: RangeAddress): CellValue[][] {
    const rows = filledRows<CellValue>(range, '');
    this.visitRange(range, (row, column, kind, value) => {
      const cells = rows[row - range.row];
      if (cells) cells[column - range.column] = kind === NUMBER ? value : this.decode(kind, value);
    });
    return rows;
  }

  readKinds(range: RangeAddress): CellKind[][] {
    const rows = filledRows<CellKind>(range, 'empty');
    this.visitRange(range, (row, column, kind) => {
      const cells = rows[row - range.row];
      if (cells) cells[column - range.column] = KIND_NAMES[kind] ?? 'empty';
    });
    return rows;
  }

  /** Like readValues, with the formula's text where there is a formula. */
  readFormulas(range: RangeAddress): CellValue[][] {
    const rows = this.readValues(range);
    for (const { row, column, text } of this.formulasIn(range)) {
      const cells = rows[row - range.row];
      if (cells) cells[column - range.column] = text;
    }
    return rows;
  }

  /** Every formula of the sheet, in no order. */
  formulas(): IterableIterator<FormulaCell> {
    return this.formulaCells.values();
  }

  get formulaCount(): number {
    return this.formulaCells.size;
  }

  formulasIn(range: RangeAddress): readonly FormulaCell[] {
    if (this.formulaCells.size === 0) return [];
    const { row, column, rowCount, columnCount } = range;
    if (rowCount * columnCount < this.formulaCells.size) {
      const found: FormulaCell[] = [];
      for (let r = row; r < row + rowCount; r += 1) {
        for (let c = column; c < column + columnCount; c += 1) {
          const cell = this.formulaCells.get(keyOf(r, c));
          if (cell) found.push(cell);
        }
      }
      return found;
    }
    return [...this.formulaCells.values()].filter(
      (cell) =>
        cell.row >= row &&
        cell.row < row + rowCount &&
        cell.column >= column &&
        cell.column < column + columnCount,
    );
  }

  /** Calls the visitor for each filled cell, column by column. */
  visitFilled(
    range: RangeAddress,
    visitor: (row: number, column: number, value: CellValue, kind: CellKind) => void,
  ): void {
    this.visitRange(range, (row, column, kind, value) => {
      visitor(row, column, this.decode(kind, value), KIND_NAMES[kind] ?? 'empty');
    });
  }

  clear(range: RangeAddress): void {
    for (const { row, column } of this.formulasIn(range)) this.removeFormula(row, column);
    const end = Math.min(range.column + range.columnCount, this.columns.length);
    for (let column = range.column; column < end; column += 1) {
      this.columns[column]?.clear(range.row, range.rowCount);
    }
  }

  /** The smallest rectangle that holds every value and formula, or undefined for an empty sheet. */
  usedRange(): RangeAddress | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const include = (first: number, last: number, column: number): void => {
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    this.columns.forEach((store, column) => {
      const extent = store?.extent();
      if (extent) include(extent.first, extent.last, column);
    });
    for (const { row, column } of this.formulaCells.values()) include(row, row, column);
    return bottom < 0
      ? undefined
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Makes room: cells of the range and all below it (in its columns) move down by the range's height. */
  shiftDown(range: RangeAddress): void {
    for (const column of this.columnsOf(range)) {
      this.columns[column]?.insertRows(range.row, range.rowCount, ROW_LIMIT);
    }
    this.moveFormulas(range, 'rows', range.rowCount);
  }

  /** Takes the range away: cells below it (in its columns) move up. */
  shiftUp(range: RangeAddress): void {
    for (const { row, column } of this.formulasIn(range)) this.removeFormula(row, column);
    for (const column of this.columnsOf(range)) this.columns[column]?.deleteRows(range.row, range.rowCount);
    this.moveFormulas(range, 'rows', -range.rowCount);
  }

  /** Makes room: cells of the range and all to its right (in its rows) move right by the range's width. */
  shiftRight(range: RangeAddress): void {
    this.moveColumns(range, range.columnCount);
    this.moveFormulas(range, 'columns', range.columnCount);
  }

  /** Takes the range away: cells to its right (in its rows) move left. */
  shiftLeft(range: RangeAddress): void {
    this.clear(range);
    this.moveColumns(range, -range.columnCount);
    this.moveFormulas(range, 'columns', -range.columnCount);
  }

  private moveColumns(range: RangeAddress, by: number): void {
    const from = by > 0 ? range.column : range.column + range.columnCount;
    const tail: RangeAddress = { ...range, column: from, columnCount: COLUMN_LIMIT - from };
    const moved: [number, number, number, number][] = [];
    this.visitRange(tail, (row, column, kind, value) => moved.push([row, column + by, kind, value]));
    this.columns.forEach((store, column) => {
      if (column >= from) store?.clear(range.row, range.rowCount);
    });
    for (const [row, column, kind, value] of moved) {
      if (column < COLUMN_LIMIT) this.columnFor(column).set(row, kind, value);
    }
  }

  private moveFormulas(range: RangeAddress, along: 'rows' | 'columns', by: number): void {
    const moving = [...this.formulaCells.values()].filter((cell) =>
      along === 'rows'
        ? inside(cell.column, range.column, range.columnCount) && cell.row >= range.row
        : inside(cell.row, range.row, range.rowCount) && cell.column >= range.column,
    );
    for (const cell of moving) this.formulaCells.delete(keyOf(cell.row, cell.column));
    for (const cell of moving) {
      const row = along === 'rows' ? cell.row + by : cell.row;
      const column = along === 'columns' ? cell.column + by : cell.column;
      if (row < ROW_LIMIT && column < COLUMN_LIMIT) {
        this.formulaCells.set(keyOf(row, column), movedFormula(cell, row, column));
      }
    }
    if (moving.length > 0) this.formulaRevision += 1;
  }

  private *columnsOf(range: RangeAddress): IterableIterator<number> {
    const end = Math.min(range.column + range.columnCount, this.columns.length);
    for (let column = range.column; column < end; column += 1) yield column;
  }

  private visitRange(
    range: RangeAddress,
    visitor: (row: number, column: number, kind: number, value: number) => void,
  ): void {
    for (const column of this.columnsOf(range)) {
      this.columns[column]?.visit(range.row, range.rowCount, (row, kind, value) => {
        visitor(row, column, kind, value);
      });
    }
  }

  private columnFor(column: number): ColumnStore {
    const known = this.columns[column];
    if (known) return known;
    const created = new ColumnStore();
    this.columns[column] = created;
    return created;
  }

  private store(row: number, column: number, value: CellValue | CellError): void {
    if (value === '') this.columns[column]?.set(row, EMPTY, 0);
    else if (typeof value === 'number') this.columnFor(column).set(row, NUMBER, value);
    else if (typeof value === 'boolean') this.columnFor(column).set(row, BOOLEAN, value ? 1 : 0);
    else if (isCellError(value)) this.columnFor(column).set(row, ERROR, errorNumber(value.error));
    else this.columnFor(column).set(row, TEXT, this.texts.numberOf(value));
  }

  private decode(kind: number, value: number): CellValue {
    if (kind === NUMBER) return value;
    if (kind === TEXT) return this.texts.textOf(value);
    if (kind === BOOLEAN) return value === 1;
    return kind === ERROR ? (CELL_ERRORS[value] ?? '#VALUE!') : '';
  }

  private removeFormula(row: number, column: number): void {
    if (this.formulaCells.size > 0 && this.formulaCells.delete(keyOf(row, column))) this.formulaRevision += 1;
  }
}

/** The formula at its new place; the cells that it was entered over move along. */
function movedFormula(cell: FormulaCell, row: number, column: number): FormulaCell {
  const { arrayRange } = cell;
  if (!arrayRange) return { ...cell, row, column };
  const moved = {
    ...arrayRange,
    row: arrayRange.row + row - cell.row,
    column: arrayRange.column + column - cell.column,
  };
  return { ...cell, row, column, arrayRange: moved };
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

function inside(position: number, start: number, count: number): boolean {
  return position >= start && position < start + count;
}

function errorNumber(error: CellErrorText): number {
  return CELL_ERRORS.indexOf(error);
}

function filledRows<T>(range: RangeAddress, value: T): T[][] {
  return Array.from({ length: range.rowCount }, () => new Array<T>(range.columnCount).fill(value));
}
