import type { Analysis } from '../analysis';

/** What is needed of an answer to judge its counts: the persons that are asked about, and the cells that are shown. */
export interface CountedAnswer extends Pick<Analysis, 'recipe' | 'overall' | 'groups' | 'protectedAmounts'> {
  /** A plain table: nothing is said of how many rows were read. */
  readonly isTable?: true;
}
