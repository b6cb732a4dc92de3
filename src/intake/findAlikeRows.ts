import type { Finding } from '../vocabulary';
import type { Cells } from './cells';
import type { RowCorrection } from './correctTable';
import { makeFinding, rowsOf, rowsWhere } from './findingPlace';
import { markDuplicates } from './markDuplicates';
import { statusOf } from './markRows';

/** So few of the rows repeat another where a repeated row is more likely a slip than a person like another. */
const FEW = 0.1;
const FEWEST_ROWS = 20;
/** Looking at every cell of longer tables would make everybody wait for what is hardly ever there. */
const MOST_ROWS = 200_000;

/**
 * Says which rows of persons are the same as an earlier one, where nothing tells persons apart. They count unless a
 * person has said that they do not; then they are marked in `status`.
 */
export function findAlikeRows(cells: Cells, table: RowCorrection, status: Uint8Array): readonly Finding[] {
  const correction = table.corrections.find(({ kind }) => kind === 'leaveOutRepeats');
  if (correction === undefined && status.length > MOST_ROWS) return [];
  const marked = status.slice();
  markDuplicates(cells, table, marked);
  const alike = rowsWhere(status.length, (row) => {
    return marked[row] === statusOf('duplicate') && status[row] === 0;
  });
  if (alike.count === 0) return [];
  const where = { sheet: table.sheet, cells: rowsOf(table.frame, alike.rows) };
  const { count } = alike;
  if (correction !== undefined) {
    status.set(marked);
    return [makeFinding({ code: 'correctionMade', severity: 'info', where, count, data: { correction } })];
  }
  const counted = rowsWhere(status.length, (row) => status[row] === 0).count;
  if (counted < FEWEST_ROWS || count > counted * FEW) return [];
  const corrections = [{ kind: 'leaveOutRepeats' as const }];
  return [makeFinding({ code: 'rowsAlike', severity: 'info', where, count, data: {}, corrections })];
}
