import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of a table: the arguments first, then as many reference values as the function gives. */
type Row = readonly [number, number, number, number, number, number, number];

/** Below the smallest normal double no number has full digits. */
const UNDERFLOW = 2.3e-308;

const tables = JSON.parse(
  readFileSync(path.join(__dirname, 'fixtures/distributions.json'), 'utf8'),
) as Record<string, readonly Row[]>;

/** The rows of a table of 60-digit values from which a function is further than 1e-12 of the value. */
export function rowsApart(table: string, compute: (row: Row) => readonly number[]): readonly unknown[] {
  const rows = tables[table] ?? [];
  if (rows.length < 8) throw new Error(`the fixture has too few rows for ${table}`);
  return rows.flatMap((row) => {
    const got = compute(row);
    const expected: readonly number[] = row.slice(row.length - got.length);
    const same = expected.every((value, i) => {
      const error = Math.abs((got[i] ?? NaN) - value);
      return error <= 1e-12 * Math.abs(value) || Math.abs(value) < UNDERFLOW;
    });
    return same ? [] : [{ row, got }];
  });
}
