/**
 * Understands what may be said about a user's data.
 *
 * A Finding is a value, collected and never thrown (design.md 2.9). Codes are stable: a code that has been
 * shown to a user keeps its meaning. The sentences stand in `text/findings`, as functions of the data here.
 */

/** How much a finding matters: said, to be looked at, or in the way. */
export type Severity = 'info' | 'warning' | 'error';

/** The data of every finding, by its code. Numbers and headings only: never a personnummer or a person's name. */
export interface FindingData {
  /** No table could be found on the sheet. */
  readonly noTableFound: Record<string, never>;
  /** No column tells the sex. */
  readonly noSexColumn: Record<string, never>;
  /** Several ways of writing one sex were read as the same. */
  readonly sexSpellingsMerged: {
    readonly column: string;
    readonly women: readonly string[];
    readonly men: readonly string[];
  };
  /** Rows without a sex that can be read; they are counted as unknown. */
  readonly sexUnknown: { readonly column: string; readonly rows: number; readonly share: number };
}

/** The stable name of a kind of finding. */
export type FindingCode = keyof FindingData;

/** Where on which sheet; `cells` as an address ("B7", "A3:J13", several joined with a comma). */
export interface FindingPlace {
  readonly sheet: string;
  readonly cells: string;
}

/** A finding of one kind. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly where: FindingPlace;
  /** How many cells, rows or columns it concerns. */
  readonly count: number;
  readonly data: FindingData[Code];
}

/** Something about the user's data that is worth saying. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
