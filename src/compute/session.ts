import type { Analysis, HiddenCell, LargestGaps, RecipeProblem } from '../analysis';
import type { TableSummary } from '../intake';
import type { Finding, Grid, Recipe, RecipeSource } from '../vocabulary';
import type { RawChunk, SheetSize } from './sheetEncoder';

/** What is known of a sheet besides its values. */
export type GridFacts = Omit<Grid, 'columns'>;

/** What the intake made of a sheet: small, free of persons, fit to send and to show. */
export interface SheetSummary {
  readonly tables: readonly TableSummary[];
  readonly findings: readonly Finding[];
}

/** An answer twice: with every number, for the cube; and with small counts suppressed, for everything else. */
export interface AnalysisPair {
  readonly full: Analysis;
  readonly published: Analysis;
  /** What is not shown and why, for whoever may see the data. */
  readonly hidden: readonly HiddenCell[];
}

/** What came of one recipe. */
export type AnalysisOutcome =
  | { readonly kind: 'answer'; readonly pair: AnalysisPair; readonly gaps?: LargestGaps }
  | { readonly kind: 'refused'; readonly problems: readonly RecipeProblem[] };

/** Recipes put to one sheet together, so that small counts are judged over all that will be visible. */
export interface AnalysisRequest {
  readonly recipes: readonly Recipe[];
  /** Local date of the analysis, YYYY-MM-DD. */
  readonly date: string;
  /** Also asks where the gap of the first recipe is largest among the groups of every column. */
  readonly largestGaps?: true;
}

/** A sheet that has come whole and waits for the question that is put to another. */
export interface KeptSheet {
  readonly id: number;
  readonly facts: GridFacts;
}

/** How a source is to be read. */
export interface ReadingOrder {
  readonly source: RecipeSource;
  /** Local date of the reading, YYYY-MM-DD. */
  readonly date: string;
}

/** A sheet on its way in: chunks in order, then one question. Nothing is kept when it is answered or cancelled. */
export interface SheetUpload {
  /** Makes room; comes before the first chunk. */
  readonly announce: (size: SheetSize) => void;
  /** Codes the chunk in slices, so that the page stays responsive, and hands it over. */
  readonly append: (chunk: RawChunk) => Promise<void>;
  /** Leaves the sheet to the question that is put to another of the same session, which is told of it as `others`. */
  readonly keep: (facts: GridFacts) => KeptSheet;
  readonly summarise: (
    facts: GridFacts,
    order: ReadingOrder,
    others?: readonly KeptSheet[],
  ) => Promise<SheetSummary>;
  /** One outcome a recipe, in the order of the recipes. */
  readonly analyse: (
    facts: GridFacts,
    request: AnalysisRequest,
    others?: readonly KeptSheet[],
  ) => Promise<readonly AnalysisOutcome[]>;
  /** Lets go of everything; a promise still waiting is rejected as cancelled. Does nothing when all is answered. */
  readonly cancel: () => void;
}

/** Where intake and analysis run: in a worker in the browser, inline in Node; the same code. */
export interface ComputeSession {
  readonly beginSheet: () => SheetUpload;
  readonly close: () => void;
}
