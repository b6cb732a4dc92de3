import type { NumberColumn, Table } from './table';
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

/** A column as small whole numbers, `MISSING_CODE` where there is nothing. */
interface CodedColumn {
  readonly codes: Int32Array;
  readonly size: number;
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
  const coded = columnNames.map((name) => codedColumn(table, name));
  let dense = oneGroup(table.rowCount);
  for (const column of coded) dense = splitGroups(dense, column);
  return {
    groupCount: dense.firstRows.length,
    ids: dense.ids,
    keys: dense.firstRows.map((row) => coded.map((column) => column.label(row))),
  };
}

function codedColumn(table: Table, name: string): CodedColumn {
  const column = columnOf(table, name);
  if (column.kind === 'number') {
    const { values } = column;
    return { ...codeNumbers(column), label: (row) => numberLabel(values[row]) };
  }
  const { codes, dictionary } = column;
  return { codes, size: dictionary.length, label: (row) => dictionary[codes[row] ?? MISSING_CODE] ?? '' };
}

function numberLabel(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

function codeNumbers(column: NumberColumn): Pick<CodedColumn, 'codes' | 'size'> {
  const { values } = column;
  let min = Infinity;
  let max = -Infinity;
  let whole = true;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
    // A missing value leaves NaN, which is neither smaller nor larger than 0.
    const fraction = value % 1;
    if (fraction < 0 || fraction > 0) whole = false;
  }
  return whole && max - min < LOOKUP_LIMIT ? codeByOffset(values, min, max) : codeByHash(values);
}

function codeByOffset(values: Float64Array, min: number, max: number): Pick<CodedColumn, 'codes' | 'size'> {
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    codes[row] = value >= min ? value - min : MISSING_CODE;
  }
  return { codes, size: max >= min ? max - min + 1 : 0 };
}

function codeByHash(values: Float64Array): Pick<CodedColumn, 'codes' | 'size'> {
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
  return { codes, size: known.size };
}

function oneGroup(rowCount: number): DenseIds {
  return { ids: new Uint32Array(rowCount), firstRows: rowCount === 0 ? [] : [0] };
}

function splitGroups(groups: DenseIds, column: CodedColumn): DenseIds {
  const span = groups.firstRows.length * (column.size + 1);
  return span <= LOOKUP_LIMIT ? splitByLookup(groups, column, span) : splitByHash(groups, column);
}

function splitByLookup(groups: DenseIds, column: CodedColumn, span: number): DenseIds {
  const { codes } = column;
  const width = column.size + 1;
  const before = groups.ids;
  const ids = new Uint32Array(before.length);
  const lookup = new Uint32Array(span);
  const firstRows: number[] = [];
  for (let row = 0; row < ids.length; row += 1) {
    const key = (before[row] ?? 0) * width + (codes[row] ?? MISSING_CODE) + 1;
    let idPlusOne = lookup[key] ?? 0;
    if (idPlusOne === 0) {
      idPlusOne = firstRows.push(row);
      lookup[key] = idPlusOne;
    }
    ids[row] = idPlusOne - 1;
  }
  return { ids, firstRows };
}

function splitByHash(groups: DenseIds, column: CodedColumn): DenseIds {
  const { codes } = column;
  const width = column.size + 1;
  const before = groups.ids;
  const ids = new Uint32Array(before.length);
  const lookup = new Map<number, number>();
  const firstRows: number[] = [];
  for (let row = 0; row < ids.length; row += 1) {
    const key = (before[row] ?? 0) * width + (codes[row] ?? MISSING_CODE) + 1;
    let id = lookup.get(key);
    if (id === undefined) {
      id = firstRows.push(row) - 1;
      lookup.set(key, id);
    }
    ids[row] = id;
  }
  return { ids, firstRows };
}
