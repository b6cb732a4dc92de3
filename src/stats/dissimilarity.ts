import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { total } from './valueStrata';

/** How many of each of two groups there are in one category. */
export interface CategoryCounts {
  readonly first: number;
  readonly second: number;
}

/**
 * Duncan and Duncan's index of dissimilarity: the share of either group that would have to change category for both to be
 * spread alike: D = 1/2 sum |m_i/M - f_i/F|. 0 = alike, 1 = apart altogether.
 *
 * It grows with the number of categories and with the smallness of the groups. `emptyGroup` where a group has nobody,
 * `noVariation` for fewer than two categories. Duncan and Duncan, "A methodological analysis of segregation indexes",
 * American Sociological Review 20 (1955) 210-217.
 *
 * @throws RangeError where a count is negative or not finite
 * @example dissimilarity([{ first: 120, second: 18 }, { first: 95, second: 40 }, { first: 12, second: 60 }, { first: 30, second: 14 }]) // 0.407852848
 */
export function dissimilarity(categories: readonly CategoryCounts[]): Estimate {
  const counts = categories.flatMap(({ first, second }) => [first, second]);
  if (!counts.every((count) => count >= 0 && count < Infinity)) {
    throw new RangeError('dissimilarity requires finite counts of 0 or more');
  }
  const first = total(categories, (category) => category.first);
  const second = total(categories, (category) => category.second);
  if (first === 0 || second === 0) return notEstimable('emptyGroup');
  if (categories.length < 2) return notEstimable('noVariation');
  return total(categories, (each) => Math.abs(each.second / second - each.first / first)) / 2;
}
