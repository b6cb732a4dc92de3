import type { SheetKey } from './writeOp';

/**
 * Understands a document as data: a sheet is a list of blocks, each with a `kind`, one below the other. A spec says
 * what stands on the sheet and never where: places are worked out once, by `layout`.
 */

/** Names a cell in the body of a table, or a value of key values, by what it means instead of by its address. */
export interface CellReference {
  /** The sheet that is meant; the same sheet when absent. */
  readonly sheet?: SheetKey;
  readonly block: string;
  /** 0-based in the body of the block, without its header. */
  readonly row: number;
  /** The key of the column. Key values have one, `value`. */
  readonly column: string;
}

/** A formula in parts, without its equals sign; references become addresses. @example { formula: ['100*', numerator, '/', denominator] } */
export interface SpecFormula {
  readonly formula: readonly (string | CellReference)[];
}

/** What stands in a cell. */
export type SpecCell = number | boolean | string | SpecFormula;

/** The title of the sheet, in A1. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly id: string;
  readonly text: string;
}

/** A line that leads to the first cell of another of our sheets. */
export interface LinkBlock {
  readonly kind: 'link';
  readonly id: string;
  readonly text: string;
  readonly to: SheetKey;
}

/** How a paragraph or a note is meant; each tone is a style. */
export type Tone = 'answer' | 'body' | 'note' | 'warning';

/** Lines of running text. Each begins a row; one that is too long for the sheet goes on in the row below. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly tone: Tone;
  readonly lines: readonly string[];
}

/** One column of a table. With a number format it is set to the right, without one it holds texts. */
export interface TableColumn {
  readonly key: string;
  readonly header: string;
  /** Excel's own, in English: `0.0`. */
  readonly numberFormat?: string;
  /** In characters. */
  readonly width: number;
}

/** One row of a table; a total stands out. */
export interface TableRow {
  readonly kind: 'body' | 'total';
  readonly cells: readonly SpecCell[];
  /** Formats of single cells that differ from their column's, by the key of the column. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** A sheet that the first cell leads to. */
  readonly link?: SheetKey;
}

/** A table: one caption, one header row, rows without gaps. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A label with its value to the right. */
export interface KeyValue {
  readonly label: string;
  readonly value: SpecCell;
  readonly numberFormat?: string;
}

/** Labels in the first column, values in the second. */
export interface KeyValuesBlock {
  readonly kind: 'keyValues';
  readonly id: string;
  readonly entries: readonly KeyValue[];
}

/** A cell that a person fills in, to the right of its label. */
export interface InputEntry {
  readonly label: string;
  /** Stable; the cell is found again by it. Letters and digits. */
  readonly field: string;
  /** Tells inputs of the same field apart, from 1. */
  readonly ordinal: number;
  readonly initial: SpecCell;
}

/** Labels in the first column, open cells in the second. */
export interface InputsBlock {
  readonly kind: 'inputs';
  readonly id: string;
  readonly entries: readonly InputEntry[];
}

/** Some rows of one column of a table on the same sheet. */
export interface ColumnReference {
  readonly block: string;
  readonly column: string;
  /** 0-based in the body, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One series of a chart. */
export interface SpecSeries {
  readonly name: string;
  readonly colour: string;
  readonly values: ColumnReference;
  readonly categories: ColumnReference;
}

/** A native chart. It takes up rows of its own. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: 'columnClustered' | 'barClustered' | 'line';
  readonly title: string;
  readonly valueAxisTitle: string;
  readonly numberFormat: string;
  readonly alternativeText: string;
  readonly series: readonly SpecSeries[];
  /** How many rows it covers. */
  readonly rows: number;
}

/** A part of a document. */
export type Block =
  TitleBlock | LinkBlock | ParagraphBlock | TableBlock | KeyValuesBlock | InputsBlock | ChartBlock;

/** How the sheet is printed. Texts are plain; layout escapes them. */
export interface SpecPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly header: string;
  readonly footer: string;
  /** How a page says its number, with `{page}` and `{pages}`. */
  readonly pageNumbers: string;
  /** The block whose header row (the title: whose row) is repeated on every page. */
  readonly repeat: string;
  /** A sheet that is too wide to be read on one page runs over several beside one another; absent: on one. */
  readonly width?: 'severalPages';
}

/** A whole sheet. */
export interface SheetSpec {
  readonly key: SheetKey;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColour?: string;
  readonly position?: 'first';
  readonly page: SpecPage;
  /** Stays in view: everything down to the header row of the block, and so many columns. */
  readonly freeze?: { readonly block: string; readonly columns: number };
  readonly blocks: readonly Block[];
}
