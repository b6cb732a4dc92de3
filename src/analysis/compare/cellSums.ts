import { EVERYONE, SEX_CODES } from '../rows/observations';
import type { Observations } from '../rows/observations';
import type { PerSex } from './perSex';
import { SEX_CODE } from '../../vocabulary';

/** Persons and sums of every sex in every group; the position is `group * SEX_CODES + sex`. */
export interface CellSums {
  /** Observations. */
  readonly seen: Uint32Array;
  /** Persons with a value. */
  readonly persons: Float64Array;
  /** Persons without one. */
  readonly missing: Float64Array;
  /** Sum of value times persons: the count with an outcome, the sum of a mean. */
  readonly weighted: Float64Array;
  /** Sum of the values as they stand: an amount. */
  readonly plain: Float64Array;
}

/** What the sums say of one sex in one group. */
export interface Tallied {
  readonly n: number;
  readonly missing: number;
  readonly weighted: number;
  readonly plain: number;
}

/**
 * Adds up persons and values of each sex in each group, in one pass, compensated (Neumaier 1974): persons as well,
 * so that a weight of 0.1 a row never gives more persons with an outcome than there are persons.
 * @param groups the group of each row of the table
 */
export function sumCells(observations: Observations, groups: Uint32Array, groupCount: number): CellSums {
  const { rows, sexes, values, persons: weights } = observations;
  const size = groupCount * SEX_CODES;
  if (weights === undefined) return sumPersons(observations, groups, size);
  const seen = new Uint32Array(size);
  const persons = new CompensatedSums(size);
  const missing = new CompensatedSums(size);
  const weighted = new CompensatedSums(size);
  const plain = new CompensatedSums(size);
  for (let index = 0; index < rows.length; index += 1) {
    const cell = (groups[rows[index] ?? 0] ?? 0) * SEX_CODES + (sexes[index] ?? 0);
    const weight = weights[index] ?? 0;
    const value = values === undefined ? 1 : (values[index] ?? NaN);
    seen[cell] = (seen[cell] ?? 0) + 1;
    if (Number.isNaN(value)) {
      missing.add(cell, weight);
      continue;
    }
    persons.add(cell, weight);
    weighted.add(cell, value * weight);
    plain.add(cell, value);
  }
  return {
    seen,
    persons: persons.totals(),
    missing: missing.totals(),
    weighted: weighted.totals(),
    plain: plain.totals(),
  };
}

/** Where each observation is one person, they are counted, and what they have is the same with and without weights. */
function sumPersons({ rows, sexes, values }: Observations, groups: Uint32Array, size: number): CellSums {
  const seen = new Uint32Array(size);
  const missing = new Float64Array(size);
  const sums = new CompensatedSums(size);
  for (let index = 0; index < rows.length; index += 1) {
    const cell = (groups[rows[index] ?? 0] ?? 0) * SEX_CODES + (sexes[index] ?? 0);
    const value = values === undefined ? 1 : (values[index] ?? NaN);
    seen[cell] = (seen[cell] ?? 0) + 1;
    if (Number.isNaN(value)) missing[cell] = (missing[cell] ?? 0) + 1;
    else sums.add(cell, value);
  }
  const totals = sums.totals();
  const persons = Float64Array.from(seen, (count, cell) => count - (missing[cell] ?? 0));
  return { seen, persons, missing, weighted: totals, plain: totals };
}

/**
 * Sums side by side, each with what rounding took from it: Neumaier (1974), the rounding of each step by Knuth's
 * TwoSum, which needs no branch. Lives within one pass.
 */
class CompensatedSums {
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#lost = new Float64Array(size);
  }

  add(cell: number, term: number): void {
    const sum = this.#sums[cell] ?? 0;
    const next = sum + term;
    const added = next - sum;
    this.#lost[cell] = (this.#lost[cell] ?? 0) + (sum - (next - added)) + (term - added);
    this.#sums[cell] = next;
  }

  totals(): Float64Array {
    return this.#sums.map((sum, cell) => sum + (this.#lost[cell] ?? 0));
  }
}

/** True where anything was observed in the group. */
export function isSeen(sums: CellSums, group: number): boolean {
  const from = group * SEX_CODES;
  return sums.seen.subarray(from, from + SEX_CODES).some((count) => count > 0);
}

/**
 * Gives what the sums say of each sex in a group. Other and unknown stand where they occur. The total is everyone
 * that was counted, or the published total where the table has a column for it.
 */
export function talliedBySex(sums: CellSums, group: number): PerSex<Tallied> {
  const at = (sex: number): Tallied => talliedAt(sums, group * SEX_CODES + sex);
  const occurs = (sex: number): boolean => (sums.seen[group * SEX_CODES + sex] ?? 0) > 0;
  const { woman, man, other, unknown } = SEX_CODE;
  return {
    women: at(woman),
    men: at(man),
    ...(occurs(other) && { other: at(other) }),
    ...(occurs(unknown) && { unknown: at(unknown) }),
    total: occurs(EVERYONE) ? at(EVERYONE) : [woman, man, other, unknown].map(at).reduce(together),
  };
}

function talliedAt({ persons, missing, weighted, plain }: CellSums, cell: number): Tallied {
  return {
    n: persons[cell] ?? 0,
    missing: missing[cell] ?? 0,
    weighted: weighted[cell] ?? 0,
    plain: plain[cell] ?? 0,
  };
}

/** What two of them say together. */
export function together(first: Tallied, second: Tallied): Tallied {
  return {
    n: first.n + second.n,
    missing: first.missing + second.missing,
    weighted: first.weighted + second.weighted,
    plain: first.plain + second.plain,
  };
}
