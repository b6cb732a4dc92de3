import type { Block, CellReference, SpecCell, TableRow } from '../../sheets';
import { capitalised } from '../../text';
import { columnsOf, MAIN_TABLE } from './mainTable';
import type { ReportContext } from './reportContext';

/** What a cell of the main table showed before: a number, or a symbol. */
export type ShownBefore = number | string;

/** The main table as it stood on the sheet before it is written again, by the names of groups and of columns. */
export interface ShownTable {
  readonly date: string;
  /** By the header of the column, then by the name of the group. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, ShownBefore>>;
}

/** One number that is not what it was. */
export interface MovedNumber {
  readonly group: string;
  readonly what: string;
  readonly before: ShownBefore;
  /** Absent where the group is gone. */
  readonly now?: { readonly row: number; readonly column: string; readonly shown: ShownBefore };
}

/** What has moved since the sheet was written before. */
export interface Moved {
  readonly date: string;
  readonly numbers: readonly MovedNumber[];
}

/** A longer list is not read; the pane says how many there are. */
const MOST_MOVED = 100;
const TABLE = 'moved';

function rowOf({ words, valueFormat }: ReportContext, moved: MovedNumber, at: number): TableRow {
  const { isNew, isGone } = words.tables.moved;
  const { before, now } = moved;
  const here = (column: string): CellReference => ({ block: TABLE, row: at, column });
  const current: SpecCell =
    now === undefined
      ? isGone
      : typeof now.shown === 'number'
        ? { formula: [{ block: MAIN_TABLE, row: now.row, column: now.column }] }
        : now.shown;
  const hasBoth = typeof before === 'number' && typeof now?.shown === 'number';
  const change: SpecCell = hasBoth ? { formula: [here('now'), '-', here('before')] } : '.';
  return {
    kind: 'body',
    cells: [moved.group, moved.what, before === '' ? isNew : before, current, change],
    numberFormats: { before: valueFormat, now: valueFormat },
  };
}

/** The list of what has moved since the sheet was written before; nothing where nothing has. */
export function movedBlocks(context: ReportContext, moved: Moved | undefined): readonly Block[] {
  if (moved === undefined || moved.numbers.length === 0) return [];
  const { formats, tables } = context.words;
  const { moved: words, hidden } = tables;
  const shown = moved.numbers.slice(0, MOST_MOVED);
  const number = { numberFormat: context.valueFormat, width: 14 };
  return [
    {
      kind: 'table',
      id: TABLE,
      caption: words.caption(moved.date),
      columns: [
        { key: 'group', header: hidden.group, width: 34 },
        { key: 'what', header: words.what, width: 16 },
        { key: 'before', header: words.before, ...number },
        { key: 'now', header: words.now, ...number },
        { key: 'change', header: words.change, numberFormat: context.differenceFormat, width: 14 },
      ],
      rows: shown.map((one, at) => rowOf(context, one, at)),
    },
    {
      kind: 'paragraph',
      id: 'movedNotes',
      tone: 'note',
      lines: [
        words.text(formats.count(moved.numbers.length), moved.date),
        ...(moved.numbers.length > MOST_MOVED
          ? [words.more(formats.count(MOST_MOVED), formats.count(moved.numbers.length))]
          : []),
      ],
    },
  ];
}

/** Two numbers nearer than this, relative to their size, are the same number. */
const SAME = 1e-9;

function isSame(one: ShownBefore, other: ShownBefore): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one), Math.abs(other));
}

/**
 * Compares what a sheet showed with what it will show: counts and values, not what is worked out from them. What is
 * not shown any more is not told as it was either, since together with what is shown now it could give it away.
 */
export function movedSince(context: ReportContext, before: ShownTable): Moved {
  const columns = columnsOf(context).filter(({ key }) => /\.(n|count|value)$/.test(key));
  const labels = new Set(context.rows.map(({ label }) => label));
  const changed = context.rows.flatMap((row, at) =>
    columns.flatMap(({ key, header, number }): readonly MovedNumber[] => {
      const column = before.columns.get(header);
      if (column === undefined) return [];
      const { shown, cell } = number(row);
      const now = shown ?? (typeof cell === 'string' ? cell : '');
      const was = column.get(row.label) ?? '';
      if (isSame(was, now)) return [];
      const told = typeof now === 'number' || was === '' ? was : now;
      if (isSame(told, now)) return [];
      return [
        {
          group: row.label,
          what: capitalised(header),
          before: told,
          now: { row: at, column: key, shown: now },
        },
      ];
    }),
  );
  const [first] = columns;
  const gone = [...(before.columns.get(first?.header ?? '') ?? [])].filter(([label]) => !labels.has(label));
  return {
    date: before.date,
    numbers: [...changed, ...gone.map(([group, was]) => ({ group, what: first?.header ?? '', before: was }))],
  };
}
