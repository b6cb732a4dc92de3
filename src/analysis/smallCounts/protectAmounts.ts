import { dominance } from '../../stats';
import { SEX_CODE } from '../../vocabulary';
import type { Recipe } from '../../vocabulary';
import type { ProtectedCells } from '../analysis';
import { EVERYONE, SEX_CODES } from '../rows/observations';
import type { Observations } from '../rows/observations';

/**
 * Finds the amounts in which few contributors have most, by the rules of the recipe (`dominance` of stats). Every row
 * is a contributor; for means with a weight, every person of it.
 * @param ids the group of each row of the table
 */
export function protectAmounts(
  recipe: Recipe,
  observations: Observations,
  groups: { readonly ids: Uint32Array; readonly count: number },
): readonly ProtectedCells[] {
  const { smallCounts = {} } = recipe;
  const most = Math.max(smallCounts.dominance?.n ?? 0, 2);
  const sizes = sizesOf(recipe, observations, { ...groups, most });
  return Array.from({ length: groups.count }, (_, group) => {
    const of = (...sexes: readonly number[]): number => {
      const parts = sexes.flatMap((sex) => sizes[group * SEX_CODES + sex] ?? []);
      const largest = parts.flatMap((part) => part.largest).sort((first, second) => second - first);
      return dominance({ largest, whole: parts.reduce((sum, part) => sum + part.whole, 0) }, smallCounts);
    };
    const { woman, man, other, unknown } = SEX_CODE;
    const needed = {
      women: of(woman),
      men: of(man),
      other: of(other),
      unknown: of(unknown),
      total: of(woman, man, other, unknown),
    };
    return Object.fromEntries(Object.entries(needed).filter(([, room]) => room > 0));
  });
}

interface Gathering {
  readonly ids: Uint32Array;
  readonly count: number;
  readonly most: number;
}

function sizesOf(
  { measure }: Recipe,
  { rows, sexes, values, persons }: Observations,
  { ids, count, most }: Gathering,
): readonly LargestSizes[] {
  const all = Array.from({ length: count * SEX_CODES }, () => new LargestSizes(most));
  const times = (index: number): number =>
    measure.kind === 'mean' && persons !== undefined ? (persons[index] ?? 0) : 1;
  for (let index = 0; index < rows.length; index += 1) {
    const value = values?.[index] ?? NaN;
    const sex = sexes[index] ?? EVERYONE;
    if (Number.isNaN(value) || sex === EVERYONE) continue;
    all[(ids[rows[index] ?? 0] ?? 0) * SEX_CODES + sex]?.add(Math.abs(value), times(index));
  }
  return all;
}

/** Understands some sizes by the largest of them and their sum. Lives within one pass. */
class LargestSizes {
  /** In falling order. */
  readonly largest: number[] = [];
  whole = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(size: number, times: number): void {
    this.whole += size * times;
    for (let left = times; left > 0; left -= 1) {
      if (this.largest.length >= this.#most && size <= (this.largest.at(-1) ?? 0)) return;
      const at = this.largest.findIndex((other) => other < size);
      this.largest.splice(at < 0 ? this.largest.length : at, 0, size);
      this.largest.length = Math.min(this.largest.length, this.#most);
    }
  }
}
