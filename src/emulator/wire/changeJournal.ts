import { boundingRange, COLUMN_LIMIT, ROW_LIMIT } from '../model';
import type { CellKind, CellValue, RangeAddress, SheetModel, SheetRange, WorkbookModel } from '../model';

/** Brings formulas up to date after cells have changed; without ranges, everything. */
export type Recalculate = (workbook: WorkbookModel, changed?: readonly SheetRange[]) => unknown;

/** Who changed something: the add-in, or a person in the grid. */
export type ChangeSource = 'addIn' | 'person';

export type JournalEntry =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: RangeAddress;
      readonly source: ChangeSource;
      readonly changeType: ChangeType;
      /** Only for a change of one cell. */
      readonly before?: CellSnapshot;
      readonly after?: CellSnapshot;
    }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheetId: string }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean };

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface CellSnapshot {
  readonly value: CellValue;
  readonly kind: CellKind;
}

/** Understands what a request has changed so far: which formulas are due, and what there is to tell listeners. */
export class ChangeJournal {
  private entries: JournalEntry[] = [];
  private due: SheetRange[] = [];
  private stale = false;
  private suspended = false;
  /** Whoever changes cells now. */
  source: ChangeSource = 'addIn';

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly recalculate: Recalculate,
  ) {}

  /** Runs a change of cells and writes it down. */
  changeCells(sheet: SheetModel, area: RangeAddress, change: () => void): void {
    const single = area.rowCount === 1 && area.columnCount === 1;
    const before = single ? snapshot(sheet, area) : undefined;
    change();
    this.due.push({ sheetId: sheet.id, range: area });
    this.entries.push({
      kind: 'cells',
      sheetId: sheet.id,
      area,
      source: this.source,
      changeType: 'RangeEdited',
      ...(before ? { before, after: snapshot(sheet, area) } : {}),
    });
  }

  /** Writes down that cells have moved. Every formula may be concerned. */
  cellsMoved(sheet: SheetModel, area: RangeAddress, changeType: ChangeType): void {
    this.due.push({
      sheetId: sheet.id,
      range: { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT },
    });
    this.entries.push({ kind: 'cells', sheetId: sheet.id, area, source: this.source, changeType });
  }

  /** What formulas refer to has changed in a way that has no cells: names, sheets, tables. */
  referencesChanged(): void {
    this.stale = true;
  }

  record(entry: JournalEntry): void {
    this.entries.push(entry);
  }

  /** No formula is calculated until the request has ended. */
  suspendCalculation(): void {
    this.suspended = true;
  }

  /** Brings formulas up to date before someone reads what they come to. */
  calculateDue(): void {
    if (this.suspended || !(this.stale || this.due.length > 0) || this.workbook.calculationMode === 'Manual')
      return;
    this.calculate();
  }

  /** Calculates whatever the mode, as the Calculate command does. */
  calculateNow(): void {
    this.due = [];
    this.stale = false;
    this.recalculate(this.workbook);
  }

  /** Ends a request: lets calculation run again and hands out what happened. */
  close(): readonly JournalEntry[] {
    this.suspended = false;
    this.calculateDue();
    const happened = this.entries;
    this.entries = [];
    return happened;
  }

  private calculate(): void {
    const changed = this.due.length > MANY_RANGES ? boundingRanges(this.due) : this.due;
    this.due = [];
    this.stale = false;
    this.recalculate(this.workbook, changed);
  }
}

/** From so many changed ranges on, one rectangle a sheet is quicker to look through than each of them. */
const MANY_RANGES = 64;

function boundingRanges(ranges: readonly SheetRange[]): readonly SheetRange[] {
  const bySheet = new Map<string, RangeAddress>();
  for (const { sheetId, range } of ranges) {
    const known = bySheet.get(sheetId);
    bySheet.set(sheetId, known ? boundingRange(known, range) : range);
  }
  return [...bySheet].map(([sheetId, range]) => ({ sheetId, range }));
}

function snapshot(sheet: SheetModel, { row, column }: RangeAddress): CellSnapshot {
  return { value: sheet.cells.valueAt(row, column), kind: sheet.cells.kindAt(row, column) };
}
