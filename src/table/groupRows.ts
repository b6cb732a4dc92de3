// Iterators lose what the engine has learnt of them at every full collection; a loop by index stays fast.
/* eslint-disable @typescript-eslint/prefer-for-of */
import type { Table } from './table';
import { columnOf } from './columnOf';
import { MISSING_CODE } from './table';

/**
 * Understands which rows belong together.
 *
 * Every row gets a dense group id, numbered in the order in which the groups first occur. Texts are grouped by
 * their codes and small ranges of integers by a lookup array, so that a million rows take milliseconds.
 */

/** Rows put in groups; `keys[id]` holds the value of each column, in the order in which they were asked for. */
export interface Grouping {
  readonly groupCount: number;
  /** The group of each row. */
  readonly ids: Uint32Array;
  /** Texts as they stand, numbers as their shortest text (`2018`), `''` where the value is missing. */
  readonly keys: readonly (readonly string[])[];
}

/** A column as small whole numbers from `least` up, less than `size` of them; anything else is missing. */
interface Codes {
  readonly codes: Int32Array | Float64Array;
  readonly least: number;
  readonly size: number;
}

interface CodedColumn {
  readonly coded: Codes;
  readonly label: (row: number) => string;
}

interface DenseIds {
  readonly ids: Uint32Array;
  readonly firstRows: readonly number[];
}

/** Above this many combinations a lookup array costs more than a hash. */
const LOOKUP_LIMIT = 1 << 22;

/**
 * Groups the rows of a table by the values of some columns.
 *
 * Without columns all rows are one group; a missing value is a value of its own.
 * @throws RangeError when the table has no column of one of the names
 * @example groupRows(table, ['Dept', 'Year']).keys // [['A', '2018'], ['B', '2018']]
 */
export function groupRows(table: Table, columnNames: readonly string[]): Grouping {
  const columns = columnNames.map((name) => codedColumn(table, name));
  const none: Keys = { keys: new Uint32Array(table.rowCount), span: 1 };
  const dense = numberByLookup(columns.map(({ coded }) => coded).reduce(joinColumn, none));
  return {
    groupCount: dense.firstRows.length,
    ids: dense.ids,
    keys: dense.firstRows.map((row) => columns.map((column) => column.label(row))),
  };
}

function codedColumn(table: Table, name: string): CodedColumn {
  const column = columnOf(table, name);
  if (column.kind === 'number') {
    const { values } = column;
    return { coded: codeNumbers(values), label: (row) => numberLabel(values[row]) };
  }
  const { codes, dictionary } = column;
  const label = (row: number): string => dictionary[codes[row] ?? MISSING_CODE] ?? '';
  return { coded: { codes, least: 0, size: dictionary.length }, label };
}

function numberLabel(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

function codeNumbers(values: Float64Array): Codes {
  const least = smallest(values);
  const size = largest(values) - least + 1;
  if (!isWhole(values) || size > LOOKUP_LIMIT) return codeByHash(values);
  return size > 0 ? { codes: values, least, size } : { codes: values, least: 0, size: 0 };
}

function smallest(values: Float64Array): number {
  let least = Infinity;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value < least) least = value;
  }
  return least;
}

function largest(values: Float64Array): number {
  let most = -Infinity;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value > most) most = value;
  }
  return most;
}

/** True where no value has a fraction; a missing one, which is not equal to itself, has none. */
function isWhole(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (Math.trunc(value) !== value && value === value) return false;
  }
  return true;
}

function codeByHash(values: Float64Array): Codes {
  const codes = new Int32Array(values.length);
  const known = new Map<number, number>();
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (value === undefined || Number.isNaN(value)) {
      codes[row] = MISSING_CODE;
      continue;
    }
    let code = known.get(value);
    if (code === undefined) {
      code = known.size;
      known.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, least: 0, size: known.size };
}

/** Rows as numbers that are alike where the rows belong together. Lives within one grouping, which writes over them. */
interface Keys {
  readonly keys: Uint32Array;
  /** One more than the largest key can be. */
  readonly span: number;
}

/**
 * Joins one more column to the keys: every combination is a number of its own. Where there would be too many for a
 * lookup array, the combinations that occur are numbered first.
 */
function joinColumn({ keys, span }: Keys, column: Codes): Keys {
  const width = column.size + 1;
  if (span * width <= LOOKUP_LIMIT) return { keys: combine(keys, column), span: span * width };
  const dense = numberByLookup({ keys, span }).firstRows.length;
  if (dense * width <= LOOKUP_LIMIT) return { keys: combine(keys, column), span: dense * width };
  return { keys, span: numberByHash(keys, column) };
}

function combine(keys: Uint32Array, { codes, least, size }: Codes): Uint32Array {
  const width = size + 1;
  for (let row = 0; row < keys.length; row += 1) {
    const code = (codes[row] ?? NaN) - least;
    keys[row] = (keys[row] ?? 0) * width + (code >= 0 ? code + 1 : 0);
  }
  return keys;
}

/** Numbers the keys that occur in the order in which they first do, and puts the numbers in their place. */
function numberByLookup({ keys, span }: Keys): DenseIds {
  const lookup = new Uint32Array(span);
  const firstRows: number[] = [];
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    let idPlusOne = lookup[key] ?? 0;
    if (idPlusOne === 0) {
      idPlusOne = firstRows.push(row);
      lookup[key] = idPlusOne;
    }
    keys[row] = idPlusOne - 1;
  }
  return { ids: keys, firstRows };
}

/** Joins a column to keys and numbers the combinations, however many there could be. Gives how many there are. */
function numberByHash(keys: Uint32Array, { codes, least, size }: Codes): number {
  const lookup = new Map<number, number>();
  for (let row = 0; row < keys.length; row += 1) {
    const code = (codes[row] ?? NaN) - least;
    const key = (keys[row] ?? 0) * (size + 1) + (code >= 0 ? code + 1 : 0);
    const id = lookup.get(key) ?? lookup.size;
    if (id === lookup.size) lookup.set(key, id);
    keys[row] = id;
  }
  return lookup.size;
}
