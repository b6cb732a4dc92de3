import type { FormulaCell, RangeAddress, SheetModel, SheetRange, WorkbookModel } from '../model';
import { COLUMN_LIMIT, intersect } from '../model';
import { precedentsOf, readsOtherWorkbook } from './precedents';

/** A formula cell with what it reads. */
export interface FormulaNode {
  readonly sheet: SheetModel;
  readonly cell: FormulaCell;
  readonly precedents: readonly SheetRange[];
  readonly volatile: boolean;
  readonly meaning: string;
}

interface WideReader {
  readonly range: RangeAddress;
  readonly node: FormulaNode;
}

/** The formulas of one sheet, and the formulas anywhere that read from it. */
interface SheetIndex {
  readonly nodes: Map<number, FormulaNode>;
  /** Readers of few cells, by each cell. */
  readonly narrow: Map<number, Set<FormulaNode>>;
  /** Readers of many cells. */
  readonly wide: Set<WideReader>;
  readonly wideOf: Map<FormulaNode, WideReader[]>;
  revision: number;
}

/** Up to so many cells are listed one by one. */
const NARROW = 64;

/**
 * Understands which formula reads what, and keeps that knowledge while a workbook changes: only formulas
 * whose text is new are read anew. When names, tables or sheets change, all are.
 */
export class FormulaGraph {
  private readonly sheets = new Map<string, SheetIndex>();
  private signature = '';

  constructor(private readonly workbook: WorkbookModel) {}

  /**
   * Takes in what changed since the last time; returns the formulas that must be calculated: those without
   * a result, and those that read otherwise than before. Results that came with a file are trusted.
   */
  refresh(): readonly FormulaNode[] {
    const signature = signatureOf(this.workbook);
    const before = new Map<string, FormulaNode>();
    if (signature !== this.signature) {
      for (const node of this.all()) before.set(placeKey(node.sheet, node.cell), node);
      this.sheets.clear();
      this.signature = signature;
    }
    return this.workbook.sheets.flatMap((sheet) => this.refreshSheet(sheet, before));
  }

  nodesIn({ sheetId, range }: SheetRange): readonly FormulaNode[] {
    const nodes = this.sheets.get(sheetId)?.nodes;
    if (!nodes || nodes.size === 0) return [];
    return cellsOrAll(range, nodes, (node) => node.cell);
  }

  /** The formulas that read something of the range. */
  readersOf({ sheetId, range }: SheetRange): readonly FormulaNode[] {
    const index = this.sheets.get(sheetId);
    if (!index) return [];
    const readers = new Set<FormulaNode>();
    for (const [key, nodes] of narrowIn(index.narrow, range)) {
      if (insideKey(range, key)) for (const node of nodes) readers.add(node);
    }
    for (const reader of index.wide) if (intersect(reader.range, range)) readers.add(reader.node);
    return [...readers];
  }

  all(): readonly FormulaNode[] {
    return [...this.sheets.values()].flatMap(({ nodes }) => [...nodes.values()]);
  }

  private refreshSheet(sheet: SheetModel, before: ReadonlyMap<string, FormulaNode>): readonly FormulaNode[] {
    const index = this.indexOf(sheet.id);
    if (index.revision === sheet.cells.formulaRevision) return [];
    index.revision = sheet.cells.formulaRevision;
    const gone = new Map(index.nodes);
    const fresh: FormulaNode[] = [];
    for (const cell of sheet.cells.formulas()) {
      if (readsOtherWorkbook(cell.text)) continue;
      const key = keyOf(cell.row, cell.column);
      const known = index.nodes.get(key);
      gone.delete(key);
      if (known?.cell === cell || (known && sameFormula(known.cell, cell))) continue;
      if (known) this.forget(known);
      const node: FormulaNode = { sheet, cell, ...readsOf(sheet, cell, this.workbook) };
      index.nodes.set(key, node);
      this.enter(node);
      if (isDue(node, known ?? before.get(placeKey(sheet, cell)))) fresh.push(node);
    }
    for (const [key, node] of gone) {
      index.nodes.delete(key);
      this.forget(node);
    }
    return fresh;
  }

