import type { Block, CellReference, SpecCell, TableRow } from '../../sheets';
import { MAIN_TABLE } from './mainTable';
import type { ReportContext } from './reportContext';

/** What a cell of the main table showed before: a number, or a symbol. */
export type ShownBefore = number | string;

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
