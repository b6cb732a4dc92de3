import type { Table } from '../../table';
import { SEX_CODE } from '../../vocabulary';
import type { RecipeMeasure, SexByColumns } from '../../vocabulary';
import type { AnalysisInput } from '../analysisInput';
import { namedColumn } from './headings';
import { MATCH, matchValues } from './matchValues';
import { EVERYONE } from './observations';
import type { Observations } from './observations';
import { finiteOrMissing } from './observePersons';
import { readNumbers } from './readNumbers';

/** One number a chosen row: of a sex, and the headcount behind it where there is one. */
interface Side {
  readonly sex: number;
  readonly numbers: Float64Array;
  readonly weights: Float64Array | undefined;
}

/** Sees the women and the men of each chosen row of a finished table, and everyone where there is a total column. */
export function observeColumns(input: AnalysisInput, sex: SexByColumns, rows: Uint32Array): Observations {
  const { table, recipe } = input;
  const { measure } = recipe;
  const numbersOf = (heading: string | undefined): Float64Array | undefined =>
    heading === undefined ? undefined : pickNumbers(table, heading, rows);
  const women = {
    sex: SEX_CODE.woman,
    numbers: pickNumbers(table, sex.womenColumn, rows),
    weights: numbersOf(sex.womenWeight),
  };
  const men = {
    sex: SEX_CODE.man,
    numbers: pickNumbers(table, sex.menColumn, rows),
    weights: numbersOf(sex.menWeight),
  };
  const total = numbersOf(sex.totalColumn);
  const everyone: readonly Side[] =
    total === undefined ? [] : [{ sex: EVERYONE, numbers: total, weights: undefined }];
  switch (measure.kind) {
    case 'count':
    case 'rate':
      return counted([women, men, ...everyone], rows);
    case 'share':
      return women.weights === undefined || men.weights === undefined
        ? outcomeOfRows(table, measure, { sides: [women, men], rows })
        : outcomeOfBases([women, men], rows);
    case 'mean':
      return women.weights === undefined
        ? { ...valued([women, men, ...everyone], rows), personsUnknown: true, withoutSpread: true }
        : { ...valued([women, men], rows), withoutSpread: true };
    case 'resource':
      return measure.column === undefined
        ? amounts([women, men, ...everyone], rows)
        : dividedByUse(women, men, { rows, cost: pickNumbers(table, measure.column, rows) });
  }
}

function pickNumbers(table: Table, heading: string, rows: Uint32Array): Float64Array {
  const numbers = readNumbers(namedColumn(table, heading));
  return Float64Array.from(rows, (row) => finiteOrMissing(numbers[row]));
}

function interleave(sides: readonly Side[], rows: Uint32Array): Pick<Observations, 'rows' | 'sexes'> {
  const { length } = sides;
  return {
    rows: Uint32Array.from(
      { length: rows.length * length },
      (_, index) => rows[Math.floor(index / length)] ?? 0,
    ),
    sexes: Uint8Array.from({ length: rows.length * length }, (_, index) => sides[index % length]?.sex ?? 0),
  };
}

function interleaved(columns: readonly Float64Array[], rowCount: number): Float64Array {
  const { length } = columns;
  return Float64Array.from(
    { length: rowCount * length },
    (_, index) => columns[index % length]?.[Math.floor(index / length)] ?? NaN,
  );
}

/** A headcount that is missing or negative counts nobody. */
function usable(number: number): number {
  return number >= 0 ? number : 0;
}

function counted(sides: readonly Side[], rows: Uint32Array): Observations {
  const persons = interleaved(
    sides.map(({ numbers }) => numbers),
    rows.length,
  );
  return { ...interleave(sides, rows), persons: persons.map(usable) };
}

function valued(sides: readonly Side[], rows: Uint32Array): Observations {
  const values = interleaved(
    sides.map(({ numbers }) => numbers),
    rows.length,
  );
  const weights = sides.flatMap((side) => side.weights ?? []);
  const persons = weights.length === sides.length ? interleaved(weights, rows.length).map(usable) : undefined;
  return { ...interleave(sides, rows), values, ...(persons && { persons }) };
}

function amounts(sides: readonly Side[], rows: Uint32Array): Observations {
  const isWeighted = sides.some(({ weights }) => weights !== undefined);
  const known = isWeighted ? sides.filter(({ weights }) => weights !== undefined) : sides;
  return isWeighted ? valued(known, rows) : { ...valued(known, rows), personsUnknown: true };
}

/** Counts with the outcome beside their bases: those with it, and the rest of each base. */
function outcomeOfBases(sides: readonly Side[], rows: Uint32Array): Observations {
  const doubled = sides.flatMap((side) => [side, side]);
  const persons = new Float64Array(rows.length * doubled.length);
  const values = new Float64Array(persons.length);
  rows.forEach((_, row) => {
    sides.forEach(({ numbers, weights }, index) => {
      const at = row * doubled.length + 2 * index;
      const base = usable(weights?.[row] ?? NaN);
      const count = numbers[row] ?? NaN;
      // More with the outcome than there are persons cannot be: the outcome of the row is not known.
      const isKnown = count >= 0 && count <= base;
      persons[at] = isKnown ? count : 0;
      persons[at + 1] = isKnown ? base - count : base;
      values[at] = 1;
      values[at + 1] = isKnown ? 0 : NaN;
    });
  });
  return { ...interleave(doubled, rows), values, persons };
}

/** A row an outcome: the counts of the rows with the outcome, out of those of all rows. */
function outcomeOfRows(
  table: Table,
  measure: Extract<RecipeMeasure, { readonly kind: 'share' }>,
  { sides, rows }: { readonly sides: readonly Side[]; readonly rows: Uint32Array },
): Observations {
  const matches = matchValues(namedColumn(table, measure.column ?? ''), measure.positive ?? []);
  const observed = counted(sides, rows);
  const values = Float64Array.from(observed.rows, (row) => {
    const match = matches[row] ?? MATCH.missing;
    return match === MATCH.missing ? NaN : match;
  });
  return { ...observed, values };
}

/** A cost that nobody has divided: it follows the use of women and of men, row by row (domain.md 2.5). */
function dividedByUse(
  women: Side,
  men: Side,
  { rows, cost }: { readonly rows: Uint32Array; readonly cost: Float64Array },
): Observations {
  const part = (mine: Side): Float64Array =>
    cost.map((amount, row) => {
      const use = usable(women.numbers[row] ?? NaN) + usable(men.numbers[row] ?? NaN);
      return use > 0 ? (amount * usable(mine.numbers[row] ?? NaN)) / use : NaN;
    });
  const sides = [women, men].map((side) => ({ ...side, numbers: part(side), weights: side.numbers }));
  return valued(sides, rows);
}
