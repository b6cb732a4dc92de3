import type { Analysis } from '../../analysis';
import type { AnalysisSheet } from '../analysisSheet';
import { columnsOf } from './mainTable';
import type { Moved, MovedNumber, ShownBefore } from './movedBlocks';
import type { ReportContext } from './reportContext';
import { groupHeader, reportContext } from './reportContext';
import { isTotal } from './reportTable';

/** A sheet as it stood before it is written again. */
export interface SheetBefore {
  /** Local date on which it was written, YYYY-MM-DD. */
  readonly date: string;
  /** The values of what we wrote, as Excel showed them. */
  readonly rows: readonly (readonly unknown[])[];
}

/** What the first table showed: by the key of the column, then by the name of the group. */
type ShownTable = ReadonlyMap<string, ReadonlyMap<string, ShownBefore>>;

const LANGUAGES = ['sv', 'en'] as const;

/** Counts and values; what is worked out from them moves with them. */
const COMPARED = /\.(n|count|value)$/;

/** Two numbers nearer than this, relative to their size, are the same number. */
const SAME = 1e-9;

function isSame(one: ShownBefore, other: ShownBefore): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Finds the first table on a sheet by its headings, in whichever language it was written. */
function shownTable(contexts: readonly ReportContext[], { rows }: SheetBefore): ShownTable | undefined {
  for (const context of contexts) {
    const columns = columnsOf(context);
    const headings = [groupHeader(context), ...columns.map(({ header }) => header)];
    const at = rows.findIndex((row) => row[0] === headings[0] && row[1] === headings[1]);
    if (at < 0) continue;
    const places = columns
      .map(({ key, header }) => ({ key, place: rows[at]?.indexOf(header) ?? -1 }))
      .filter(({ key, place }) => place > 0 && COMPARED.test(key));
    const body = bodyBelow(rows, at);
    const total = context.words.documents.total;
    return new Map(
      places.map(({ key, place }) => [
        key,
        new Map(body.map((row) => [row[0] === total ? TOTAL : String(row[0]), shownIn(row[place])] as const)),
      ]),
    );
  }
  return undefined;
}

/** Stands for everybody, whatever the language. */
const TOTAL = '\u0000';

function bodyBelow(rows: readonly (readonly unknown[])[], header: number): readonly (readonly unknown[])[] {
  const end = rows.findIndex((row, at) => at > header && (row[1] === '' || row[1] === undefined));
  return rows.slice(header + 1, end < 0 ? rows.length : end);
}

function shownIn(value: unknown): ShownBefore {
  return typeof value === 'number' ? value : String(value ?? '');
}

/**
 * Compares what a sheet showed with what it will show: counts and values, group by group. What is not shown any more
 * is not told as it was either, since together with what is shown now it could give it away. Nothing where the table
 * cannot be found, or where nothing has moved.
 */
export function movedSince(
  published: Analysis,
  sheet: AnalysisSheet,
  before: SheetBefore,
): Moved | undefined {
  const context = reportContext(published, sheet);
  const contexts = LANGUAGES.map((language) => reportContext(published, { ...sheet, language }));
  const table = shownTable(contexts, before);
  if (table === undefined) return undefined;
  const numbers = [...changedIn(context, table), ...goneFrom(context, table)];
  return numbers.length === 0 ? undefined : { date: before.date, numbers };
}

function changedIn(context: ReportContext, table: ShownTable): readonly MovedNumber[] {
  const columns = columnsOf(context).filter(({ key }) => table.has(key));
  return context.rows.flatMap((row, at) =>
    columns.flatMap(({ key, header, number }): readonly MovedNumber[] => {
      const was = table.get(key)?.get(isTotal(row) ? TOTAL : row.label) ?? '';
      const { shown, cell } = number(row);
      const now = shown ?? (typeof cell === 'string' ? cell : '');
      const told = typeof now === 'number' || was === '' ? was : now;
      if (isSame(told, now)) return [];
      return [{ group: row.label, what: header, before: told, now: { row: at, column: key, shown: now } }];
    }),
  );
}

/** Groups that are not there any more, by their first number. */
function goneFrom({ rows, ...context }: ReportContext, table: ShownTable): readonly MovedNumber[] {
  const labels = new Set([TOTAL, ...rows.map(({ label }) => label)]);
  const column = columnsOf({ rows, ...context }).find(({ key }) => table.has(key));
  if (column === undefined) return [];
  return [...(table.get(column.key) ?? [])]
    .filter(([label]) => !labels.has(label))
    .map(([group, before]) => ({ group, what: column.header, before }));
}
