import type { ChartKind, ChartLooks, SeriesLooks, SheetKey } from './writeOp';

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

/** Names an input by what is filled in there, wherever it stands on its sheet. */
export interface InputReference {
  /** The sheet that is meant; the same sheet when absent. */
  readonly sheet?: SheetKey;
  readonly field: string;
  readonly ordinal: number;
}

/** A formula in parts, without its equals sign; references become addresses. @example { formula: ['100*', numerator, '/', denominator] } */
export interface SpecFormula {
  readonly formula: readonly (string | Reference)[];
}

/** Names a cell, or some cells of a column. */
export type Reference = CellReference | InputReference | ListReference;

/** What stands in a cell. */
export type SpecCell = number | boolean | string | SpecFormula;

/** Some rows of one column of a table, on the same sheet or on another. */
export interface ListReference {
  /** The sheet that is meant; the same sheet when absent. */
  readonly sheet?: SheetKey;
  readonly block: string;
  readonly column: string;
  /** 0-based in the body, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What may be typed in an input. With `open`, what is not in the list is taken too, and checked later. */
export type InputRule =
  | { readonly kind: 'list'; readonly source: ListReference; readonly open?: true }
  /** Short texts without commas, at most 255 characters together. */
  | { readonly kind: 'choices'; readonly choices: readonly string[]; readonly open?: true }
  /** Dates as YYYY-MM-DD, both included. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly open?: true }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number; readonly open?: true };

/** Help that Excel shows beside a cell that is selected: a title of at most 32 characters, a message of at most 255. */
export interface InputHelp {
  readonly title: string;
  readonly message: string;
}

/** How something that stands out is meant; never by its colour alone, the text says it. */
export type HighlightTone = 'good' | 'attention' | 'bad';

/** A cell stands out while its text begins with `text`. */
export interface Highlight {
  readonly text: string;
  readonly tone: HighlightTone;
}

/** A cell that a person fills in, wherever it stands. */
export interface Input {
  /** Stable; the cell is found again by it. Letters and digits, a letter first. */
  readonly field: string;
  /** Tells inputs of the same field apart, from 1. */
  readonly ordinal: number;
  /** What stands in it when it is new, and always where `fill` is `ours`. */
  readonly initial: SpecCell;
  /**
   * Whose word counts when the sheet is written again: what stands in the cell (`kept`, when absent), or `initial`
   * (`ours`: whoever makes the document has read what was typed and hands it in, or fills the cell himself).
   */
  readonly fill?: 'kept' | 'ours';
  /** Filled by us and not to be typed in; goes with `fill: 'ours'`. */
  readonly locked?: true;
}

/** A cell of a table that a person fills in. */
export interface InputCell {
  readonly input: Input;
}

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
  /** For the cells of the column that people fill in. */
  readonly rule?: InputRule;
  readonly help?: InputHelp;
  readonly highlights?: readonly Highlight[];
  /** In an open table: ours, not to be typed in. */
  readonly locked?: true;
}

/** One row of a table; a total stands out. */
export interface TableRow {
  readonly kind: 'body' | 'total';
  readonly cells: readonly (SpecCell | InputCell)[];
  /** How many lines the row has at least: room for what people write in it, and for what formulas say. */
  readonly lines?: number;
  /** Formats of single cells that differ from their column's, by the key of the column. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** A sheet that the first cell leads to. */
  readonly link?: SheetKey;
}

/**
 * A table: one caption, one header row, rows without gaps. An open table is filled in and extended by people: every
 * cell of its body is open but those of locked columns, blank rows follow, and it is read back whole by the id of
 * the block (`FormTable`). Whoever makes the document again hands in the rows that were read.
 */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly open?: { readonly spareRows: number };
  /** Makes it a table of Excel's own, of this name; one of a kind in the workbook. */
  readonly excelTable?: string;
}

/** What the rows of key values and of inputs have in common. */
interface Entry {
  readonly label: string;
  /** Excel's own, in English: `yyyy-mm-dd`. */
  readonly numberFormat?: string;
  /** How many lines a long text gets; it is wrapped in its cell. One line when absent, running on to the right. */
  readonly lines?: number;
  /** Stands to the right of the value, in small letters. */
  readonly note?: SpecCell;
  readonly highlights?: readonly Highlight[];
}

/** How wide the columns of labels, values and notes are to be at least, in characters. */
export interface EntryWidths {
  readonly label: number;
  readonly value: number;
  readonly note?: number;
}

/** A label with its value to the right. */
export interface KeyValue extends Entry {
  readonly value: SpecCell;
}

/** Labels in the first column, values in the second, notes in the third; below a caption, where there is one. */
export interface KeyValuesBlock {
  readonly kind: 'keyValues';
  readonly id: string;
  readonly caption?: string;
  readonly widths?: EntryWidths;
  readonly entries: readonly KeyValue[];
}

/** A cell that a person fills in, to the right of its label. */
export interface InputEntry extends Entry, Input {
  readonly rule?: InputRule;
  readonly help?: InputHelp;
}

/**
 * Labels in the first column, open cells in the second, notes in the third; below a caption, where there is one. A key
 * value among them is calculated from what is typed: it is locked, and looks as what is filled in by us.
 */
export interface InputsBlock {
  readonly kind: 'inputs';
  readonly id: string;
  /** On paper it begins a page. */
  readonly startsPage?: true;
  readonly caption?: string;
  readonly widths?: EntryWidths;
  readonly entries: readonly (InputEntry | KeyValue)[];
}

/** Some rows of one column of a table on the same sheet. */
export type ColumnReference = Omit<ListReference, 'sheet'>;

/** One series of a chart. */
export interface SpecSeries extends SeriesLooks {
  readonly name: string;
  readonly colour: string;
  readonly values: ColumnReference;
  readonly categories: ColumnReference;
}

/** A native chart. It takes up rows of its own. Bars begin at zero. */
export interface ChartBlock extends ChartLooks {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: ChartKind;
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
  /** The blocks from the first to the last of these alone are printed; all when absent. */
  readonly printed?: { readonly first: string; readonly last: string };
  /** A sheet that is too wide to be read on one page runs over several beside one another; absent: on one. */
  readonly width?: 'severalPages';
}

/** A whole sheet. */
export interface SheetSpec {
  readonly key: SheetKey;
  readonly name: string;
  /** What we called it last time: a sheet that is still called so takes the new name; one that a person has named keeps his. */
  readonly formerName?: string;
  readonly visible: boolean;
  readonly tabColour?: string;
  readonly position?: 'first';
  readonly page: SpecPage;
  /** Stays in view: everything down to the header row of the block, and so many columns. */
  readonly freeze?: { readonly block: string; readonly columns: number };
  readonly blocks: readonly Block[];
}
