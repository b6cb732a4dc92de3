import type { FormCell, FormSheet } from '../../vocabulary';
import type { PlanFinding } from '../planFinding';
import type { PlanState } from '../planState';
import type { CollectConflict } from './collectConflict';
import type { HeldRow } from './mergeRows';

/** Understands what comes back from managers, and what is taken of it. */

/** A workbook that has come back, with the plan that it says that it is of. */
export interface CollectedFile {
  /** As it is called; only to be told. */
  readonly file: string;
  readonly state: Pick<PlanState, 'municipality' | 'year'>;
  readonly forms: readonly FormSheet[];
}

/** Why a file is not taken: it is of another municipality or another year. */
export interface RefusedFile {
  readonly file: string;
  readonly municipality: string;
  readonly year: number;
}

/** An answer that is taken over into the main workbook. */
export interface TakenAnswer {
  /** The key of the sheet. */
  readonly key: string;
  readonly field: string;
  readonly ordinal: number;
  readonly cell: FormCell;
  readonly file: string;
}

/** An open table of the main workbook as it is to be: rows of its own, filled in where they were empty, and new ones. */
export interface TakenRows {
  readonly key: string;
  readonly table: string;
  readonly rows: readonly HeldRow[];
}

/** An answer on a sheet, or in a field, that the main workbook does not have: it goes to Behållna svar. */
export interface UnplacedAnswer {
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  readonly field: string;
  readonly cells: readonly FormCell[];
}

/** What comes of it. Where a file is refused nothing is taken from any. */
export interface CollectedAnswers {
  readonly refused: readonly RefusedFile[];
  readonly answers: readonly TakenAnswer[];
  /** The tables in which something is new. */
  readonly tables: readonly TakenRows[];
  readonly conflicts: readonly CollectConflict[];
  readonly unplaced: readonly UnplacedAnswer[];
  readonly findings: readonly PlanFinding[];
}
