import type { Analysis } from '../analysis';
import { comparisonIds } from './comparisonIds';

/** A comparison and those that add up to it, by position. */
export interface Family {
  readonly parent: number;
  readonly children: readonly number[];
}

/** The comparisons of several analyses, each once, and how they add up. */
export interface LinkedComparisons {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly families: readonly Family[];
  /** From this position on nobody sees the comparisons. */
  readonly unseenFrom: number;
}

/** Finds which comparisons of the analyses are the same, and which add up to which. */
export function linkComparisons(analyses: readonly Analysis[]): LinkedComparisons {
  const positions = new Map<string, number>();
  const place = (id: string): number => {
    const position = positions.get(id) ?? positions.size;
    positions.set(id, position);
    return position;
  };
  const families = analyses.flatMap((analysis): Family[] => {
    const ids = comparisonIds(analysis);
    const parent = place(ids.overall);
    const children = ids.groups.map(place);
    return children.length === 0 ? [] : [{ parent, children }];
  });
  return { ids: [...positions.keys()], positions, families, unseenFrom: positions.size };
}
