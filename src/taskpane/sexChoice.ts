import type { Sex, SexSource } from '../vocabulary';
import type { Answer, SexChoice, SourceReading } from '../workflow';

export type { SexChoice } from '../workflow';

/** Understands how the sex of the rows is told: as the sheet was read, or as the person has corrected it. */

/** One table of a sheet as it was read. */
export type TableSummary = SourceReading['tables'][number];

/** One column as it was read. */
export type ReadColumn = TableSummary['columns'][number];

/** What a column is for. */
export type ColumnRole = ReadColumn['role'];

/** Women and men side by side, as every answer holds them. */
export type Comparison = Answer['published']['overall'];

/** A column for women with the one for men, and the total where there is one. */
export interface ColumnPair {
  readonly women: string;
  readonly men: string;
  readonly total: string | undefined;
}

/**
 * Pairs the columns for women and men of a finished table, in the order of the sheet: the first column for women
 * belongs to the first for men of the same period. `role` picks the figures or the headcounts behind them.
 */
export function columnPairs(table: TableSummary, role: 'value' | 'weight' = 'value'): readonly ColumnPair[] {
  const left = table.columns.filter((column) => column.role === role);
  const take = (sex: ReadColumn['sex'], rank: number, period: number | undefined): string | undefined =>
    left.filter((column) => column.sex === sex && column.period === period)[rank]?.header;
  const seen = new Map<number | undefined, number>();
  return left
    .filter((column) => column.sex === 'women')
    .flatMap((column) => {
      const rank = seen.get(column.period) ?? 0;
      seen.set(column.period, rank + 1);
      const men = take('men', rank, column.period);
      return men === undefined
        ? []
        : [{ women: column.header, men, total: take('total', rank, column.period) }];
    });
}

function sourceOfPair(pair: ColumnPair): SexSource {
  return {
    womenColumn: pair.women,
    menColumn: pair.men,
    ...(pair.total === undefined ? {} : { totalColumn: pair.total }),
  };
}

function sourceAsRead(table: TableSummary, figures: number): SexSource | undefined {
  const headerOf = (role: ColumnRole): string | undefined =>
    table.columns.find((column) => column.role === role)?.header;
  const sexColumn = headerOf('sex');
  if (sexColumn !== undefined) return { column: sexColumn };
  const pair = columnPairs(table)[figures];
  if (pair !== undefined) return sourceOfPair(pair);
  const identityNumber = headerOf('personalIdentityNumber');
  return identityNumber === undefined ? undefined : { personalIdentityNumber: identityNumber };
}

function sourceOfColumn(
  table: TableSummary,
  choice: Extract<SexChoice, { kind: 'column' }>,
): SexSource | undefined {
  const column = table.columns.find((other) => other.header === choice.column);
  if (column === undefined) return undefined;
  if (column.role === 'personalIdentityNumber') return { personalIdentityNumber: column.header };
  const valuesOf = (sex: Sex): readonly string[] =>
    Object.keys(choice.codes).filter((value) => choice.codes[value] === sex);
  const lists = { women: valuesOf('woman'), men: valuesOf('man'), other: valuesOf('other') };
  const named = Object.entries(lists).filter(([, values]) => values.length > 0);
  return { column: column.header, ...Object.fromEntries(named) };
}

/**
 * Says, as a recipe does, how the sex is told; undefined where nobody knows yet.
 * `figures` is the place of the chosen pair in a finished table.
 */
export function sexSourceOf(table: TableSummary, choice: SexChoice, figures: number): SexSource | undefined {
  switch (choice.kind) {
    case 'asRead':
      return sourceAsRead(table, figures);
    case 'answered': {
      const option = table.sexQuestion?.options[choice.option];
      if (table.sexQuestion === undefined || option === undefined) return sourceAsRead(table, figures);
      return { column: table.sexQuestion.column, women: option.women, men: option.men };
    }
    case 'column':
      return sourceOfColumn(table, choice);
    case 'columns':
      return choice.women === '' || choice.men === ''
        ? undefined
        : sourceOfPair({ ...choice, total: choice.total === '' ? undefined : choice.total });
  }
}

/** True while a question about ambiguous codes waits for a person's answer. */
export function awaitsSexAnswer(table: TableSummary, choice: SexChoice): boolean {
  return table.sexQuestion !== undefined && choice.kind === 'asRead';
}
