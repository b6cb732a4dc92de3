import type { Sample } from '../../stats';
import { EVERYONE, SEX_CODES } from '../rows/observations';
import type { Observations } from '../rows/observations';
import type { PerSex } from './perSex';
import { SEX_CODE } from '../../vocabulary';

/** The values of all observations, those of one group together and in it those of one sex. */
export interface GroupedValues {
  readonly values: Float64Array;
  readonly persons: Float64Array | undefined;
  /** Where each `group * SEX_CODES + sex` begins; one more entry than there are cells. */
  readonly starts: Uint32Array;
}

/** Sorts the values that are there by group and sex, by counting: two passes over the observations. */
export function groupValues(
  observations: Observations,
  groups: Uint32Array,
  groupCount: number,
): GroupedValues {
  const { rows, sexes, values = new Float64Array(rows.length), persons: weights } = observations;
  const cellOf = (index: number): number => (groups[rows[index] ?? 0] ?? 0) * SEX_CODES + (sexes[index] ?? 0);
  const starts = new Uint32Array(groupCount * SEX_CODES + 1);
  for (let index = 0; index < rows.length; index += 1) {
    if (Number.isNaN(values[index])) continue;
    const after = cellOf(index) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let cell = 1; cell < starts.length; cell += 1)
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Float64Array(starts.at(-1) ?? 0);
  const persons = weights === undefined ? undefined : new Float64Array(sorted.length);
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    const cell = cellOf(index);
    const position = next[cell] ?? 0;
    sorted[position] = value;
    if (persons !== undefined) persons[position] = weights?.[index] ?? 0;
    next[cell] = position + 1;
  }
  return { values: sorted, persons, starts };
}

/** Gives the values of each sex in a group; `total` holds those of everyone. */
export function samplesBySex(
  grouped: GroupedValues,
  group: number,
): Pick<PerSex<Sample>, 'women' | 'men' | 'total'> & {
  readonly other: Sample;
  readonly unknown: Sample;
} {
  const first = group * SEX_CODES;
  const of = (sex: number): Sample => sampleBetween(grouped, first + sex, first + sex + 1);
  return {
    women: of(SEX_CODE.woman),
    men: of(SEX_CODE.man),
    other: of(SEX_CODE.other),
    unknown: of(SEX_CODE.unknown),
    total: sampleBetween(grouped, first, first + EVERYONE),
  };
}

function sampleBetween({ values, persons, starts }: GroupedValues, first: number, end: number): Sample {
  const from = starts[first] ?? 0;
  const to = starts[end] ?? 0;
  return {
    values: values.subarray(from, to),
    ...(persons && { frequencies: persons.subarray(from, to) }),
  };
}
