import type { RangeAddress } from './address';
import { COLUMN_LIMIT, ROW_LIMIT } from './address';
import type { CellStyle, StylePatch } from './cellStyle';
import { patchStyle } from './cellStyle';
import { RunList } from './runList';
import type { Run } from './runList';
import type { StyleTable } from './styleTable';

/** Understands how the cells of one sheet look: runs of style numbers per column. */
export class FormatStore {
  private columns: (RunList | undefined)[] = [];
  /** How the cells of all columns look that have no list of their own. */
  private rest = new RunList(ROW_LIMIT);

  constructor(private readonly styles: StyleTable) {}

  styleAt(row: number, column: number): CellStyle {
    return this.styles.styleOf(this.styleNumberAt(row, column));
  }

  styleNumberAt(row: number, column: number): number {
    return (this.columns[column] ?? this.rest).at(row);
  }

  /** The distinct styles in the range; one alone means that the range looks the same everywhere. */
  stylesIn(range: RangeAddress): readonly CellStyle[] {
    const numbers = new Set<number>();
    this.forEachList(range, (list) => {
      for (const run of list.runs(range.row, range.rowCount)) numbers.add(run.id);
    });
    return [...numbers].map((number) => this.styles.styleOf(number));
  }

  /** Lays the patch over the style of every cell of the range. */
  apply(range: RangeAddress, patch: StylePatch): void {
    const patched = new Map<number, number>();
    this.change(range, (number) => {
      const known = patched.get(number);
      if (known !== undefined) return known;
      const result = this.styles.numberOf(patchStyle(this.styles.styleOf(number), patch));
      patched.set(number, result);
      return result;
    });
  }

  /** Gives every cell of the range this style, whatever it was. */
  set(range: RangeAddress, style: CellStyle): void {
    const number = this.styles.numberOf(style);
    this.change(range, () => number);
  }

  /** Back to the default style. */
  clear(range: RangeAddress): void {
    this.change(range, () => 0);
  }

  /** Lays runs of style numbers (in order, without overlap) over one column. */
  overlayColumn(column: number, runs: readonly Run[]): void {
    this.ownList(column).overlay(runs);
  }

  /** Lays runs of style numbers over whole rows. */
  overlayRows(runs: readonly Run[]): void {
    for (const list of [...this.columns, this.rest]) list?.overlay(runs);
  }

  /** The style numbers of rows in columns that have no formats of their own. */
  restRuns(): readonly Run[] {
    return this.rest.runs();
  }

  /** Runs of style numbers in one column, from the top, the default included. */
  columnRuns(column: number, firstRow = 0, rowCount = ROW_LIMIT): readonly Run[] {
    return (this.columns[column] ?? this.rest).runs(firstRow, rowCount);
  }

  /** Columns that have formats of their own. */
  formattedColumns(): readonly number[] {
    return [...this.columns.keys()].filter((column) => this.columns[column] !== undefined);
  }

  /** The smallest rectangle of formatted cells; formats of whole columns and rows do not count. */
  usedRange(): RangeAddress | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const column of this.formattedColumns()) {
      for (const run of this.columnRuns(column)) {
        const same = run.id === 0 || run.id === this.rest.at(run.start);
        if (same || run.start + run.count === ROW_LIMIT) continue;
        top = Math.min(top, run.start);
        bottom = Math.max(bottom, run.start + run.count - 1);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  shiftDown(range: RangeAddress): void {
    this.forEachOwnList(range, (list) => {
      list.insert(range.row, range.rowCount);
    });
  }

  shiftUp(range: RangeAddress): void {
    this.forEachOwnList(range, (list) => {
      list.delete(range.row, range.rowCount);
    });
  }

  shiftRight(range: RangeAddress): void {
    const end = Math.min(this.columns.length + range.columnCount, COLUMN_LIMIT);
    for (let column = end - 1; column >= range.column; column -= 1) {
      const source = column - range.columnCount;
      this.copyRows(source >= range.column ? source : range.column - 1, column, range);
    }
  }

  shiftLeft(range: RangeAddress): void {
    const end = this.columns.length;
    for (let column = range.column; column < end; column += 1) {
      this.copyRows(column + range.columnCount, column, range);
    }
  }

  private copyRows(from: number, to: number, rows: RangeAddress): void {
    if (from < 0) {
      this.ownList(to).change(rows.row, rows.rowCount, () => 0);
      return;
    }
    const source = (this.columns[from] ?? this.rest).copy();
    const target = this.ownList(to);
    for (const run of source.runs(rows.row, rows.rowCount)) target.change(run.start, run.count, () => run.id);
  }

  private change(range: RangeAddress, changed: (id: number) => number): void {
    this.forEachOwnList(range, (list) => {
      list.change(range.row, range.rowCount, changed);
    });
  }

  private forEachList(range: RangeAddress, visitor: (list: RunList) => void): void {
    const end = range.column + range.columnCount;
    for (let column = range.column; column < Math.min(end, this.columns.length); column += 1) {
      visitor(this.columns[column] ?? this.rest);
    }
    if (end > this.columns.length) visitor(this.rest);
  }

  private forEachOwnList(range: RangeAddress, visitor: (list: RunList) => void): void {
    if (range.columnCount === COLUMN_LIMIT) {
      for (const list of this.columns) if (list) visitor(list);
      visitor(this.rest);
      return;
    }
    const end = range.column + range.columnCount;
    for (let column = range.column; column < end; column += 1) visitor(this.ownList(column));
  }

  private ownList(column: number): RunList {
    const known = this.columns[column];
    if (known) return known;
    const created = this.rest.copy();
    this.columns[column] = created;
    return created;
  }
}
