import { CELL_KIND, columnIndex } from '../vocabulary';
import type { NumberColumn } from '../table';
import type { Cells } from './cells';
import { CELL_CLASS } from './cells';
import type { LooseColumn } from './columnRole';
import { statusOf } from './markRows';
import type { TableFrame } from './tableFrame';
import { TOTAL_LABEL, totalLabel } from './totalLabels';

/**
 * Understands which rows are sums or means of others: by their label, by a formula over the rows above, by standing
 * in the totals row of an Excel table, or because every number is the sum of those above it.
 */

/** What is needed to tell a total from a row of data. */
export interface TotalSearch {
  readonly cells: Cells;
  readonly frame: TableFrame;
  readonly columns: readonly LooseColumn[];
  /** 1 for rows of persons whose sex is known: they are data whatever their label. */
  readonly personRows?: Uint8Array;
  /** 1 for rows of both sexes together. */
  readonly bothRows?: Uint8Array;
  /** The columns of amounts, as built. */
  readonly amounts: readonly NumberColumn[];
  /** In blocks of a sex each, the sum of every block is a total. */
  readonly inBlocks: boolean;
}

interface FoundTotals {
  /** One of `TOTAL_LABEL` a row. */
  readonly labels: Uint8Array;
  /** The column, by its place in the table, whose label it was. */
  readonly places: Uint8Array;
}

/** Marks totals and subtotals in `status`, where nothing is marked yet. */
export function markTotals(search: TotalSearch, status: Uint8Array): void {
  const found: FoundTotals = { labels: new Uint8Array(status.length), places: new Uint8Array(status.length) };
  const labelColumns = search.columns.filter(isLabelColumn);
  labelColumns.forEach((column, place) => {
    labelTotals(search, column, { found, place });
  });
  formulaTotals(search, found);
  if (search.frame.hasTotalsRow && status.length > 0) found.labels[status.length - 1] = TOTAL_LABEL.total;
  sumTotals(search, { found, status });
  for (let row = 0; row < status.length; row += 1) {
    if (search.bothRows?.[row] === 1) {
      if (status[row] === 0) status[row] = statusOf('total');
      continue;
    }
    if (search.personRows?.[row] === 1) found.labels[row] = TOTAL_LABEL.none;
  }
  writeStatus(found, status, search.inBlocks ? 0 : labelColumns.length);
}

function isLabelColumn({ type, role }: LooseColumn): boolean {
  return (type === 'text' || type === 'mixed') && role !== 'sex' && role !== 'ignore';
}

function labelTotals(
  search: TotalSearch,
  column: LooseColumn,
  at: { found: FoundTotals; place: number },
): void {
  const { texts, textCounts } = column.profile;
  const labels = new Uint8Array(texts.folded.length);
  let any = false;
  texts.folded.forEach((text, index) => {
    if ((textCounts[index] ?? 0) === 0) return;
    labels[index] = totalLabel(text);
    if (labels[index] !== TOTAL_LABEL.none) any = true;
  });
  const source = search.cells.grid.columns[column.profile.column - search.cells.grid.firstColumn];
  if (!any || source === undefined) return;
  const offset = search.frame.body.first - search.cells.grid.firstRow;
  for (let row = 0; row < at.found.labels.length; row += 1) {
    if (source.kinds[row + offset] !== CELL_KIND.text) continue;
    const label = labels[source.numbers[row + offset] ?? 0] ?? TOTAL_LABEL.none;
    if (label === TOTAL_LABEL.none || at.found.labels[row] !== TOTAL_LABEL.none) continue;
    at.found.labels[row] = label;
    at.found.places[row] = at.place;
  }
}

