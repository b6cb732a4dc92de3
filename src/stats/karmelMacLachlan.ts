import { mapEstimate } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { dissimilarity } from './dissimilarity';
import type { CategoryCounts } from './dissimilarity';
import { total } from './valueStrata';

/**
 * Karmel and MacLachlan's index: the share of all persons who would have to change category for both groups to be spread
 * alike with every category as large as it is: IP = 2 a (1 - a) D, a the first group's share of all. 0..1/2.
 *
 * Edges as `dissimilarity`. Karmel and MacLachlan, "Occupational sex segregation: increasing or decreasing?", Economic Record
 * 64 (1988) 187-195.
 *
 * @throws RangeError where a count is negative or not finite
 * @example karmelMacLachlan([{ first: 120, second: 18 }, { first: 95, second: 40 }, { first: 12, second: 60 }, { first: 30, second: 14 }]) // 0.182869529
 */
export function karmelMacLachlan(categories: readonly CategoryCounts[]): Estimate {
  return mapEstimate(dissimilarity(categories), (distance) => {
    const first = total(categories, (category) => category.first);
    const all = first + total(categories, (category) => category.second);
    return 2 * (first / all) * ((all - first) / all) * distance;
  });
}
