import { SEX_CODE } from '../../vocabulary';
import type { RecipeMeasure } from '../../vocabulary';
import type { AnalysisInput } from '../analysisInput';
import { namedColumn } from './headings';
import { MATCH, matchValues } from './matchValues';
import { numbersOfRows } from './numbersOfRows';
import type { Observations } from './observations';
import { isPublishedMean } from './publishedMean';
import { readNumbers } from './readNumbers';

/** Sees one observation in each chosen row of a table whose rows have a sex; a weight says for how many persons. */
export function observePersons(input: AnalysisInput, rows: Uint32Array): Observations {
  const { table, recipe, sexCodes } = input;
  const sexes = sexesOf(rows, sexCodes);
  const weights =
    recipe.weight === undefined
      ? undefined
      : headcounts(readNumbers(namedColumn(table, recipe.weight)), rows);
  const values = valuesOf(input, rows);
  if (recipe.measure.kind === 'resource') return resources(input, { rows, sexes, values, weights });
  const isWhole = weights === undefined || weights.every(Number.isInteger);
  const withoutSpread = !isWhole || (weights !== undefined && isPublishedMean(input));
  return {
    rows,
    sexes,
    ...(values && { values }),
    ...(weights && { persons: weights }),
    ...(withoutSpread && { withoutSpread: true }),
  };
}

function sexesOf(rows: Uint32Array, sexCodes: Uint8Array | undefined): Uint8Array {
  const sexes = new Uint8Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    sexes[index] = sexCodes?.[rows[index] ?? 0] ?? SEX_CODE.unknown;
  }
  return sexes;
}

interface Parts {
  readonly rows: Uint32Array;
  readonly sexes: Uint8Array;
  readonly values: Float64Array | undefined;
  readonly weights: Float64Array | undefined;
}

/** An amount stands for a whole row: it is multiplied by the weight once, and the users are the persons. */
function resources({ table, recipe }: AnalysisInput, { rows, sexes, values, weights }: Parts): Observations {
  const amounts = values && weights ? values.map((value, index) => value * (weights[index] ?? 0)) : values;
  const users = usersColumn(recipe.measure);
  const persons = users === undefined ? weights : headcounts(readNumbers(namedColumn(table, users)), rows);
  return { rows, sexes, ...(amounts && { values: amounts }), ...(persons && { persons }) };
}

function usersColumn(measure: RecipeMeasure): string | undefined {
  return measure.kind === 'resource' ? measure.users : undefined;
}

function valuesOf(
  { table, recipe: { measure } }: AnalysisInput,
  rows: Uint32Array,
): Float64Array | undefined {
  if (measure.kind === 'count' || measure.kind === 'rate' || measure.column === undefined) return undefined;
  const column = namedColumn(table, measure.column);
  if (measure.kind === 'share') {
    const matches = matchValues(column, measure.positive ?? []);
    return numbersOfRows(rows, (row) => {
      const match = matches[row] ?? MATCH.missing;
      return match === MATCH.missing ? NaN : match;
    });
  }
  const numbers = readNumbers(column);
  return numbersOfRows(rows, (row) => finiteOrMissing(numbers[row]));
}

/** Gives how many persons the chosen rows stand for; a row without a usable headcount stands for nobody. */
export function headcounts(numbers: Float64Array, rows: Uint32Array): Float64Array {
  return numbersOfRows(rows, (row) => {
    const number = numbers[row] ?? NaN;
    return number >= 0 && number < Infinity ? number : 0;
  });
}

/** Gives the number, or the mark of a missing one where it is not finite. */
export function finiteOrMissing(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : NaN;
}
