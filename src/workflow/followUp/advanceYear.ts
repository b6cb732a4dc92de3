import type { Recipe } from '../../vocabulary';

/** A filter of a recipe that has been moved to another year. */
export interface AdvancedYear {
  readonly column: string;
  readonly before: number;
  readonly now: number;
}

const YEAR = /^(?:19|20|21)\d{2}$/;

/**
 * Moves a filter that chooses a single earlier year to the year that is followed up: a baseline of 2025 is compared
 * with 2026. Other filters stay as they are.
 */
export function advanceYear(
  recipe: Recipe,
  year: number,
): { readonly recipe: Recipe; readonly advanced?: AdvancedYear } {
  const { where = [] } = recipe;
  const chosen = where.find((filter) => yearOf(filter.in) !== undefined);
  const before = chosen === undefined ? undefined : yearOf(chosen.in);
  if (chosen === undefined || before === undefined || before >= year) return { recipe };
  return {
    recipe: {
      ...recipe,
      where: where.map((filter) => (filter === chosen ? { ...filter, in: [year] } : filter)),
    },
    advanced: { column: chosen.column, before, now: year },
  };
}

function yearOf(values: readonly unknown[]): number | undefined {
  const [value] = values;
  return values.length === 1 && YEAR.test(String(value).trim()) ? Number(value) : undefined;
}
