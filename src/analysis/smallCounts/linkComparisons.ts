import { columnName, comparisonIds } from './comparisonIds';
import type { CountedAnswer } from './countedAnswer';
import { linkFilters } from './linkFilters';
import type { Family } from './linkFilters';

/** The comparisons of several analyses, each once, and how they add up. */
export interface LinkedComparisons {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly families: readonly Family[];
  /** From this position on nobody sees the comparisons. */
  readonly unseenFrom: number;
}

/** One way of grouping the persons of a whole: the position of each group by its values, in the order of `columns`. */
interface Grouping {
  readonly columns: readonly string[];
  readonly positions: Map<string, number>;
}

type Place = (id: string) => number;

/**
 * Finds which comparisons of the analyses are the same, and which add up to which. Groups add up to the whole; groups
 * by department and year to those by department. Groups by department and year, and by year and age, both add up to
 * the years, even where nobody sees these: they stand among the comparisons as unseen.
 */
export function linkComparisons(analyses: readonly CountedAnswer[]): LinkedComparisons {
  const positions = new Map<string, number>();
  const place: Place = (id) => {
    const position = positions.get(id) ?? positions.size;
    positions.set(id, position);
    return position;
  };
  const ofSameWhole = inGroups(analyses, (analysis) => comparisonIds(analysis).overall);
  const seen = [...ofSameWhole].map(([whole, same]) => ({
    whole,
    groupings: groupingsOf(same, whole, place),
  }));
  const unseenFrom = positions.size;
  const families = seen.flatMap(({ whole, groupings }) => {
    const closed = withCommonColumns(groupings, (key) => place(`${whole}\u001c${key}`));
    return closed.flatMap((coarse) =>
      closed
        .filter((fine) => isNextFiner(coarse, fine, closed))
        .flatMap((fine) => familiesBetween(coarse, fine)),
    );
  });
  const linked = [...families, ...linkFilters(analyses, positions)];
  return { ids: [...positions.keys()], positions, families: linked, unseenFrom };
}

/** The different groupings of analyses of the same whole; the whole itself is the one by no column. */
function groupingsOf(analyses: readonly CountedAnswer[], whole: string, place: Place): readonly Grouping[] {
  const groupings = new Map<string, Grouping>();
  groupings.set('', { columns: [], positions: new Map([['', place(whole)]]) });
  for (const analysis of analyses) {
    const columns = (analysis.recipe.by ?? []).map(columnName).sort();
    const grouping = groupings.get(columns.join('\u001f')) ?? {
      columns,
      positions: new Map<string, number>(),
    };
    if (columns.length > 0) groupings.set(columns.join('\u001f'), grouping);
    const ids = comparisonIds(analysis).groups;
    analysis.groups.forEach(({ key }, index) => {
      const values = new Map(Object.entries(key).map(([heading, value]) => [columnName(heading), value]));
      grouping.positions.set(valuesOf(columns, values), place(ids[index] ?? ''));
    });
  }
  return [...groupings.values()];
}

function valuesOf(columns: readonly string[], values: ReadonlyMap<string, string>): string {
  return columns.map((column) => values.get(column) ?? '').join('\u001f');
}

/** Adds the groupings by the columns that two of them have in common, until there are no more. */
function withCommonColumns(groupings: readonly Grouping[], placeUnseen: Place): readonly Grouping[] {
  const all = [...groupings];
  const known = new Set(all.map(({ columns }) => columns.join('\u001f')));
  for (const first of all) {
    for (const second of [...all]) {
      const columns = first.columns.filter((column) => second.columns.includes(column));
      const name = columns.join('\u001f');
      if (known.has(name)) continue;
      known.add(name);
      const keys = [...first.positions.keys()].map((key) => coarser(key, first.columns, columns));
      all.push({ columns, positions: new Map(keys.map((key) => [key, placeUnseen(`${name}=${key}`)])) });
    }
  }
  return all;
}

/** The values of some of the columns of a key. */
function coarser(key: string, columns: readonly string[], kept: readonly string[]): string {
  const values = key.split('\u001f');
  return columns
    .flatMap((column, index) => (kept.includes(column) ? [values[index] ?? ''] : []))
    .join('\u001f');
}

/** True where one grouping is by more columns than another, and none of the rest lies between them. */
function isNextFiner(coarse: Grouping, fine: Grouping, all: readonly Grouping[]): boolean {
  const isFiner = (first: Grouping, second: Grouping): boolean =>
    first.columns.length < second.columns.length &&
    first.columns.every((column) => second.columns.includes(column));
  return isFiner(coarse, fine) && !all.some((between) => isFiner(coarse, between) && isFiner(between, fine));
}

function familiesBetween(coarse: Grouping, fine: Grouping): readonly Family[] {
  const children = inGroups([...fine.positions], ([key]) => coarser(key, fine.columns, coarse.columns));
  return [...children].flatMap(([key, members]): Family[] => {
    const parent = coarse.positions.get(key);
    return parent === undefined ? [] : [{ parent, children: members.map(([, position]) => position) }];
  });
}

function inGroups<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
