/**
 * Understands what a person has asked to have put right in a source. A correction is made in memory each time the
 * source is read, and never on the sheet. Columns are named by their headings, compared as in recipes.
 */
export type Correction =
  /** What the point means in numbers such as 1.234. */
  | { readonly kind: 'pointMeans'; readonly column: string; readonly meaning: 'decimal' | 'thousands' }
  /** A dash alone is a missing value, not zero. */
  | { readonly kind: 'dashIsMissing'; readonly column: string }
  /** Numbers such as 999 that stand for a missing value. */
  | { readonly kind: 'valuesAreMissing'; readonly column: string; readonly values: readonly number[] }
  /** Words in the column are missing values, and the rest are numbers. */
  | { readonly kind: 'readNumbers'; readonly column: string }
  /** Some texts mean the same as another: spellings of one name, or the new names of old groups (*Översättning*). */
  | {
      readonly kind: 'textIs';
      readonly column: string;
      readonly texts: readonly string[];
      readonly is: string;
    }
  /** Numbers no larger than `atMost` stand in another unit than the rest, and are multiplied. */
  | {
      readonly kind: 'multiply';
      readonly column: string;
      readonly by: number;
      readonly atMost: number;
    }
  /** The unit of the whole column: 1 = kronor, 1000 = thousands, whatever the heading says. */
  | { readonly kind: 'unitIs'; readonly column: string; readonly factor: number }
  /** Shares that stand 0–1 and 0–100 are all brought to one of them. */
  | {
      readonly kind: 'shareScale';
      readonly columns: readonly string[];
      readonly to: 'share01' | 'percent100';
    }
  /** Each identity of the column counts once: persons rather than events. */
  | { readonly kind: 'countOnce'; readonly column: string }
  /** Rows that were taken for duplicates, or for sums of others, are rows like any other. */
  | { readonly kind: 'countRows'; readonly rows: 'duplicates' | 'totals' }
  /** Rows that are the same as an earlier one in every cell do not count, though nothing tells persons apart. */
  | { readonly kind: 'leaveOutRepeats' }
  /** The total is worked out as women plus men. */
  | {
      readonly kind: 'sumOfSexes';
      readonly column: string;
      readonly women: string;
      readonly men: string;
    }
  /** The heading is another name of a column that is known already. */
  | { readonly kind: 'headingIs'; readonly column: string; readonly is: string };

/** Gives the headings that a correction names. */
export function columnsOfCorrection(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'countRows':
    case 'leaveOutRepeats':
      return [];
    case 'shareScale':
      return correction.columns;
    case 'sumOfSexes':
      return [correction.column, correction.women, correction.men];
    default:
      return [correction.column];
  }
}
