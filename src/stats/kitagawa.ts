import { notEstimable } from '../vocabulary';
import type { NotEstimable } from '../vocabulary';
import { requireStrata, total } from './valueStrata';
import type { ValueStratum } from './valueStrata';

/** The difference between two groups in two parts that add up to it. */
export interface Decomposition {
  /** first - second, as it is. */
  readonly difference: number;
  /** What comes from different values within the strata. */
  readonly rate: number;
  /** What comes from different shares of persons in the strata. */
  readonly composition: number;
}

/**
 * Kitagawa's decomposition of a difference of rates or means, in the unit of the values, without residual: with c the shares
 * of a group's persons in the strata, rate = sum (r1 - r2)(c1 + c2)/2 and composition = sum (c1 - c2)(r1 + r2)/2.
 *
 * In a stratum that only one group has, the other is taken to have the same value: such a stratum is composition only, and
 * the parts still add up. `emptyGroup` where a group has nobody. Kitagawa, "Components of a difference between two rates",
 * JASA 50 (1955) 1168-1194.
 *
 * @throws RangeError where persons are negative or not finite, or a value of somebody is not finite
 * @example kitagawa([{ first: { value: 0.8, persons: 10 }, second: { value: 0.6, persons: 90 } }, { first: { value: 0.3, persons: 30 }, second: { value: 0.2, persons: 10 } }]) // { difference: -0.135, rate: 0.1575, composition: -0.2925 }
 */
export function kitagawa(strata: readonly ValueStratum[]): Decomposition | NotEstimable {
  requireStrata('kitagawa', strata);
  const persons = {
    first: total(strata, ({ first }) => first.persons),
    second: total(strata, ({ second }) => second.persons),
  };
  if (persons.first === 0 || persons.second === 0) return notEstimable('emptyGroup');
  const parts = strata.map(({ first, second }) => ({
    r1: first.persons > 0 ? first.value : second.value,
    r2: second.persons > 0 ? second.value : first.value,
    c1: first.persons / persons.first,
    c2: second.persons / persons.second,
  }));
  const present = parts.filter(({ c1, c2 }) => c1 + c2 > 0);
  return {
    difference: total(present, ({ r1, c1 }) => r1 * c1) - total(present, ({ r2, c2 }) => r2 * c2),
    rate: total(present, ({ r1, r2, c1, c2 }) => ((r1 - r2) * (c1 + c2)) / 2),
    composition: total(present, ({ r1, r2, c1, c2 }) => ((c1 - c2) * (r1 + r2)) / 2),
  };
}
