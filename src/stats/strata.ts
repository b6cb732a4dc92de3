import type { Proportion } from './proportion';
import { requireProportion } from './proportion';

/** The same outcome in two groups within one stratum (a department, an age class). */
export interface ProportionStratum {
  readonly first: Proportion;
  readonly second: Proportion;
}

/** A stratum as the four cells of a 2 x 2 table and its total. */
export interface Cells {
  /** First group: successes, failures. */
  readonly a: number;
  readonly b: number;
  /** Second group: successes, failures. */
  readonly c: number;
  readonly d: number;
  readonly total: number;
}

/**
 * The strata in which both groups have persons: the others say nothing about the difference between them.
 * @example comparableCells('breslowDay', [{ first: { successes: 3, trials: 4 }, second: { successes: 1, trials: 4 } }])[0].a // 3
 */
export function comparableCells(caller: string, strata: readonly ProportionStratum[]): readonly Cells[] {
  return strata.flatMap(({ first, second }) => {
    requireProportion(caller, first);
    requireProportion(caller, second);
    if (first.trials === 0 || second.trials === 0) return [];
    const [b, d] = [first.trials - first.successes, second.trials - second.successes];
    return [{ a: first.successes, b, c: second.successes, d, total: first.trials + second.trials }];
  });
}

/** Sum of something over the strata. */
export function sumOver(strata: readonly Cells[], term: (cells: Cells) => number): number {
  return strata.reduce((total, cells) => total + term(cells), 0);
}
