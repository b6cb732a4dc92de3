import type { Table } from '../../table';
import type { ProportionStratum, ValueStratum } from '../../stats';
import type { RecipeMeasure } from '../../vocabulary';
import { isSeen, sumCells, talliedBySex } from '../compare/cellSums';
import type { Tallied } from '../compare/cellSums';
import { nameGroups } from '../rows/nameGroups';
import type { Observations } from '../rows/observations';

/** The women and the men of one stratum: a department, an occupation, an age class. */
export interface Stratum {
  /** Values of several columns joined with ` · `. */
  readonly label: string;
  readonly women: Tallied;
  readonly men: Tallied;
}

/** Stands between the values of several columns. */
const JOINT = ' · ';

/**
 * Gives the strata of some columns in which anybody was seen, in the order in which they first occur. Rows without a
 * value in a column are a stratum of their own, as they are a group of their own.
 */
export function strataOf(
  table: Table,
  observations: Observations,
  headings: readonly string[],
): readonly Stratum[] {
  const groups = nameGroups(table, headings);
  const sums = sumCells(observations, groups.ids, groups.keys.length);
  return groups.keys.flatMap((key, group) => {
    if (!isSeen(sums, group)) return [];
    const { women, men } = talliedBySex(sums, group);
    return [{ label: Object.values(key).join(JOINT), women, men }];
  });
}

/** Puts what is measured per person and stratum: a share, a mean, an amount per user. */
export function valuesOfStrata(
  strata: readonly Stratum[],
  measure: RecipeMeasure,
): readonly (ValueStratum & { readonly label: string })[] {
  const of = ({ n, weighted, plain }: Tallied): ValueStratum['first'] => {
    const sum = measure.kind === 'resource' ? plain : weighted;
    return { value: n > 0 ? sum / n : 0, persons: n };
  };
  return strata.map(({ label, women, men }) => ({ label, first: of(women), second: of(men) }));
}

/** Puts those with the outcome among all persons of each stratum, women first. */
export function outcomesOfStrata(strata: readonly Stratum[]): readonly ProportionStratum[] {
  const of = ({ n, weighted }: Tallied): ProportionStratum['first'] => ({ successes: weighted, trials: n });
  return strata.map(({ women, men }) => ({ first: of(women), second: of(men) }));
}
