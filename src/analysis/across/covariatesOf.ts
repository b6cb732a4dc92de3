import { dummyColumns } from '../../stats';
import { groupRows, MISSING_CODE } from '../../table';
import type { Column, Table } from '../../table';
import type { AnalysisColumn } from '../analysisInput';
import { headingKey } from '../recipe/headingKey';
import { namedColumn, resolveHeading } from '../rows/headings';
import { readNumbers } from '../rows/readNumbers';

const NUMBER_ROLES: readonly string[] = ['value', 'age', 'weight', 'period'];

/** Makes the columns that may explain a value, for the rows given and in their order. */
export type CovariatesAt = (rows: Uint32Array) => readonly Float64Array[];

/** The covariates of a table: which rows have them all, and their columns. */
export interface Covariates {
  readonly isKnown: (row: number) => boolean;
  /** For rows that have them all; dummies for the categories that occur among `all`, but the first. */
  readonly among: (all: Uint32Array) => CovariatesAt;
}

/**
 * Reads the columns that are to explain a value: numbers as they are, what intake takes for groups (texts, codes,
 * yes and no) as a column of 0 and 1 for every category but the first.
 */
export function covariatesOf(
  table: Table,
  headings: readonly string[],
  columns: readonly AnalysisColumn[],
): Covariates {
  const each = headings.map((heading) => {
    const column = namedColumn(table, heading);
    return isMeasured(column, heading, columns) ? measured(column) : categorical(table, heading);
  });
  return {
    isKnown: (row) => each.every(({ isKnown }) => isKnown(row)),
    among: (all) => {
      const makers = each.map(({ among }) => among(all));
      return (rows) => makers.flatMap((make) => make(rows));
    },
  };
}

function isMeasured(column: Column, heading: string, columns: readonly AnalysisColumn[]): boolean {
  const key = headingKey(heading);
  const role = columns.find(({ header }) => headingKey(header) === key)?.role ?? '';
  return (
    NUMBER_ROLES.includes(role) && (column.kind === 'number' || readNumbers(column).some(Number.isFinite))
  );
}

function measured(column: Column): Covariates {
  const numbers = readNumbers(column);
  return {
    isKnown: (row) => Number.isFinite(numbers[row]),
    among: () => (rows) => [Float64Array.from(rows, (row) => numbers[row] ?? NaN)],
  };
}

function categorical(table: Table, heading: string): Covariates {
  const column = namedColumn(table, heading);
  const { ids } = groupRows(table, [resolveHeading(table, heading)]);
  return {
    isKnown: (row) =>
      column.kind === 'number' ? !Number.isNaN(column.values[row]) : column.codes[row] !== MISSING_CODE,
    among: (all) => {
      const codes = new Map<number, number>();
      for (const row of all) {
        const id = ids[row] ?? 0;
        if (!codes.has(id)) codes.set(id, codes.size);
      }
      return (rows) =>
        dummyColumns(
          Uint32Array.from(rows, (row) => codes.get(ids[row] ?? 0) ?? 0),
          codes.size,
        );
    },
  };
}
