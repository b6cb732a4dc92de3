// Iterators lose what the engine has learnt of them at every full collection; a loop by index stays fast.
/* eslint-disable @typescript-eslint/prefer-for-of */
import type { Sample } from '../../stats';
import { EVERYONE, SEX_CODES } from '../rows/observations';
import type { Observations } from '../rows/observations';
import { orderOfValues } from '../rows/orderOfValues';
import type { PerSex } from './perSex';
import { SEX_CODE } from '../../vocabulary';

/** The values of all observations, those of one group together, in ascending order. */
export interface GroupedValues {
  /** In each group those of one sex together. */
  readonly bySex: Values;
  /** In each group those of everyone, the published totals left out; dealt out when first asked for. */
  readonly ofEveryone: () => Values;
  /** Where each `group * SEX_CODES + sex` begins; one more entry than there are cells. */
  readonly starts: Uint32Array;
}

interface Values {
  readonly values: Float64Array;
  readonly persons: Float64Array | undefined;
}

/**
 * Puts the values that are there together by group and sex. All of them are sorted once, and then dealt out in that
 * order: every group finds its own in order, and neither quantiles nor ranks need sorting again.
 */
export function groupValues(
  observations: Observations,
  groups: Uint32Array,
  groupCount: number,
): GroupedValues {
  const { rows, values = new Float64Array(rows.length) } = observations;
  const cells = cellsOf(observations, groups);
  const starts = startsOf(cells, values, groupCount * SEX_CODES);
  const order = orderOfValues(values);
  const { persons } = observations;
  const valuesAt = (places: Uint32Array): Values => ({
    values: pick(values, places),
    persons: persons && pick(persons, places),
  });
  let everyone: Values | undefined;
  return {
    bySex: valuesAt(dealBySex(order, cells, starts)),
    ofEveryone: () => (everyone ??= valuesAt(dealByGroup(order, cells, starts))),
    starts,
  };
}

/** `group * SEX_CODES + sex` of each observation. */
function cellsOf({ rows, sexes }: Observations, groups: Uint32Array): Uint32Array {
  const cells = new Uint32Array(rows.length);
  for (let index = 0; index < cells.length; index += 1) {
    cells[index] = (groups[rows[index] ?? 0] ?? 0) * SEX_CODES + (sexes[index] ?? 0);
  }
  return cells;
}

function startsOf(cells: Uint32Array, values: Float64Array, cellCount: number): Uint32Array {
  const starts = new Uint32Array(cellCount + 1);
  for (let index = 0; index < cells.length; index += 1) {
    const value = values[index] ?? NaN;
    if (value !== value) continue;
    const after = (cells[index] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let cell = 1; cell < starts.length; cell += 1)
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  return starts;
}

/** Which observation goes to each place when they are dealt out to cells in their order. */
function dealBySex(order: Uint32Array, cells: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const dealt = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const from = order[index] ?? 0;
    const cell = cells[from] ?? 0;
    const place = next[cell] ?? 0;
    dealt[place] = from;
    next[cell] = place + 1;
  }
  return dealt;
}

/** A group's own stretch has room for its published totals too, which stand behind the persons and are not dealt. */
function dealByGroup(order: Uint32Array, cells: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const dealt = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const from = order[index] ?? 0;
    const cell = cells[from] ?? 0;
    const sex = cell % SEX_CODES;
    if (sex === EVERYONE) continue;
    const place = next[cell - sex] ?? 0;
    dealt[place] = from;
    next[cell - sex] = place + 1;
  }
  return dealt;
}

function pick(column: Float64Array, places: Uint32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let index = 0; index < picked.length; index += 1) picked[index] = column[places[index] ?? 0] ?? NaN;
  return picked;
}

/** Gives the values of each sex in a group. */
export function samplesBySex(
  { bySex, starts }: GroupedValues,
  group: number,
): Required<Omit<PerSex<Sample>, 'total'>> {
  const first = group * SEX_CODES;
  const of = (sex: number): Sample =>
    sampleBetween(bySex, starts[first + sex] ?? 0, starts[first + sex + 1] ?? 0);
  return {
    women: of(SEX_CODE.woman),
    men: of(SEX_CODE.man),
    other: of(SEX_CODE.other),
    unknown: of(SEX_CODE.unknown),
  };
}

/** Gives the values of everyone in a group. */
export function sampleOfEveryone({ ofEveryone, starts }: GroupedValues, group: number): Sample {
  const first = group * SEX_CODES;
  return sampleBetween(ofEveryone(), starts[first] ?? 0, starts[first + EVERYONE] ?? 0);
}

function sampleBetween({ values, persons }: Values, from: number, to: number): Sample {
  return {
    values: values.subarray(from, to),
    ...(persons && { frequencies: persons.subarray(from, to) }),
  };
}
