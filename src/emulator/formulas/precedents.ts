import type { RangeAddress, SheetModel, SheetRange, TableModel, WorkbookModel } from '../model';
import { formulaPieces, parseA1 } from '../model';

/** What a formula reads. */
export interface Precedents {
  readonly ranges: readonly SheetRange[];
  /** It may change, or read anything, whatever its text says: TODAY, INDIRECT and the like. */
  readonly volatile: boolean;
  /** Changes when the formula comes to mean something else though its text stays: names, tables, sheets. */
  readonly meaning: string;
}

/** A formula and where it stands. */
export interface PlacedFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\([])/gu;
const STRUCTURED = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]]|\[(?:[^[\]']|'.)*\])*\])/gu;
const EXTERNAL = /(?:'[^']*\[[^\]]+\][^']*'|(?<![\p{L}\p{N}_.\]])\[[^\]]+\][\p{L}\p{N}_. ]*)!/u;
const NAME_DEPTH = 16;

/** Does the formula read another workbook? Only Excel can follow that; here it keeps its last result. */
export function readsOtherWorkbook(text: string): boolean {
  return EXTERNAL.test(withoutTexts(text));
}

/** The ranges that a formula reads, by address, by name and by table. */
export function precedentsOf(formula: PlacedFormula, workbook: WorkbookModel): Precedents {
  const ranges: SheetRange[] = [];
  const names: string[] = [];
  collect(formula, { workbook, into: ranges, names, depth: NAME_DEPTH });
  const meaning = JSON.stringify([ranges, names]);
  return { ranges, meaning, volatile: VOLATILE.test(withoutTexts(formula.text)) };
}

function collect(formula: PlacedFormula, collecting: Collecting): void {
  const { workbook, into } = collecting;
  for (const piece of formulaPieces(formula.text)) {
    if (piece.kind === 'text') {
      collectWords(withoutTexts(piece.text), formula, collecting);
      continue;
    }
    const sheet = piece.sheet === undefined ? formula.sheet : workbook.sheetByName(piece.sheet);
    if (!sheet) continue;
    const range = parseA1(piece.address);
    if (range) into.push({ sheetId: sheet.id, range });
    else collectName(piece.address, { ...formula, sheet }, collecting);
  }
}

interface Collecting {
  readonly workbook: WorkbookModel;
  readonly into: SheetRange[];
  /** What the names in the formula stand for. */
  readonly names: string[];
  readonly depth: number;
}

function collectWords(text: string, formula: PlacedFormula, collecting: Collecting): void {
  for (const [, tableName, columns] of text.matchAll(STRUCTURED)) {
    const range = structuredRange({ tableName, columns: columns ?? '' }, formula, collecting.workbook);
    if (range) collecting.into.push(range);
  }
  for (const [word] of text.replace(STRUCTURED, ' ').matchAll(WORD)) collectName(word, formula, collecting);
}

interface StructuredReference {
  /** Missing in `[@Column]`, which speaks of the table that the formula stands in. */
  readonly tableName: string | undefined;
  /** With its brackets. */
  readonly columns: string;
}

function structuredRange(
  { tableName, columns }: StructuredReference,
  { sheet, row, column }: PlacedFormula,
  workbook: WorkbookModel,
): SheetRange | undefined {
  const own = sheet.tables.find(({ range }) => holds(range, row, column));
  const placed = tableName === undefined ? own && { sheet, table: own } : workbook.tableByName(tableName);
  if (!placed) return undefined;
  const { range } = placed.table;
  const thisRow = /\[@|\[#This Row\]/i.test(columns);
  return {
    sheetId: placed.sheet.id,
    range: { ...range, ...namedColumns(placed.table, columns), ...(thisRow ? { row, rowCount: 1 } : {}) },
  };
}

/** From the first to the last column that is named; all when none is. */
function namedColumns(table: TableModel, text: string): Pick<RangeAddress, 'column' | 'columnCount'> {
  const named = new Set(
    [...text.matchAll(/(?:^\[@?|\[)((?:[^[\]']|'.)+)\]/g)].map(([, name = '']) =>
      name.replace(/'(.)/g, '$1').replace(/^@/, '').toLowerCase(),
    ),
  );
  const places = table.columns
    .map(({ name }, index) => (named.has(name.toLowerCase()) ? index : -1))
    .filter((index) => index >= 0);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? table.range.columnCount - 1;
  return { column: table.range.column + first, columnCount: last - first + 1 };
}

function collectName(word: string, formula: PlacedFormula, collecting: Collecting): void {
  const { workbook, into, names, depth } = collecting;
  const table = workbook.tableByName(word);
  if (table) {
    into.push({ sheetId: table.sheet.id, range: table.table.range });
    return;
  }
  const item = formula.sheet.names.get(word) ?? workbook.names.get(word);
  if (!item || depth === 0) return;
  names.push(item.formula);
  collect({ ...formula, text: item.formula }, { ...collecting, depth: depth - 1 });
}

function holds(range: RangeAddress, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

function withoutTexts(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}
