import type { AgeGroup } from '../../vocabulary';

/** The words for the sexes of one age group, in the lower case of running text. */
export interface SexWords {
  readonly women: string;
  readonly men: string;
  readonly other: string;
  readonly unknown: string;
  readonly total: string;
}

/** The words for every age group. */
export type SexWordsByAge = Readonly<Record<AgeGroup, SexWords>>;

/** Gives a word with a capital, as in a heading. @example capitalised('kvinnor') // 'Kvinnor' */
export function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
