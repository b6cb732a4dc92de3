import type { ErrorCode } from '../vocabulary';
import type {
  AnalysisOutcome,
  AnalysisRequest,
  GridFacts,
  KeptSheet,
  ReadingOrder,
  SheetSummary,
} from './session';
import type { TypedColumn } from './sheetEncoder';

/** What a session says to where the work is done. `id` tells the sheets apart. */
export type Order =
  | { readonly kind: 'begin'; readonly id: number; readonly columnCount: number }
  /** The texts that are new in each column; they come in small parts, since a browser copies every one. */
  | { readonly kind: 'texts'; readonly id: number; readonly texts: readonly (readonly string[])[] }
  /** All rows, which are handed over and not copied. */
  | { readonly kind: 'columns'; readonly id: number; readonly columns: readonly TypedColumn[] }
  | {
      readonly kind: 'summarise';
      readonly id: number;
      readonly facts: GridFacts;
      readonly order: ReadingOrder;
      readonly others: readonly KeptSheet[];
    }
  | {
      readonly kind: 'analyse';
      readonly id: number;
      readonly facts: GridFacts;
      readonly request: AnalysisRequest;
      readonly others: readonly KeptSheet[];
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** What comes back. */
export type Report =
  | { readonly kind: 'summary'; readonly id: number; readonly summary: SheetSummary }
  | { readonly kind: 'outcomes'; readonly id: number; readonly outcomes: readonly AnalysisOutcome[] }
  /** An error of ours, by its code. */
  | { readonly kind: 'failed'; readonly id: number; readonly code: ErrorCode; readonly concerns: object }
  /** A fault in our code. */
  | { readonly kind: 'broke'; readonly id: number; readonly message: string };
