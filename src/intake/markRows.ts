import { CELL_KIND } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS, textAt } from './cells';
import type { LooseColumn } from './columnRole';
import { isNumeric } from './columnType';
import { foldWord } from './foldText';
import { BOTH_SEXES_WORDS } from './lexicon';
import type { ColumnRole, ExclusionReason } from './readTable';
import { EXCLUSION_REASONS } from './readTable';
import { isNote, sexOfBlockHeading } from './sexWords';
import type { TableFrame } from './tableFrame';

/** Understands which rows of a table are no rows of data: blank ones, notes, headings that come again or head a block. */

/** The code of a reason in `ReadTable.rowStatus`. */
export function statusOf(reason: ExclusionReason): number {
  return EXCLUSION_REASONS.indexOf(reason) + 1;
}

/** Whose block a row stands in. */
export const BLOCK = { none: 0, women: 1, men: 2, both: 3 } as const;

/** Rows of the body, marked. */
export interface RowMarks {
  /** As `ReadTable.rowStatus`. */
  readonly status: Uint8Array;
  /** How many cells of each row hold something. */
  readonly filled: Uint16Array;
  /** One of `BLOCK` a row, where blocks are headed by sexes. */
  readonly blocks?: Uint8Array;
  readonly otherHeadings: number;
}

/** Marks the rows that are no data. */
export function markRows(
  cells: Cells,
  frame: TableFrame,
  { columns, repeated }: { readonly columns: readonly LooseColumn[]; readonly repeated: Uint8Array },
): RowMarks {
  const status = repeated.slice();
  const filled = countFilled(columns, status.length);
  for (let row = 0; row < status.length; row += 1) {
    if (filled[row] === 0 && status[row] === 0) status[row] = statusOf('blank');
  }
  markNotes(cells, { frame, columns, status, filled });
  return { filled, ...markHeadings(cells, { frame, columns, status, filled }) };
}

interface Marking {
  readonly frame: TableFrame;
  readonly columns: readonly LooseColumn[];
  readonly status: Uint8Array;
  readonly filled: Uint16Array;
}

function countFilled(columns: readonly LooseColumn[], rowCount: number): Uint16Array {
  const { blank } = CELL_CLASS;
  const full = columns.filter(({ profile }) => profile.counts[blank] === 0);
  const filled = new Uint16Array(rowCount).fill(full.length);
  for (const { profile } of columns.filter((column) => !full.includes(column))) {
    const { classes } = profile;
    for (let row = 0; row < rowCount; row += 1) {
      if (classes[row] !== blank) filled[row] = (filled[row] ?? 0) + 1;
    }
  }
  return filled;
}

/** Marks the rows whose texts are those of the headings, wherever there is a heading. */
export function findRepeatedHeaders(cells: Cells, frame: TableFrame): Uint8Array {
  const status = new Uint8Array(Math.max(0, frame.body.last - frame.body.first + 1));
  const headerRow = frame.header?.last;
  if (headerRow === undefined) return status;
  const headings: { column: number; text: string }[] = [];
  for (let column = frame.firstColumn; column <= frame.lastColumn; column += 1) {
    const text = textAt(cells, headerRow, column).toLowerCase();
    if (text !== '') headings.push({ column, text });
  }
  const [first] = headings;
  if (first === undefined || headings.length < 2) return status;
  for (const row of rowsWithText(cells, frame, first)) {
    const same = headings.every(
      ({ column, text }) => textAt(cells, row + frame.body.first, column).toLowerCase() === text,
    );
    if (same) status[row] = statusOf('repeatedHeader');
  }
  return status;
}

/** The rows of the body where a column has a text, found by its index rather than by comparing texts. */
function rowsWithText(
  cells: Cells,
  frame: TableFrame,
  wanted: { column: number; text: string },
): readonly number[] {
  const source = cells.grid.columns[wanted.column - cells.grid.firstColumn];
  if (source === undefined) return [];
  const { folded } = cells.texts(wanted.column);
  const isWanted = new Uint8Array(folded.length);
  for (let index = 0; index < folded.length; index += 1) {
    const text = folded[index] ?? '';
    if (text.length === wanted.text.length && text.toLowerCase() === wanted.text) isWanted[index] = 1;
  }
  const rows: number[] = [];
  const offset = frame.body.first - cells.grid.firstRow;
  for (let row = 0; row <= frame.body.last - frame.body.first; row += 1) {
    if (source.kinds[row + offset] === CELL_KIND.text && isWanted[source.numbers[row + offset] ?? 0] === 1)
      rows.push(row);
  }
  return rows;
}