  private enter(node: FormulaNode): void {
    for (const { sheetId, range } of node.precedents) {
      const index = this.indexOf(sheetId);
      if (range.rowCount * range.columnCount > NARROW) {
        const reader = { range, node };
        index.wide.add(reader);
        index.wideOf.set(node, [...(index.wideOf.get(node) ?? []), reader]);
        continue;
      }
      for (const key of keysOf(range)) {
        const readers = index.narrow.get(key) ?? new Set<FormulaNode>();
        readers.add(node);
        index.narrow.set(key, readers);
      }
    }
  }

  private forget(node: FormulaNode): void {
    for (const { sheetId, range } of node.precedents) {
      const index = this.indexOf(sheetId);
      for (const reader of index.wideOf.get(node) ?? []) index.wide.delete(reader);
      index.wideOf.delete(node);
      if (range.rowCount * range.columnCount <= NARROW) {
        for (const key of keysOf(range)) index.narrow.get(key)?.delete(node);
      }
    }
  }

  private indexOf(sheetId: string): SheetIndex {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const created: SheetIndex = {
      nodes: new Map(),
      narrow: new Map(),
      wide: new Set(),
      wideOf: new Map(),
      revision: -1,
    };
    this.sheets.set(sheetId, created);
    return created;
  }
}

/** Names, tables and sheets as one text: while it stays, addresses mean what they meant. */
function signatureOf(workbook: WorkbookModel): string {
  return JSON.stringify([
    [...workbook.names].map(({ name, formula }) => [name, formula]),
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      [...sheet.names].map(({ name, formula }) => [name, formula]),
      sheet.tables.map(({ name, range, columns, showHeaders, showTotals }) => [
        name,
        range,
        columns,
        showHeaders,
        showTotals,
      ]),
    ]),
  ]);
}

function readsOf(
  sheet: SheetModel,
  { row, column, text }: FormulaCell,
  workbook: WorkbookModel,
): Pick<FormulaNode, 'precedents' | 'volatile' | 'meaning'> {
  const { ranges, volatile, meaning } = precedentsOf({ sheet, row, column, text }, workbook);
  return { precedents: ranges, volatile, meaning };
}

/** A formula is written into an emptied cell, so a cell that shows something has been calculated. */
function isDue({ sheet, cell, meaning }: FormulaNode, before: FormulaNode | undefined): boolean {
  if (sheet.cells.kindAt(cell.row, cell.column) === 'empty') return true;
  if (before) return before.meaning !== meaning || before.cell.text !== cell.text;
  return cell.text.includes('#REF!');
}

function placeKey(sheet: SheetModel, { row, column }: FormulaCell): string {
  return `${sheet.id} ${String(keyOf(row, column))}`;
}

function sameFormula(a: FormulaCell, b: FormulaCell): boolean {
  return a.text === b.text && JSON.stringify(a.arrayRange) === JSON.stringify(b.arrayRange);
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

function insideKey(range: RangeAddress, key: number): boolean {
  return insideRange(range, Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT);
}

function insideRange(range: RangeAddress, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

function* keysOf({ row, column, rowCount, columnCount }: RangeAddress): IterableIterator<number> {
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) yield keyOf(r, c);
  }
}

/** Looks cells up one by one, or goes through all entries: whichever is less. */
function* narrowIn(
  entries: ReadonlyMap<number, Set<FormulaNode>>,
  range: RangeAddress,
): IterableIterator<readonly [number, Set<FormulaNode>]> {
  if (range.rowCount * range.columnCount >= entries.size) {
    yield* entries;
    return;
  }
  for (const key of keysOf(range)) {
    const nodes = entries.get(key);
    if (nodes) yield [key, nodes];
  }
}

function cellsOrAll(
  range: RangeAddress,
  nodes: ReadonlyMap<number, FormulaNode>,
  cellOf: (node: FormulaNode) => FormulaCell,
): readonly FormulaNode[] {
  if (range.rowCount * range.columnCount >= nodes.size) {
    return [...nodes.values()].filter((node) => insideRange(range, cellOf(node).row, cellOf(node).column));
  }
  const found: FormulaNode[] = [];
  for (const key of keysOf(range)) {
    const node = nodes.get(key);
    if (node) found.push(node);
  }
  return found;
}
