import type { PayColumns, PayRow } from './payRows';

/** What is asked for each sex, unit and age. Quartiles of type 7. */
export interface GroupAnswer {
  readonly sex: string;
  readonly unit: string;
  readonly age: number;
  readonly n: number;
  readonly mean: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** The rows inside a contestant. */
export interface Loaded {
  /** Groups and computes; everything asked for is there when it returns. */
  readonly group: () => Grouped;
  readonly release?: () => void;
}

/** What a contestant has worked out, in its own form. */
export interface Grouped {
  /** The same in a form that can be compared; not timed. */
  readonly answers: () => readonly GroupAnswer[];
}

/** Somebody who takes rows in and groups them. */
export interface Contestant {
  readonly name: string;
  readonly loadRows: (rows: readonly PayRow[]) => Loaded;
  readonly loadColumns: (columns: PayColumns) => Loaded;
}
