import type { Table } from '../../../src/table';
import { tableOf } from './tableOf';

/** How many of a sex have the outcome, out of how many. */
export type Outcome = readonly [sex: string, count: number, persons: number];

/** Makes a table with a row for those with the outcome and one for the rest, and their number in `Antal`. */
export function outcomesTable(outcomes: readonly Outcome[]): Table {
  const rows = outcomes.flatMap(([sex, count, persons]) => [
    { sex, outcome: 'Bifall', persons: count },
    { sex, outcome: 'Avslag', persons: persons - count },
  ]);
  return tableOf({
    Kön: rows.map(({ sex }) => sex),
    Beslut: rows.map(({ outcome }) => outcome),
    Antal: rows.map(({ persons }) => persons),
  });
}