/** Lines of text at the end of the body: sources, remarks, explanations. */
function markNotes(cells: Cells, { frame, columns, status, filled }: Marking): void {
  if (columns.length < 2) return;
  for (let row = status.length - 1; row >= 0; row -= 1) {
    if (status[row] !== 0) continue;
    const count = filled[row] ?? 0;
    const [first] = columns;
    if (first?.profile.classes[row] !== CELL_CLASS.word || hasNumber(columns, row)) return;
    const text = textAt(cells, row + frame.body.first, first.profile.column);
    const remark = count <= 2 && isNote(text);
    const lone =
      count === 1 && columns.length > 2 && text.includes(' ') && sexOfBlockHeading(text) === undefined;
    if (!remark && !(lone && numericCount(columns) > 0)) return;
    status[row] = statusOf('note');
  }
}

function hasNumber(columns: readonly LooseColumn[], row: number): boolean {
  return columns.some(({ profile }) => {
    const cell = profile.classes[row];
    return cell === CELL_CLASS.number || cell === CELL_CLASS.numberText;
  });
}

function numericCount(columns: readonly LooseColumn[]): number {
  return columns.filter((column) => isNumeric(column.type)).length;
}

/** Rows with nothing but a label: headings of sexes, or of sections. */
function markHeadings(
  cells: Cells,
  { frame, columns, status, filled }: Marking,
): Pick<RowMarks, 'status' | 'blocks' | 'otherHeadings'> {
  const blocks = new Uint8Array(status.length);
  let current: number = openingBlock(cells, frame);
  let sexed = current !== BLOCK.none;
  let otherHeadings = 0;
  const column = labelColumn(columns);
  for (let row = 0; row < status.length; row += 1) {
    const lone = status[row] === 0 && filled[row] === 1 && columns.length > 1;
    if (lone && column?.profile.classes[row] === CELL_CLASS.word) {
      const text = textAt(cells, row + frame.body.first, column.profile.column);
      const block = blockOf(text, sexed);
      if (block !== BLOCK.none) {
        status[row] = statusOf('blockHeading');
        current = block;
        sexed = true;
      } else if (
        numericCount(columns) > 0 &&
        row < status.length - 1 &&
        !isTotalOrBoth(text) &&
        !comesAgain(column, text)
      ) {
        status[row] = statusOf('blockHeading');
        otherHeadings += 1;
      }
    }
    blocks[row] = current;
  }
  return sexed ? { status, blocks, otherHeadings } : { status, otherHeadings };
}

function openingBlock(cells: Cells, frame: TableFrame): number {
  if (frame.blockHeadingRow === undefined) return BLOCK.none;
  for (let column = frame.firstColumn; column <= frame.lastColumn; column += 1) {
    const block = blockOf(textAt(cells, frame.blockHeadingRow, column), false);
    if (block !== BLOCK.none) return block;
  }
  return BLOCK.none;
}

function blockOf(text: string, sexed: boolean): number {
  const sex = sexOfBlockHeading(text);
  if (sex !== undefined) return BLOCK[sex];
  return sexed && isTotalOrBoth(text) ? BLOCK.both : BLOCK.none;
}

function isTotalOrBoth(text: string): boolean {
  return BOTH_SEXES_WORDS.has(foldWord(text).replace(/:$/, ''));
}

/** A label that stands on several rows is a group whose numbers are missing here, not the heading of a section. */
function comesAgain({ profile }: LooseColumn, text: string): boolean {
  const place = profile.texts.folded.indexOf(text);
  return (profile.textCounts[place] ?? 0) > 1;
}

const TELLS_PERSONS: readonly ColumnRole[] = ['id', 'personalIdentityNumber', 'name', 'sex'];

/** The column in which headings of blocks stand: the first, unless its cells tell persons or their sexes. */
function labelColumn(columns: readonly LooseColumn[]): LooseColumn | undefined {
  const [first] = columns;
  return first !== undefined && TELLS_PERSONS.includes(first.role) ? undefined : first;
}
