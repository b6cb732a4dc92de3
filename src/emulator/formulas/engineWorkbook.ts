import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { CellKind, CellValue, RangeAddress, SheetModel, SheetRange, WorkbookModel } from '../model';
import { COLUMN_LIMIT, formatA1, intersect } from '../model';
import type { FormulaNode } from './formulaGraph';
import { mergeRanges } from './mergeRanges';
import { OWN_FUNCTIONS } from './ownFunctions';

/** How the engine tells cells apart. */
const EMPTY_CELL = 0;
const VALUE_CELL = 2;
const FORMULA_CELL = 6;

/** A workbook cut down to what some formulas need, in the shape that the engine works on. */
export interface EngineWorkbook {
  readonly workbook: WorkbookLike;
  resultAt(sheetId: string, row: number, column: number): FormulaResultLike;
}

/** Prepares the formulas for the engine: they stand as formulas, everything that they read as values. */
export function engineWorkbook(model: WorkbookModel, formulas: readonly FormulaNode[]): EngineWorkbook {
  const cells = new Map(model.sheets.map((sheet) => [sheet.id, new EngineCells(sheet)]));
  for (const node of formulas) cells.get(node.sheet.id)?.addFormula(node);
  for (const { sheetId, range } of rangesToRead(model, formulas)) cells.get(sheetId)?.addValues(range);
  const worksheets = model.sheets.map((sheet, index) => worksheet(sheet, index, cells.get(sheet.id)));
  return {
    workbook: {
      worksheets,
      userFunctions: OWN_FUNCTIONS,
      getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
      definedNames: {
        getAllEntries: () => definedNames(model),
        getAllNames: () => definedNames(model),
      },
    },
    resultAt: (sheetId, row, column) => cells.get(sheetId)?.find(row + 1, column + 1)?.result,
  };
}

function rangesToRead(model: WorkbookModel, formulas: readonly FormulaNode[]): readonly SheetRange[] {
  if (!formulas.some(({ volatile, precedents }) => volatile && precedents.length > 0)) {
    return mergeRanges(formulas.flatMap(({ precedents }) => precedents));
  }
  return model.sheets.flatMap((sheet) => {
    const range = sheet.cells.usedRange();
    return range ? [{ sheetId: sheet.id, range }] : [];
  });
}

/**
 * Understands the cells of one sheet that the engine is shown; rows and columns count from 1 there. Formulas
 * are held, since results come back in them; values are only shown in passing.
 */
class EngineCells {
  private readonly formulas = new Map<number, CellLike>();
  private readonly valueRanges: RangeAddress[] = [];
  private readonly used: RangeAddress | undefined;

  constructor(private readonly sheet: SheetModel) {
    this.used = sheet.cells.usedRange();
  }

  addFormula({ cell }: FormulaNode): void {
    const { row, column, text, arrayRange } = cell;
    const formula = text.slice(1);
    if (!arrayRange) {
      this.add({ ...this.formulaCell(row, column), formula, model: { formula } });
      return;
    }
    const model = { formula, shareType: 'array', ref: formatA1(arrayRange) };
    this.add({ ...this.formulaCell(row, column), formula, model });
    for (let r = arrayRange.row; r < arrayRange.row + arrayRange.rowCount; r += 1) {
      for (let c = arrayRange.column; c < arrayRange.column + arrayRange.columnCount; c += 1) {
        if (!this.find(r + 1, c + 1)) this.add(this.formulaCell(r, c));
      }
    }
  }

  addValues(range: RangeAddress): void {
    const filled = this.used ? intersect(range, this.used) : undefined;
    if (filled) this.valueRanges.push(filled);
  }

  find(row: number, column: number): CellLike | undefined {
    return this.formulas.get(keyOf(row, column));
  }

