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

/** How one series of a chart is drawn. */
export interface SeriesLooks {
  /**
   * As the kind of the chart when absent. `markers` stand by themselves, also over bars; a `line` has markers too;
   * `space` is not seen, and lifts what is stacked on it.
   */
  readonly drawn?: 'markers' | 'line' | 'space';
  /** The shape of the markers; circles when absent. */
  readonly marker?: 'diamond';
  /** Where the labels stand; as Excel puts them when absent. */
  readonly labels?: 'none' | 'left' | 'right' | 'above' | 'below';
}

/** What a chart may do otherwise than the others. */
export interface ChartLooks {
  /** Absent: the names of the series below the chart. */
  readonly legend?: 'none';
  /** Absent: the value axis begins at zero. `automatic` for values on both sides of it. */
  readonly valueAxisMinimum?: 'automatic';
  /** Between the bars, in percent of their width; Excel's choice when absent. */
  readonly gapWidth?: number;
  /** How far the bars of a group cover one another, in percent; 100 where they go to different sides. */
  readonly overlap?: number;
  /** Lying bars begin with the first group above; `below` where the first belongs at the bottom. */
  readonly firstBar?: 'below';
}

/** One line of a chart. Areas are on the sheet named by `sheet`, one row or column each. */
export interface ChartSeries extends SeriesLooks {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly values: Area;
  readonly categories: Area;
  readonly colour: string;
}

/** Kinds of native chart that we make. */
export type ChartKind = 'columnClustered' | 'columnStacked' | 'barClustered' | 'barStacked' | 'line';

/** What may be typed in a cell. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: { readonly sheet: SheetKey; readonly area: Area } }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
  /** Anything; for a cell that only helps. */
  | { readonly kind: 'anything' };

/**
 * How a sheet is printed: always A4, fit to the width of one page or of `pagesWide`. The texts are in Excel's own header code, escaped already
 * (`&&` for an ampersand, `&P` and `&N` for page numbers) and at most 255 characters each.
 */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of each page, 0-based. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows that begin a page, 0-based, ascending; Excel parts the rest by itself. */
  readonly pageBreaks?: readonly number[];
  /** How many pages beside one another the sheet is fit to; one when absent. */
  readonly pagesWide?: number;
  /** Columns repeated at the left of each page, 0-based. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** What is printed; the whole sheet when absent. */
  readonly printArea?: Area;
  /** At the top left. */
  readonly header: string;
  /** At the bottom left. */
  readonly footer: string;
  /** At the bottom right. */
  readonly pageNumbers?: string;
}

/** What all our sheet-scoped hidden names begin with. */
export const OWN_NAMES = '_jb_';

/** Stands after `OWN_NAMES` in the name of an input that is filled by us and locked: `_jb_filled_baselineWomen_1`. */
export const FILLED = 'filled_';

/** The sheet-scoped hidden name over everything that we wrote on a sheet last time. */
export const OWNED_NAME = '_jb_owned';

/** What the sheet-scoped hidden names over open tables begin with; the id of the block follows. The area begins with the header row. */
export const OPEN_TABLE_PREFIX = '_jb_table_';

/** What the names of our charts begin with; other charts on the sheet are a person's. */
export const CHART_PREFIX = 'jb_';

/** One thing done to a workbook. */
export type WriteOp =
  // structure
  | {
      readonly kind: 'ensureSheet';
      readonly sheet: SheetKey;
      readonly name: string;
      /** A sheet that is there and is still called so is renamed to `name`. */
      readonly formerName?: string;
      readonly visible: boolean;
      readonly tabColour?: string;
      readonly showGridlines: boolean;
      /** Where a sheet that is new goes; after the others when absent. A sheet that is there stays where it is. */
      readonly position?: 'first';
    }
  /**
   * Empties what we wrote last time (the area of the hidden name `OWNED_NAME` on the sheet, when there is one) and
   * `area`: contents, styles, locks, validations, conditional formats and row heights, and the charts whose names
   * begin with `CHART_PREFIX`. Comes once a sheet, before anything is written on it. What stands outside is a
   * person's. Values of cells that `writeInput` names are read first.
   */
  | { readonly kind: 'clearOwned'; readonly sheet: SheetKey; readonly area: Area }
  | { readonly kind: 'defineStyle'; readonly style: CellStyle }
  /** Takes away one of our sheets, last of all; nothing where it is not there. Whoever asks has kept what was typed on it. */
  | { readonly kind: 'removeSheet'; readonly sheet: SheetKey }
  // values
  | {
      readonly kind: 'writeCells';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly WrittenCell[])[];
    }
  /**
   * A cell that a person fills in: unlocked, under the hidden sheet-scoped name `name` (`_jb_<field>_<n>`). If the
   * name was there before, what stood in its cell (value or formula) is written back; else `initial`.
   */
  | {
      readonly kind: 'writeInput';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly name: string;
      readonly initial: WrittenCell;
    }
  /** Writes in the cell that a name leads to, on a sheet that is there; nothing where the name is gone. */
  | {
      readonly kind: 'writeNamed';
      readonly sheet: SheetKey;
      readonly name: string;
      readonly cell: string | number;
    }
  /** A sheet-scoped name; one that is there is moved. */
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
      /** What is not in the rule is taken without a word. */
      readonly open?: true;
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
  | ({
      readonly kind: 'addChart';
      readonly sheet: SheetKey;
      readonly name: string;
      readonly chart: ChartKind;
      readonly title: string;
      readonly valueAxisTitle: string;
      readonly valueAxisFormat: string;
      readonly alternativeText: string;
      readonly series: readonly ChartSeries[];
      /** Number format of a label at each value; no labels when absent. */
      readonly dataLabelFormat?: string;
      /** Covered by the chart. */
      readonly position: Area;
    } & ChartLooks)
  // protection
  | { readonly kind: 'protectSheet'; readonly sheet: SheetKey };