const AGGREGATE = /^=\+?(?:SUM|SUBTOTAL|AVERAGE|AGGREGATE|MEDIAN)\(/i;
const RANGE = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/i;
/** Where more of the looked-at rows than this have such formulas, the column runs on a sum and the rows are data. */
const MOST_FORMULA_ROWS = 0.3;

function formulaTotals(search: TotalSearch, found: FoundTotals): void {
  const { frame, cells } = search;
  const rows = new Set<number>();
  const looked = new Set<number>();
  for (const { row, column, formula } of cells.grid.formulas) {
    const index = row - frame.body.first;
    if (index < 0 || index >= found.labels.length) continue;
    if (column < frame.firstColumn || column > frame.lastColumn) continue;
    looked.add(index);
    if (sumsAbove(formula, row, column)) rows.add(index);
  }
  if (looked.size > 4 && rows.size > looked.size * MOST_FORMULA_ROWS) return;
  for (const row of rows) {
    if (found.labels[row] === TOTAL_LABEL.none) found.labels[row] = TOTAL_LABEL.total;
  }
}

function sumsAbove(formula: string, row: number, column: number): boolean {
  const range = RANGE.exec(formula);
  if (!AGGREGATE.test(formula) || range === null) return false;
  const [, first = '', top = '0', last = '', bottom = '0'] = range;
  const upright = columnIndex(first) === column && columnIndex(last) === column;
  return upright && Number(bottom) > Number(top) && Number(bottom) <= row;
}

/** Without a label or with it, a row is a total where every amount is the sum of those above it. */
function sumTotals(search: TotalSearch, at: { found: FoundTotals; status: Uint8Array }): void {
  const { amounts } = search;
  const candidates = sumCandidates(search, at);
  if (amounts.length === 0 || candidates.size === 0) return;
  const sums = new Float64Array(amounts.length);
  let rowsAbove = 0;
  for (let row = 0; row < at.status.length; row += 1) {
    if (at.status[row] !== 0 || at.found.labels[row] !== TOTAL_LABEL.none) continue;
    const isSum = candidates.has(row) && rowsAbove > 1 && equalsSums({ amounts, sums, rowsAbove }, row);
    if (isSum) {
      at.found.labels[row] = TOTAL_LABEL.total;
      continue;
    }
    rowsAbove += 1;
    for (let index = 0; index < sums.length; index += 1) {
      const value = amounts[index]?.values[row] ?? NaN;
      if (value === value) sums[index] = (sums[index] ?? 0) + value;
    }
  }
}

/** The last row, and rows without any label, may be sums. */
function sumCandidates(
  search: TotalSearch,
  at: { found: FoundTotals; status: Uint8Array },
): ReadonlySet<number> {
  const labels = search.columns.filter(
    ({ role }) => role !== 'value' && role !== 'weight' && role !== 'ignore',
  );
  const candidates = new Set<number>();
  let last = at.status.length - 1;
  while (last >= 0 && at.status[last] !== 0) last -= 1;
  if (last >= 0 && search.personRows?.[last] !== 1) candidates.add(last);
  if (labels.length === 0 || search.personRows !== undefined) return candidates;
  for (let row = 0; row < at.status.length; row += 1) {
    const bare = labels.every(({ profile }) => profile.classes[row] === CELL_CLASS.blank);
    if (bare && at.status[row] === 0) candidates.add(row);
  }
  return candidates;
}

interface Sums {
  readonly amounts: readonly NumberColumn[];
  readonly sums: Float64Array;
  readonly rowsAbove: number;
}

function equalsSums({ amounts, sums, rowsAbove }: Sums, row: number): boolean {
  let equal = 0;
  let positive = false;
  for (let index = 0; index < amounts.length; index += 1) {
    const value = amounts[index]?.values[row] ?? NaN;
    const sum = sums[index] ?? 0;
    if (Number.isNaN(value)) continue;
    if (Math.abs(value - sum) > 1e-9 * Math.max(1, Math.abs(sum))) return false;
    equal += 1;
    if (value > 0) positive = true;
  }
  return positive && (equal >= 2 || (equal === 1 && rowsAbove >= 3));
}

/** Sums inside the table are subtotals where a later row is the sum of all. */
function writeStatus(found: FoundTotals, status: Uint8Array, labelColumns: number): void {
  const rows: number[] = [];
  for (let row = 0; row < status.length; row += 1) {
    if (status[row] === 0 && found.labels[row] !== TOTAL_LABEL.none) rows.push(row);
  }
  const last = rows.at(-1);
  const sumsOfParts = rows.filter((row) => found.labels[row] === TOTAL_LABEL.sumOfPart).length;
  const dataAfterLast = last !== undefined && status.subarray(last + 1).includes(0);
  for (const row of rows) {
    const label = found.labels[row];
    const inLaterColumn = labelColumns > 1 && (found.places[row] ?? 0) > 0;
    const inside =
      labelColumns === 1 && label === TOTAL_LABEL.total && (row !== last || dataAfterLast) && rows.length > 1;
    const partly = label === TOTAL_LABEL.sumOfPart && (row !== last || sumsOfParts > 1 || dataAfterLast);
    const subtotal = label === TOTAL_LABEL.subtotal || inLaterColumn || inside || partly;
    status[row] = statusOf(subtotal ? 'subtotal' : 'total');
  }
}
