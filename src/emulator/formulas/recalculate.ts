import type { FormulaResultLike } from '@cj-tech-master/excelts/formula';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellError, CellValue, RangeAddress, SheetModel, SheetRange, WorkbookModel } from '../model';
import { isErrorText } from '../model';
import { engineWorkbook } from './engineWorkbook';
import { evaluationOrder, withDependents } from './evaluationOrder';
import type { FormulaNode } from './formulaGraph';
import { FormulaGraph } from './formulaGraph';

/** A cell on a sheet. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Recalculation {
  /** Formula cells that came to another value than before. */
  readonly changed: readonly CellPlace[];
  /** Formula cells that read themselves; they come to 0, as in Excel. */
  readonly circular: readonly CellPlace[];
}

/** Long chains of formulas are handed to the engine in pieces of so many. */
const PIECE = 4000;

const graphs = new WeakMap<WorkbookModel, FormulaGraph>();

/**
 * Calculates formulas and stores their results in the model. Given the ranges that changed, it calculates
 * only new formulas and those that depend on the ranges (and on today's date and the like); without, all.
 * Errors are values. A sheet without formulas costs nothing.
 */
export function recalculate(workbook: WorkbookModel, changedRanges?: readonly SheetRange[]): Recalculation {
  const graph = graphs.get(workbook) ?? new FormulaGraph(workbook);
  graphs.set(workbook, graph);
  const fresh = graph.refresh();
  const start = changedRanges ? [...fresh, ...touched(graph, changedRanges)] : graph.all();
  if (start.length === 0) return { changed: [], circular: [] };
  const { ordered, circular } = evaluationOrder(withDependents(start, graph), graph);
  const changed: CellPlace[] = [];
  for (let from = 0; from < ordered.length; from += PIECE) {
    changed.push(...evaluate(workbook, ordered.slice(from, from + PIECE)));
  }
  changed.push(...circular.flatMap(({ sheet, cell }) => storeResult(sheet, cell.row, cell.column, 0)));
  return { changed, circular: circular.map(placeOf) };
}

function touched(graph: FormulaGraph, ranges: readonly SheetRange[]): readonly FormulaNode[] {
  return [
    ...ranges.flatMap((range) => [...graph.readersOf(range), ...graph.nodesIn(range)]),
    ...graph.all().filter(({ volatile }) => volatile),
  ];
}

function evaluate(workbook: WorkbookModel, nodes: readonly FormulaNode[]): readonly CellPlace[] {
  const engine = engineWorkbook(workbook, nodes);
  calculateFormulas(engine.workbook);
  return nodes.flatMap(({ sheet, cell }) =>
    cellsOf(cell.arrayRange ?? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }).flatMap(
      ([row, column]) => storeResult(sheet, row, column, fromEngine(engine.resultAt(sheet.id, row, column))),
    ),
  );
}

function storeResult(
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue | CellError,
): readonly CellPlace[] {
  const before = [sheet.cells.valueAt(row, column), sheet.cells.kindAt(row, column)];
  sheet.cells.writeResult(row, column, value);
  const after = [sheet.cells.valueAt(row, column), sheet.cells.kindAt(row, column)];
  const same = before.every((part, index) => Object.is(part, after[index]));
  return same ? [] : [{ sheetId: sheet.id, row, column }];
}

/** A reference to an empty cell comes to 0. */
function fromEngine(result: FormulaResultLike): CellValue | CellError {
  if (result === undefined || result === null) return 0;
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
  if (typeof result === 'object') return { error: isErrorText(result.error) ? result.error : '#VALUE!' };
  return typeof result === 'number' && !Number.isFinite(result) ? { error: '#NUM!' } : result;
}

function cellsOf({
  row,
  column,
  rowCount,
  columnCount,
}: RangeAddress): readonly (readonly [number, number])[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => [
    row + Math.floor(index / columnCount),
    column + (index % columnCount),
  ]);
}

function placeOf({ sheet, cell }: FormulaNode): CellPlace {
  return { sheetId: sheet.id, row: cell.row, column: cell.column };
}
