import type { Area } from '../vocabulary';

/**
 * Understands what is done to a workbook, as plain named records. `layout` makes them, `excel/apply` carries them
 * out, and nothing else passes between the two. Areas are 0-based; sheets are named by key, never by their name,
 * because a person may rename a sheet.
 */

/** Which sheet: `kind:id`, stored on the sheet as the custom property `jamblad.key` (design.md 2.7). */
export type SheetKey = string;

/** A formula as Excel in English takes it, with its equals sign. `{sheet:KEY}` stands for the name of one of our sheets, quoted. */
export interface FormulaCell {
  readonly formula: string;
}

/** Leaves what stands in the cell. */
export const KEEP = Symbol('keep');

/** What to write in a cell: a number, a truth value, a text (always as text, never parsed), a formula, or nothing of ours. `''` empties. */
export type WrittenCell = number | boolean | string | FormulaCell | typeof KEEP;

/** Where a side line stands and how strong it is. */
export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

/** How cells look: one of a few named styles, made in the workbook once. */
export interface CellStyle {
  readonly name: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly borders?: Readonly<Partial<Record<BorderEdge, 'thin' | 'medium'>>>;
  readonly borderColour?: string;
}

/** One line of a chart. Areas are on the sheet named by `sheet`, one row or column each. */
export interface ChartSeries {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly values: Area;
  readonly categories: Area;
  readonly colour: string;
}

/** Kinds of native chart that we make. */
export type ChartKind = 'columnClustered' | 'barClustered' | 'line';

/** What may be typed in a cell. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: { readonly sheet: SheetKey; readonly area: Area } }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number };

/** How a sheet is printed: always A4, fit to its width. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of each page, 0-based. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly header: string;
  readonly footer: string;
}

/** One thing done to a workbook. */
export type WriteOp =
  // structure
  | {
      readonly kind: 'ensureSheet';
      readonly sheet: SheetKey;
      readonly name: string;
      readonly visible: boolean;
      readonly tabColour?: string;
      readonly showGridlines: boolean;
    }
  | { readonly kind: 'clearOwned'; readonly sheet: SheetKey; readonly area: Area }
  | { readonly kind: 'defineStyle'; readonly style: CellStyle }
  // values
  | {
      readonly kind: 'writeCells';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly WrittenCell[])[];
    }
  | {
      readonly kind: 'defineName';
      readonly sheet: SheetKey;
      readonly name: string;
      readonly area: Area;
      readonly visible: boolean;
    }
  // formats
  | { readonly kind: 'applyStyle'; readonly sheet: SheetKey; readonly area: Area; readonly style: string }
  | {
      readonly kind: 'setNumberFormat';
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly format: string;
    }
  | {
      readonly kind: 'setColumnWidth';
      readonly sheet: SheetKey;
      readonly firstColumn: number;
      readonly lastColumn: number;
      /** In characters of the standard font. */
      readonly characters: number;
    }
  | {
      readonly kind: 'setRowHeight';
      readonly sheet: SheetKey;
      readonly firstRow: number;
      readonly lastRow: number;
      readonly points: number;
    }
  | { readonly kind: 'unlockCells'; readonly sheet: SheetKey; readonly area: Area }
  | {
      readonly kind: 'freezePanes';
      readonly sheet: SheetKey;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'setPage'; readonly sheet: SheetKey; readonly page: PageSetup }
  | {
      readonly kind: 'setLink';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly to: { readonly sheet: SheetKey; readonly row: number; readonly column: number };
      readonly text: string;
    }
  // rules
  | {
      readonly kind: 'addValidation';
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly rule: ValidationRule;
      readonly prompt?: { readonly title: string; readonly message: string };
      readonly error?: { readonly title: string; readonly message: string };
    }
  | {
      readonly kind: 'addConditionalFormat';
      readonly sheet: SheetKey;
      readonly area: Area;
      /** True where the format applies; relative to the first cell of the area. */
      readonly formula: string;
      readonly fontColour?: string;
      readonly fill?: string;
      readonly bold?: boolean;
    }
  | {
      readonly kind: 'addTable';
      readonly sheet: SheetKey;
      readonly area: Area;
      readonly name: string;
    }
  // charts
  | {
      readonly kind: 'addChart';
      readonly sheet: SheetKey;
      readonly name: string;
      readonly chart: ChartKind;
      readonly title: string;
      readonly valueAxisTitle: string;
      readonly valueAxisFormat: string;
      readonly alternativeText: string;
      readonly series: readonly ChartSeries[];
      /** Covered by the chart. */
      readonly position: Area;
    }
  // protection
  | { readonly kind: 'protectSheet'; readonly sheet: SheetKey };
