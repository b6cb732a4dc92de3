/** What the page and the worker that holds the workbook say to each other. */

/** One cell: row, column, value as shown to the grid, style number, and its formula where it has one. */
export type CellSnapshot = readonly [
  row: number,
  column: number,
  value: string | number | boolean,
  style: number,
  formula?: string,
];

/** The looks of a cell that the grid can show. */
export interface StyleSnapshot {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly fontColour: string;
  readonly fill: string;
  readonly wrap: boolean;
  readonly horizontal: 'Left' | 'Center' | 'Right' | 'General';
  readonly top: string;
  readonly bottom: string;
}

/** One line of a chart with its numbers read from the cells. */
export interface SeriesSnapshot {
  readonly name: string;
  readonly colour: string;
  /** As the bars of the chart; by markers alone, or joined by a line; or not seen, lifting what is stacked on it. */
  readonly drawn: 'bars' | 'markers' | 'line' | 'space';
  /** Undefined where a cell holds no number. */
  readonly values: readonly (number | undefined)[];
}

/** A chart as a picture can be drawn of it; places in points. */
export interface ChartSnapshot {
  readonly title: string;
  readonly alternativeText: string;
  readonly kind: 'column' | 'bar';
  readonly stacked: boolean;
  /** True where the first category stands at the top of lying bars. */
  readonly fromTop: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly SeriesSnapshot[];
}

/** A rectangle that is shown as one cell. */
export interface MergeSnapshot {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet as the grid shows it. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColour: string;
  readonly gridlines: boolean;
  /** Rows of the grid, rows in use in the workbook, and how many of those are in `cells`. */
  readonly rowCount: number;
  readonly usedRows: number;
  readonly shownRows: number;
  readonly columnCount: number;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly MergeSnapshot[];
  /** Width in points by column, height in points by row. */
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartSnapshot[];
}

/** The workbook as the grid shows it. */
export interface WorkbookSnapshot {
  readonly activeSheetId: string;
  readonly selection: string;
  readonly styles: readonly (readonly [number, StyleSnapshot])[];
  readonly sheets: readonly SheetSnapshot[];
}

/** What a person typed in the grid; `''` empties the cell. */
export interface TypedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the page asks of the worker, each with its answer. */
export interface HostRequests {
  readonly openSample: { readonly ask: Record<string, never>; readonly answer: WorkbookSnapshot };
  readonly open: { readonly ask: { readonly bytes: Uint8Array }; readonly answer: WorkbookSnapshot };
  readonly save: { readonly ask: Record<string, never>; readonly answer: Uint8Array };
  readonly snapshot: { readonly ask: Record<string, never>; readonly answer: WorkbookSnapshot };
  readonly type: {
    readonly ask: { readonly cells: readonly TypedCell[] };
    readonly answer: readonly TypedCell[];
  };
  readonly activate: { readonly ask: { readonly sheetId: string }; readonly answer: true };
  readonly execute: {
    readonly ask: { readonly request: string; readonly flags: number };
    readonly answer: string;
  };
}

/** A question, as it goes over. */
export type HostQuestion = {
  [Kind in keyof HostRequests]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: HostRequests[Kind]['ask'];
  };
}[keyof HostRequests];

/** What comes back: the answer, a refusal by its code, or news that nobody asked for. */
export type HostReply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly code: string; readonly message: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'event'; readonly message: string };
