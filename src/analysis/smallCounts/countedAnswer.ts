import type { Analysis } from '../analysis';

/** What is needed of an answer to judge its counts: the persons that are asked about, and the cells that are shown. */
export type CountedAnswer = Pick<Analysis, 'recipe' | 'overall' | 'groups' | 'protectedAmounts'>;
