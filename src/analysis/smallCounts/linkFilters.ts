import { isEstimated } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Comparison } from '../analysis';
import { columnName, comparisonIds } from './comparisonIds';
import type { CountedAnswer } from './countedAnswer';

/** A comparison and those that add up to it, by position. */
export interface Family {
  readonly parent: number;
  readonly children: readonly number[];
}

/** A comparison of a filtered analysis, beside the same without one of the filters. */
interface FilteredPart {
  readonly parentId: string;
  /** The column whose filter is lifted. */
  readonly column: string;
  readonly id: string;
  readonly comparison: Comparison;
}

/** The parts of one comparison by the values of one column. */
interface Split {
  readonly parentId: string;
  readonly parts: Map<string, Comparison>;
}

/**
 * Finds filtered comparisons that together make up one that is shown without the filter: 2024 and 2025 where there are
 * no other years. What is hidden of one would follow from the others. Where persons of both sexes are left over in
 * years that nobody sees, they leave it open, and nothing is linked.
 */
export function linkFilters(
  analyses: readonly CountedAnswer[],
  positions: ReadonlyMap<string, number>,
): readonly Family[] {
  const shown = new Map(analyses.flatMap(comparisonsById));
  const splits = new Map<string, Split>();
  for (const { parentId, column, id, comparison } of analyses.flatMap(filteredParts)) {
    if (!shown.has(parentId)) continue;
    const name = `${column}\u001c${parentId}`;
    const split = splits.get(name) ?? { parentId, parts: new Map<string, Comparison>() };
    split.parts.set(id, comparison);
    splits.set(name, split);
  }
  return [...splits.values()].flatMap(({ parentId, parts }): Family[] => {
    const [parent, whole] = [positions.get(parentId), shown.get(parentId)];
    if (parent === undefined || whole === undefined || isOpen(whole, [...parts.values()])) return [];
    return [{ parent, children: [...parts.keys()].flatMap((id) => positions.get(id) ?? []) }];
  });
}

function comparisonsById(analysis: CountedAnswer): readonly (readonly [string, Comparison])[] {
  const ids = comparisonIds(analysis);
  return [
    [ids.overall, analysis.overall],
    ...analysis.groups.map((group, index) => [ids.groups[index] ?? '', group] as const),
  ];
}

/** What each comparison is a part of when one filter is lifted; a filter of a column that groups are by is none. */
function filteredParts(analysis: CountedAnswer): readonly FilteredPart[] {
  const { recipe } = analysis;
  const by = new Set((recipe.by ?? []).map(columnName));
  const filters = (recipe.where ?? []).filter(({ column }) => !by.has(columnName(column)));
  const own = comparisonsById(analysis);
  return filters.flatMap((filter) => {
    const where = (recipe.where ?? []).filter((other) => other !== filter);
    const lifted = comparisonsById({ ...analysis, recipe: { ...recipe, where } });
    return own.flatMap(([id, comparison], index): FilteredPart[] => {
      const parentId = lifted[index]?.[0];
      return parentId === undefined || parentId === id
        ? []
        : [{ parentId, column: columnName(filter.column), id, comparison }];
    });
  });
}

/** True where women and men are left over that no part shows. */
function isOpen(whole: Comparison, parts: readonly Comparison[]): boolean {
  return (['women', 'men'] as const).every((sex) => {
    const seen = parts.reduce((sum, part) => sum + persons(part, sex), 0);
    return persons(whole, sex) > seen;
  });
}

function persons(comparison: Comparison, sex: 'women' | 'men'): number {
  const { n, missing } = comparison[sex];
  const known = (estimate: Estimate | undefined): number =>
    estimate !== undefined && isEstimated(estimate) ? estimate : 0;
  return known(n) + known(missing);
}
