/**
 * Understands the sexes as the statistics know them, their order and their colours.
 *
 * Women before men, then the total (domain.md 1.4). Unknown and other are categories of their own and are
 * counted; they are never `undefined` (design.md 4).
 */

/** A person's sex as read from the data. */
export type Sex = 'woman' | 'man' | 'other' | 'unknown';

/** All categories in the order in which they are shown. */
export const SEXES: readonly Sex[] = ['woman', 'man', 'other', 'unknown'];

/** One code a row, as stored in a `Uint8Array` beside a table; the index into `SEXES`. */
export const SEX_CODE = { woman: 0, man: 1, other: 2, unknown: 3 } as const satisfies Record<Sex, number>;

/** A number for each of the two sexes that a gap compares. */
export interface BySex<T> {
  readonly women: T;
  readonly men: T;
}

/** What the sexes are called: adults, children (the line is at 18 years), or people of all ages (domain.md 1.4). */
export type AgeGroup = 'adults' | 'children' | 'allAges';

/** What a column of a finished table holds the numbers of. */
export type SexOfColumn = 'women' | 'men' | 'total';

/**
 * The colour of each sex, the same everywhere: purple and teal, not pink and blue, of different lightness so
 * that they survive greyscale. Contrast by WCAG 2.2: 3.16:1 between women and men; against white 9.90:1 and
 * 3.14:1 (success criterion 1.4.11 asks for 3:1).
 */
export const SEX_COLOURS: BySex<string> & { readonly total: string } = {
  women: '#5B2A86',
  men: '#2CA293',
  total: '#595959',
};
