import type { Recipe, RecipeValue } from '../../vocabulary';
import type { CountedAnswer } from './countedAnswer';

/** What is the same about two comparisons of the same persons, whichever analyses show them. */
export interface ComparisonIds {
  /** The rows that are counted, before any filter or grouping, and how they are counted. */
  readonly source: string;
  readonly overall: string;
  /** In the order of the groups. */
  readonly groups: readonly string[];
}

/**
 * Names the comparisons of an analysis by the persons that they show: the source, and the conditions that a filter or
 * a group puts on its columns. The group `A` of an analysis by department and the whole of one that is filtered to
 * department `A` get the same name.
 */
export function comparisonIds({ recipe, groups }: CountedAnswer): ComparisonIds {
  const source = sourceId(recipe);
  const filters = (recipe.where ?? []).map(
    (filter) => [columnName(filter.column), filter.in.map(valueName).sort().join('\u001f')] as const,
  );
  const seen = new Set<string>();
  const name = (key: Readonly<Record<string, string>>): string => {
    const keys = Object.entries(key).map(
      ([column, value]) => [columnName(column), valueName(value)] as const,
    );
    const conditions = [...new Map([...filters, ...keys])].sort(byColumn).map((pair) => pair.join('='));
    const id = [source, ...conditions].join('\u001e');
    const unique = seen.has(id) ? [id, ...Object.values(key)].join('\u001d') : id;
    seen.add(unique);
    return unique;
  };
  return { source, overall: name({}), groups: groups.map((group) => name(group.key)) };
}

/** Headings are compared as trimmed text without regard to case (contract.md 4). */
export function columnName(heading: string): string {
  return heading.trim().toLowerCase();
}

function byColumn([first]: readonly [string, string], [second]: readonly [string, string]): number {
  return first < second ? -1 : Number(first > second);
}

/** Values are compared as trimmed text without regard to case, numbers by value (contract.md 4). */
function valueName(value: RecipeValue): string {
  const text = String(value).trim().toLowerCase();
  return text === '' || Number.isNaN(Number(text)) ? text : String(Number(text));
}

/** In a finished table, and for resources, the measure decides which numbers are the persons. */
function sourceId({ source, sex, weight, measure }: Recipe): string {
  const users = measure.kind === 'resource' ? measure.users : undefined;
  const kind = 'womenColumn' in sex ? measure.kind : undefined;
  return JSON.stringify([source.sheet, source.table, source.range, sex, weight, users, kind]).toLowerCase();
}

/** Names a column of a source, for `SuppressionMask.groupings`. */
export function groupingName(source: string, heading: string): string {
  return `${source}\u001e${columnName(heading)}`;
}
