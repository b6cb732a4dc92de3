import type { Correction } from './correction';

/**
 * Understands what may be said about a user's data.
 *
 * A Finding is a value, collected and never thrown (design.md 2.9). Codes are stable: a code that has been
 * shown to a user keeps its meaning. The sentences stand in `text/findings`, as functions of the data here.
 */

/** How much a finding matters: said, to be looked at, or in the way. */
export type Severity = 'info' | 'warning' | 'error';

/** No data: the place and the count say everything. */
type Nothing = Record<string, never>;

/** One way of reading codes, with the share of women (0..1) that it gives. */
interface CodeReading {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly womenShare: number;
}

/** The data of every finding, by its code. Numbers and headings only: never a personnummer or a person's name. */
export interface FindingData {
  /** No table could be found on the sheet. */
  readonly noTableFound: Nothing;
  /** The sheet has no Excel table of the name asked for; `tables` are those that it has. */
  readonly tableNotFound: { readonly table: string; readonly tables: readonly string[] };
  /** The range asked for holds nothing, or is no address. */
  readonly rangeEmpty: { readonly range: string };
  /** A table has headings but no rows. */
  readonly noDataRows: Nothing;
  /** Every row of a table is a total, a heading or a note. */
  readonly onlyTotals: Nothing;

  /** No row of headings was found; columns are called by their letters. */
  readonly headerMissing: Nothing;
  /** Several rows of headings were joined. */
  readonly headersJoined: { readonly rows: number };
  /** Headings that stand more than once and were given a number. */
  readonly headersRepeated: { readonly headers: readonly string[] };
  /** Labels that stand once for several rows were filled down in memory. */
  readonly labelsFilledDown: { readonly column: string };
  /** Cells inside the data are merged; only the first of each holds something. */
  readonly mergedCells: Nothing;

  /** Rows that are sums or means of others were left out. */
  readonly totalsLeftOut: { readonly totals: number; readonly subtotals: number };
  /** Headings that come again inside the table were left out. */
  readonly repeatedHeadersLeftOut: Nothing;
  /** Lines that head a block of rows. */
  readonly blockHeadings: { readonly women: number; readonly men: number; readonly other: number };
  /** Rows that are the same as an earlier row in every cell were left out. */
  readonly duplicatesLeftOut: Nothing;
  /** A few rows of persons are the same as an earlier one in every cell, where most differ; they count. */
  readonly rowsAlike: Nothing;
  /** An identity comes several times: rows are events rather than persons. */
  readonly identityRepeated: {
    readonly column: string;
    readonly rows: number;
    readonly identities: number;
  };
  /** A combination of groups (and sex, and period) stands on several rows of a finished table. */
  readonly groupsRepeated: { readonly columns: readonly string[] };
  /** Rows hidden by hand; `leftOut` says whether they were left out or read. */
  readonly hiddenRows: { readonly hidden: number; readonly rows: number; readonly leftOut: boolean };
  /** A filter is on; `leftOut` says whether the rows that it hides were left out or read. */
  readonly filterOn: { readonly visible: number; readonly rows: number; readonly leftOut: boolean };

  /** No column tells the sex. */
  readonly noSexColumn: Nothing;
  /** Several ways of writing one sex were read as the same. */
  readonly sexSpellingsMerged: {
    readonly column: string;
    readonly women: readonly string[];
    readonly men: readonly string[];
  };
  /** Letters that could mean something else were read as the sexes. */
  readonly sexCodesAssumed: {
    readonly column: string;
    readonly women: readonly string[];
    readonly men: readonly string[];
  };
  /** Codes that have two readings; until somebody chooses, they are counted as unknown. */
  readonly sexCodesAmbiguous: {
    readonly column: string;
    readonly codes: readonly string[];
    readonly readings: readonly [CodeReading, CodeReading];
  };
  /** Ambiguous codes were read as a legend on the sheet says. */
  readonly sexCodesFromLegend: {
    readonly column: string;
    readonly women: readonly string[];
    readonly men: readonly string[];
  };
  /** Ambiguous codes were read as the personnummer beside them say; `agreement` 0..1 over `rows`. */
  readonly sexCodesFromIdentity: {
    readonly column: string;
    readonly women: readonly string[];
    readonly men: readonly string[];
    readonly agreement: number;
    readonly rows: number;
  };
  /** Rows where the sex and the personnummer say different things; the sex column was followed. */
  readonly sexDisagreesWithIdentity: { readonly column: string; readonly identityColumn: string };
  /** Rows without a sex that can be read; they are counted as unknown. */
  readonly sexUnknown: { readonly column: string; readonly rows: number; readonly share: number };
  /** Rows with a sex other than the two, or where no answer was given. */
  readonly sexOther: { readonly column: string; readonly rows: number; readonly share: number };
  /** A code of a recipe that does not occur in the column. */
  readonly sexCodeAbsent: { readonly column: string; readonly codes: readonly string[] };
  /** An outcome of a recipe that no row has. */
  readonly outcomeAbsent: { readonly column: string; readonly values: readonly string[] };

