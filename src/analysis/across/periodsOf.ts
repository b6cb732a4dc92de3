import type { Table } from '../../table';
import type { AnalysisColumn } from '../analysisInput';
import { headingKey } from '../recipe/headingKey';
import { namedColumn } from '../rows/headings';
import { readNumbers } from '../rows/readNumbers';

/** The rows of a table by period. */
export interface Periods {
  /** The period of each row; those without one are put last, in a group that has no period. */
  readonly ids: Uint32Array;
  /** Ascending. */
  readonly periods: readonly number[];
}

/** Reads the period of every row: a number as it stands (a year), a date as its year. */
export function periodsOf(table: Table, heading: string, columns: readonly AnalysisColumn[]): Periods {
  const key = headingKey(heading);
  const isDate = columns.some(({ header, type }) => type === 'date' && headingKey(header) === key);
  const numbers = readNumbers(namedColumn(table, heading));
  const each = isDate ? numbers.map(yearOf) : numbers;
  const periods = [...new Set(each)].filter(Number.isFinite).sort((a, b) => a - b);
  const places = new Map(periods.map((period, place) => [period, place]));
  return { ids: Uint32Array.from(each, (period) => places.get(period) ?? periods.length), periods };
}

const DAY_IN_MILLISECONDS = 86_400_000;
/** Day 0 of Excel's calendar of 1900, as days after its false 29 February count. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The year of a day as Excel numbers days. @example yearOf(45292) // 2024 */
function yearOf(day: number): number {
  return new Date(DAY_ZERO + day * DAY_IN_MILLISECONDS).getUTCFullYear();
}
