import type { WriteOp } from '../sheets';
import type { FormSheet, Grid } from '../vocabulary';
import type { WrittenValues } from './read/readWritten';

/** A sheet of the workbook, as a list shows it. */
export interface SheetListing {
  readonly name: string;
  readonly visible: boolean;
  /** Our key, where the sheet is one of ours (design.md 2.7). */
  readonly key?: string;
  /** Of the part with values; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly tables: readonly string[];
}

/** What is known of a sheet besides its values. */
export type SheetFacts = Omit<Grid, 'columns'>;

/** Where the used part of a sheet stands and how large it is. */
export interface SheetExtent {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some whole rows of a sheet as Excel gives them: number, boolean or string; `''` is an empty cell. */
export interface SheetChunk {
  /** 0-based on the sheet. */
  readonly firstRow: number;
  readonly values: readonly (readonly unknown[])[];
  /** Excel's value types, only where a text begins with `#`: they tell the error #N/A from the text "#N/A". */
  readonly valueTypes?: readonly (readonly string[])[];
}

/** How a sheet is to be read. */
export interface SheetRequest {
  /** Told before the first chunk. */
  readonly onExtent?: (extent: SheetExtent) => void;
  /** Takes each chunk, in order; the next is asked for when it is done. */
  readonly onChunk: (chunk: SheetChunk) => Promise<void> | void;
  readonly onProgress?: (rows: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What is left of a workbook when it is published. */
export interface Publishing {
  /** The keys of the sheets that stay. */
  readonly keys: readonly string[];
  /** True for a text that must not be in anything that is published. */
  readonly isForbidden: (text: string) => boolean;
}

/** One of our sheets after writing, with the name that it really has. */
export interface WrittenSheet {
  readonly key: string;
  readonly name: string;
}

/**
 * What the rest of the house asks of Excel. Every method throws a JambladError when Excel refuses.
 * Nothing outside `excel/` knows that there is an `Excel.run`.
 */
export interface ExcelPort {
  /** Where Excel runs, as Office says it ("OfficeOnline", "PC", "Mac" …). */
  readonly platform: string;
  /** True where ExcelApi of that version is there. @example port.supports('1.17') */
  readonly supports: (apiSet: string) => boolean;
  readonly listSheets: () => Promise<readonly SheetListing[]>;
  readonly activeSheetName: () => Promise<string>;
  /** Streams the values of the used part of a sheet and gives what else is known of it. */
  readonly readSheet: (name: string, request: SheetRequest) => Promise<SheetFacts>;
  /** Carries out the ops; tells under which names the sheets stand. */
  readonly apply: (ops: readonly WriteOp[]) => Promise<readonly WrittenSheet[]>;
  /** Reads what people have filled in on those of our sheets that are of these kinds (`goal` of `goal:sn-1`); on all when absent. */
  readonly readForms: (kinds?: readonly string[]) => Promise<readonly FormSheet[]>;
  /** Reads what stands now in the cells that we wrote last time on those of our sheets that are there, by key. */
  readonly readWritten: (keys: readonly string[]) => Promise<ReadonlyMap<string, WrittenValues>>;
  /**
   * Turns the workbook into one that may be published: the values of the named sheets and nothing else. There is no way
   * back; to be done to a copy only.
   */
  readonly publish: (publishing: Publishing) => Promise<void>;
  /** Shows the sheet with the cells selected (`B7`, `A3:J13`; of several joined with a comma, the first). */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** What Jämblad has stored in the workbook; `''` where there is nothing. */
  readonly readState: () => Promise<string>;
  readonly writeState: (text: string) => Promise<void>;
}
