import type { ErrorCode } from '../vocabulary';
import type { EncodedChunk } from './encodeChunk';
import type {
  AnalysisOutcome,
  AnalysisRequest,
  GridFacts,
  KeptSheet,
  ReadingOrder,
  SheetSize,
  SheetSummary,
} from './session';

/** What a session says to where the work is done. `id` tells the sheets apart. */
export type Order =
  | { readonly kind: 'begin'; readonly id: number; readonly size: SheetSize }
  | { readonly kind: 'append'; readonly id: number; readonly chunk: EncodedChunk }
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