  /** A column holds personnummer: used in memory only. */
  readonly identityNumbersPresent: { readonly column: string };
  /** Personnummer with a wrong check digit or date; their sex is unknown. */
  readonly identityNumbersInvalid: { readonly column: string };
  /** Reserve numbers with a letter; their sex is unknown. */
  readonly identityNumbersReserve: { readonly column: string };
  /** Samordningsnummer; their sex is read like that of personnummer. */
  readonly coordinationNumbers: { readonly column: string };
  /** Personnummer that stand as numbers and have lost zeros at the front. */
  readonly identityZerosLost: { readonly column: string };
  /** A column holds names of persons: not read. */
  readonly namesPresent: { readonly column: string };

  /** Numbers that stand as text were read as numbers. */
  readonly numbersAsText: { readonly column: string };
  /** Numbers such as 1.234, where the point may part thousands or decimals, were not read. */
  readonly numbersAmbiguous: { readonly column: string };
  /** Words in a column of numbers were read as missing. */
  readonly wordsAmongNumbers: { readonly column: string };
  /** A dash alone among numbers was read as zero. */
  readonly dashesAsZero: { readonly column: string };
  /** Symbols such as `..` were read as missing. */
  readonly symbolsAsMissing: { readonly column: string; readonly symbols: readonly string[] };
  /** Cells with an error were read as missing. */
  readonly errorCells: { readonly column: string; readonly errors: readonly string[] };
  /** Dates that stand as text or digits were read as dates. */
  readonly datesAsText: { readonly column: string };
  /** A column holds numbers and words in such a mixture that it was left as text. */
  readonly mixedColumn: { readonly column: string; readonly numbers: number; readonly words: number };
  /** Values stand in thousands or millions and were multiplied. */
  readonly unitMultiplied: { readonly column: string; readonly factor: number };
  /** Columns of shares, some 0-1 and some 0-100. */
  readonly shareScalesDiffer: {
    readonly zeroToOne: readonly string[];
    readonly zeroToHundred: readonly string[];
  };
  /** Two columns hold the same amounts; never add them. */
  readonly sameAmountTwice: { readonly first: string; readonly second: string };

  /** Ages, and bands of them, were worked out from a year of birth; `year` is the heading of the period or the year. */
  readonly agesWorkedOut: {
    readonly column: string;
    readonly ages: string;
    /** `''` where the sheet has bands of its own. */
    readonly bands: string;
    readonly yearFrom: 'period' | 'sheet' | 'today';
    readonly year: string;
  };
  /** In one column some amounts look like kronor and some like thousands of kronor. */
  readonly amountsOfTwoSizes: { readonly column: string; readonly largest: number };
  /** What the heading says of the unit does not go with the size of the amounts; `factor` is what was used. */
  readonly unitDoubtful: { readonly column: string; readonly factor: number };
  /** In one column some shares stand from 0 to 1 and the others from 0 to 100. */
  readonly shareScaleMixed: { readonly column: string };
  /** The heading says per cent, and every value is at most 1. */
  readonly shareScaleDoubtful: { readonly column: string };
  /** Numbers such as 999 that hardly are what they say. */
  readonly sentinelValues: { readonly column: string; readonly values: readonly number[] };
  /** Texts of a group that differ by a letter or a sign from another, which is more common. */
  readonly spellingsDiffer: {
    readonly column: string;
    readonly texts: readonly string[];
    readonly is: string;
  };
  /** The numbers of a row of totals are not the sums of the rows. */
  readonly totalsDisagree: { readonly column: string; readonly sum: number; readonly stated: number };
  /** A correction that a person has asked for was made in memory. */
  readonly correctionMade: { readonly correction: Correction };

  /** Women and men together are not the total; `largest` is the largest difference. */
  readonly sexesDoNotAddUp: { readonly total: string; readonly largest: number };
  /** Women and men differ from the total by a little everywhere: noise that protects, or rounding. */
  readonly noiseInTotals: { readonly total: string; readonly largest: number };
  /** There is a column of women and one of everybody: men were worked out as the difference. */
  readonly menWorkedOut: { readonly women: string; readonly total: string; readonly men: string };

  /** Sheets of the same shape were read together, the name of each as the period. */
  readonly sheetsJoined: { readonly sheets: readonly string[] };
  /** Sheets that were to be read together are not of the same shape; the first was read alone. */
  readonly sheetsNotAlike: { readonly sheets: readonly string[] };
  /** Sheets that look like one table, a sheet a year; they were read each by itself. */
  readonly sheetsAlike: { readonly sheets: readonly string[] };
  /** Columns that not every one of the joined sheets has. */
  readonly columnsNotEverywhere: { readonly columns: readonly string[]; readonly sheet: string };
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
  /** What a person may have done about it in memory; of several, one. */
  readonly corrections?: readonly Correction[];
  /** A person has looked at it and lets it be. */
  readonly ignored?: true;
}

/** Something about the user's data that is worth saying. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** A name for what a finding is about that is the same from one reading to the next. */
export function findingKey({ code, data }: Pick<Finding, 'code' | 'data'>): string {
  const told: Readonly<Record<string, unknown>> = { ...data };
  const column = told['column'] ?? told['total'] ?? told['first'] ?? '';
  return `${code} ${typeof column === 'string' ? column.trim().toLowerCase() : ''}`.trim();
}
