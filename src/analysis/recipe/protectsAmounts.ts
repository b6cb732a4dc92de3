import type { Recipe } from '../../vocabulary';

/** True where the recipe asks for amounts to be protected against their largest contributors. */
export function protectsAmounts({ smallCounts = {} }: Pick<Recipe, 'smallCounts'>): boolean {
  return smallCounts.dominance !== undefined || smallCounts.pPercent !== undefined;
}
