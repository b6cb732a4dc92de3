/** What holds of one group in one stratum: a share, a rate or a mean, and how many persons it is the value of. */
export interface GroupValue {
  /** Not read where there is nobody. */
  readonly value: number;
  readonly persons: number;
}

/** Two groups within one stratum (a department, an occupation, an age class). */
export interface ValueStratum {
  readonly first: GroupValue;
  readonly second: GroupValue;
}

/** @throws RangeError where persons are negative or not finite, or a value of somebody is not finite */
export function requireStrata(caller: string, strata: readonly ValueStratum[]): void {
  for (const { value, persons } of strata.flatMap(({ first, second }) => [first, second])) {
    if (!(persons >= 0 && persons < Infinity)) {
      throw new RangeError(`${caller} requires a finite number of persons of 0 or more`);
    }
    if (persons > 0 && !Number.isFinite(value)) throw new RangeError(`${caller} requires finite values`);
  }
}

/**
 * Persons of both groups in a stratum.
 * @example personsInStratum({ first: { value: 1, persons: 2 }, second: { value: 3, persons: 5 } }) // 7
 */
export function personsInStratum({ first, second }: ValueStratum): number {
  return first.persons + second.persons;
}

/** True where both groups have persons, so that they can be compared. */
export function isComparable({ first, second }: ValueStratum): boolean {
  return first.persons > 0 && second.persons > 0;
}

/** Sum of something over a list. */
export function total<Item>(items: readonly Item[], term: (item: Item) => number): number {
  return items.reduce((so, item) => so + term(item), 0);
}