  /** Shows hidden rows, formulas and values; a row may be shown several times, each time with one cell. */
  show(visit: (row: RowLike, number: number) => void): void {
    for (const row of this.sheet.hiddenRows) visit({ hidden: true, eachCell: showNothing }, row + 1);
    for (const cell of this.formulas.values()) visit(rowOf(cell), cell.row);
    for (const range of this.valueRanges) this.showValues(range, visit);
  }

  /** One record serves for all cells, since the engine copies what it is shown. */
  private showValues(range: RangeAddress, visit: (row: RowLike, number: number) => void): void {
    const shown = {
      row: 0,
      col: 0,
      type: VALUE_CELL,
      model: {},
      value: undefined as unknown,
      result: undefined,
    };
    const row = rowOf(shown);
    this.sheet.cells.visitFilled(range, (r, c, value, kind) => {
      if (this.formulas.size > 0 && this.find(r + 1, c + 1)) return;
      shown.row = r + 1;
      shown.col = c + 1;
      shown.value = toEngine(value, kind);
      visit(row, r + 1);
    });
  }

  private formulaCell(row: number, column: number): CellLike {
    const kind = this.sheet.cells.kindAt(row, column);
    const result = kind === 'empty' ? undefined : toEngine(this.sheet.cells.valueAt(row, column), kind);
    return { row: row + 1, col: column + 1, type: FORMULA_CELL, model: {}, value: undefined, result };
  }

  private add(cell: CellLike): void {
    this.formulas.set(keyOf(cell.row, cell.col), cell);
  }
}

function rowOf(cell: CellLike): RowLike {
  return {
    eachCell: (...args: readonly unknown[]) => {
      const visit = args.at(-1) as (cell: CellLike, column: number) => void;
      visit(cell, cell.col);
    },
  };
}

function showNothing(): void {
  // A hidden row is shown for being hidden; its cells are shown one by one.
}

function worksheet(sheet: SheetModel, index: number, cells: EngineCells | undefined): WorksheetLike {
  const used = sheet.cells.usedRange();
  return {
    id: index + 1,
    name: sheet.name,
    dimensions: used
      ? {
          top: used.row + 1,
          left: used.column + 1,
          bottom: used.row + used.rowCount,
          right: used.column + used.columnCount,
        }
      : null,
    eachRow: (...args: readonly unknown[]) => {
      const visit = args.at(-1) as (row: RowLike, number: number) => void;
      cells?.show(visit);
    },
    findCell: (row, column) => cells?.find(row, column),
    getCell: (row, column) => cells?.find(row, column) ?? blankCell(row, column),
    getTables: () => sheet.tables.map((table) => ({ table: engineTable(table) })),
  };
}

/** Takes what the engine would spill beyond the formula's own cell; it is not kept. */
function blankCell(row: number, col: number): CellLike {
  return { row, col, type: EMPTY_CELL, model: {}, value: undefined, result: undefined };
}

function engineTable({
  name,
  range,
  columns,
  showHeaders,
  showTotals,
}: SheetModel['tables'][number]): NonNullable<
  ReturnType<NonNullable<WorksheetLike['getTables']>>[number]['table']
> {
  const dataRows = range.rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  return {
    name,
    tl: { row: range.row + 1, col: range.column + 1 },
    columns: columns.map((column) => ({ name: column.name })),
    rows: Array.from({ length: dataRows }, () => 0),
    headerRow: showHeaders,
    totalsRow: showTotals,
  };
}

function definedNames(model: WorkbookModel): DefinedNameEntry[] {
  const entry = (name: string, formula: string): DefinedNameEntry => ({
    name,
    ranges: [formula.replace(/^=/, '')],
  });
  return [
    ...model.sheets.flatMap((sheet, localSheetId) =>
      [...sheet.names].map(({ name, formula }) => ({ ...entry(name, formula), localSheetId })),
    ),
    ...[...model.names].map(({ name, formula }) => entry(name, formula)),
  ];
}

function toEngine(value: CellValue, kind: CellKind): CellValue | { error: string } {
  return kind === 'error' ? { error: String(value) } : value;
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}
