import type { LargestGaps } from '../analysis';
import type { AnalysisPair, ComputeSession } from '../compute';
import type { MovedNumber } from '../documents';
import type { ExcelPort, WrittenSheet } from '../excel';
import type { TableSummary } from '../intake';
import type { Language } from '../text';
import type { Finding, Recipe } from '../vocabulary';

/** Everything that a command works with. Handed in by whoever composes the program. */
export interface Workspace {
  readonly port: ExcelPort;
  readonly compute: ComputeSession;
  readonly language: Language;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** How a long command reports and is stopped. */
export interface CommandOptions {
  /** Rows read so far, of how many. */
  readonly onProgress?: (rows: number, total: number) => void;
  /** Called when everything is worked out and writing begins: from there on it is written whole. */
  readonly onWriting?: () => void;
  /** Aborting it rejects the command with the error `cancelled` and leaves nothing behind. */
  readonly signal?: AbortSignal;
}

/** How an analysis is made. */
export interface AnalysisOptions extends CommandOptions {
  /** Also says where the gap is largest among the groups of every column. */
  readonly largestGaps?: true;
}

/** A sheet that can be analysed: one that the user has made. */
export interface Source {
  readonly sheet: string;
  /** Of the part with values. */
  readonly rows: number;
  readonly columns: number;
  /** Names of the real Excel tables on it. */
  readonly tables: readonly string[];
  readonly visible: boolean;
  /** True for the sheet that the user is looking at. */
  readonly active: boolean;
  /** Sheets whose names differ from this one's in the year only, in the order of the years. */
  readonly otherYears: readonly string[];
}

/** How a sheet was read. Holds no rows. */
export interface SourceReading {
  readonly sheet: string;
  readonly tables: readonly TableSummary[];
  /** Of the sheet and all its tables. */
  readonly findings: readonly Finding[];
}

/** The answer to a recipe: `full` for the cube, `published` for everything that is shown. */
export interface Answer extends AnalysisPair {
  readonly recipe: Recipe;
  /** The neutral sentence that stands first, in the workspace's language. */
  readonly sentence: string;
  readonly verdict: string;
  /** Saved analyses of the same sheet, recomputed: small counts are judged over all of them together. */
  readonly companions: readonly AnalysisPair[];
  /** Where the gap is largest, where that was asked. */
  readonly gaps?: LargestGaps;
}

/** What a command wrote. */
export interface CreatedSheets {
  /** The sheet with the answer. */
  readonly analysis: string;
  readonly sheets: readonly WrittenSheet[];
  /** What is not what it was on the sheet with the answer, where that was there before. */
  readonly moved: readonly MovedNumber[];
}

/** What came of refreshing one saved analysis; `problems` says in words why it could not be done. */
export interface RefreshedAnalysis {
  readonly title: string;
  readonly sheet: string;
  readonly problems: readonly string[];
  /** What is not what it was on its sheet. */
  readonly moved: readonly MovedNumber[];
}
