import type { ProportionStratum, ValueStratum } from '../../src/stats';

/** Admissions by department, women against men: R's UCBAdmissions; Bickel, Hammel and O'Connell, Science 187 (1975) 398-404. */
export const BERKELEY: readonly ProportionStratum[] = [
  { first: { successes: 89, trials: 108 }, second: { successes: 512, trials: 825 } },
  { first: { successes: 17, trials: 25 }, second: { successes: 353, trials: 560 } },
  { first: { successes: 202, trials: 593 }, second: { successes: 120, trials: 325 } },
  { first: { successes: 131, trials: 375 }, second: { successes: 138, trials: 417 } },
  { first: { successes: 94, trials: 393 }, second: { successes: 53, trials: 191 } },
  { first: { successes: 24, trials: 341 }, second: { successes: 22, trials: 373 } },
];

/** The same as shares with the persons they are shares of. */
export const BERKELEY_SHARES: readonly ValueStratum[] = BERKELEY.map(({ first, second }) => ({
  first: { value: first.successes / first.trials, persons: first.trials },
  second: { value: second.successes / second.trials, persons: second.trials },
}));

/** Strata at the edges. */
export const ONE_GROUP_ONLY = { first: { successes: 0, trials: 0 }, second: { successes: 3, trials: 10 } };
export const WITHOUT_FIRST = { first: { successes: 0, trials: 10 }, second: { successes: 3, trials: 10 } };
export const WITHOUT_SECOND = { first: { successes: 3, trials: 10 }, second: { successes: 0, trials: 10 } };
