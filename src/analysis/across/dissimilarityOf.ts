import { dissimilarity, karmelMacLachlan } from '../../stats';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { Across, GroupComparison } from '../analysis';
import { TINY_CELL } from '../thresholds';

/**
 * Says how differently women and men are spread over the groups: Duncan and Duncan's D and Karmel and MacLachlan's IP
 * of the persons that the groups show, with the number of categories and of those with few persons, which both make D
 * larger (domain.md 2.2). Where nobody knows how many persons stand behind the numbers,
 * neither can be had.
 * @example women 120, 95, 12, 30 and men 18, 40, 60, 14 // { D: 0.407852848, IP: 0.182869529 }
 */
export function dissimilarityOf(groups: readonly GroupComparison[]): NonNullable<Across['dissimilarity']> {
  const counts = groups.map(({ women, men }) => ({ women: women.n, men: men.n }));
  const reason = counts.flatMap(({ women, men }) => [women, men]).find(isNotEstimable);
  if (reason !== undefined) return { D: reason, IP: reason };
  const categories = counts.flatMap(({ women, men }) =>
    isEstimated(women) && isEstimated(men) ? [{ first: women, second: men }] : [],
  );
  const isSmall = (count: number): boolean => count < TINY_CELL;
  return {
    D: dissimilarity(categories),
    IP: karmelMacLachlan(categories),
    categories: categories.length,
    smallCategories: categories.filter(({ first, second }) => isSmall(first) || isSmall(second)).length,
  };
}
