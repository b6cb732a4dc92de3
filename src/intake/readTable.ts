import type { Table } from '../table';
import type { Finding, Sex, SexOfColumn } from '../vocabulary';

/**
 * Understands how a table on a sheet was read: where it stands, what each column is, which rows count.
 * The names are those of contract.md 3.
 */

/** What a column is for. A yes/no outcome is a `group`, a plain date a `period`, free text is `ignore`. */
export type ColumnRole =
  | 'sex'
  | 'personalIdentityNumber'
  | 'birthDate'
  | 'age'
  | 'group'
  | 'period'
  | 'value'
  | 'weight'
  | 'id'
  | 'name'
  | 'ignore';

/** What the cells of a column hold. */
export type ColumnType =
  'text' | 'integer' | 'number' | 'share01' | 'percent100' | 'date' | 'boolean' | 'mixed';

/** How the table is laid out. */
export type TableLayout = 'individuals' | 'wide' | 'long' | 'blocks';

/** Why a row does not count. */
export type ExclusionReason =
  'total' | 'subtotal' | 'blank' | 'note' | 'repeatedHeader' | 'blockHeading' | 'duplicate' | 'filteredOut';

/** The reasons in the order of their codes in `ReadTable.rowStatus`; code 0 means that the row counts. */
export const EXCLUSION_REASONS: readonly ExclusionReason[] = [
  'total',
  'subtotal',
  'blank',
  'note',
  'repeatedHeader',
  'blockHeading',
  'duplicate',
  'filteredOut',
];

/** A row of the sheet (1-based) that does not count. */
export interface ExcludedRow {
  readonly row: number;
  readonly reason: ExclusionReason;
}

/** Why a column was taken for what it is for. */
export type RoleReason =
  | 'empty'
  | 'heading'
  | 'identityNumbers'
  | 'sexWords'
  | 'nameHeading'
  | 'pseudonyms'
  | 'dates'
  | 'freeText'
  | 'words'
  | 'zeroOne'
  | 'numbers'
  | 'derived'
  | 'totalOfBoth'
  | 'sexInHeading'
  | 'headcount'
  | 'firstLabel'
  | 'secondSex'
  | 'workedOut'
  | 'sheetName';

/** Why a column was taken for holding what it holds. */
export type TypeReason =
  | 'words'
  | 'trueFalse'
  | 'dateFormat'
  | 'dateTexts'
  | 'dateDigits'
  | 'wordsAndNumbers'
  | 'percentSign'
  | 'percentFormat'
  | 'shareHeading'
  | 'wholeNumbers'
  | 'decimals'
  | 'corrected'
  | 'workedOut';

/** The reasons for the role and the type of a column; `word` is the word of the heading that told. */
export interface ColumnReason {
  readonly role: RoleReason;
  readonly word?: string;
  readonly type: TypeReason;
}

/** One column as it was read. */
export interface ReadColumn {
  /** Letters on the sheet; `''` where the column is not on it but was worked out of others. */
  readonly column: string;
  /** Joined from several header rows with " · "; made unique within the table. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly type: ColumnType;
  readonly sex?: SexOfColumn;
  readonly period?: number;
  /** What a value was multiplied with to come in plain units (1000 for tkr). */
  readonly factor?: number;
  /** By its heading the column holds means (or medians) that somebody has published, not values of persons. */
  readonly published?: 'mean';
  /** Why it was read so. */
  readonly reason?: ColumnReason;
}

/** How many rows there are of each sex. */
export type Population = Readonly<Record<'women' | 'men' | 'other' | 'unknown', number>>;

/** One of the two ways to read ambiguous codes, with the share of women that it gives. */
export interface SexReadingOption {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly womenShare: number;
}

/** A question that only a person can answer: both readings, side by side. */
export interface SexQuestion {
  readonly column: string;
  readonly options: readonly [SexReadingOption, SexReadingOption];
}

/** One of several sheets that were read as one table. */
export interface JoinedSheet {
  readonly sheet: string;
  readonly address: string;
  /** How many of its rows count. */
  readonly rows: number;
}

/** What can be told about a table without its rows: small enough to send and to show, and free of persons. */
export interface TableSummary {
  readonly sheet: string;
  readonly address: string;
  readonly tableName?: string;
  /** First and last row, 1-based on the sheet; last < first where there is none. */
  readonly headerRows: readonly [number, number];
  /** From the first to the last row that counts; totals at the ends lie outside. */
  readonly dataRows: readonly [number, number];
  readonly excludedRows: readonly ExcludedRow[];
  readonly layout: TableLayout;
  readonly columns: readonly ReadColumn[];
  /** For individuals only: the rows that count, by sex. */
  readonly population?: Population;
  readonly sexQuestion?: SexQuestion;
  /** The sheets that were read together as this table; absent where it stands on one. */
  readonly joined?: readonly JoinedSheet[];
  /** Distinct values of each group column by header, at most 200 each, the most frequent first. */
  readonly groupValues: Readonly<Record<string, readonly string[]>>;
}

/** A table as read, with its rows. */
export interface ReadTable {
  readonly summary: TableSummary;
  readonly findings: readonly Finding[];
  /**
   * Every row from the first to the last that is data or a total, columns by `ReadColumn.header`. Personnummer are
   * replaced by the sex that they tell, names by nothing.
   */
  readonly table: Table;
  /** 0 = the row counts; otherwise 1 + the index of the reason in `EXCLUSION_REASONS`. */
  readonly rowStatus: Uint8Array;
  /** `SEX_CODE` a row, where a column, personnummer or block headings tell it. */
  readonly sexCodes?: Uint8Array;
  /** The row on the sheet (1-based) of each row of the table. */
  readonly sheetRows: Uint32Array;
}

/** The code of each row's sex, and what is to be said about how it was read. */
export interface SexReading {
  readonly codes: Uint8Array;
  readonly findings: readonly Finding[];
}

/** The name of the count of each sex in a `Population`. */
export const POPULATION_KEY: Readonly<Record<Sex, keyof Population>> = {
  woman: 'women',
  man: 'men',
  other: 'other',
  unknown: 'unknown',
};
