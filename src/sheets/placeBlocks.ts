import type { Placement, SheetPlacement } from './placement';
import { rowsAboveBody } from './placement';
import type { Block, InputsBlock, KeyValuesBlock, ParagraphBlock, SheetSpec, TableColumn } from './sheetSpec';
import { widestWord } from './textWidth';
import { wrapLine } from './wrapLine';

const NARROWEST = 12;
const LABEL_WIDTH = 24;
const LEAST_LINE = 60;
/** A word of a heading may widen its column this far; a longer one is broken. */
const WIDEST_FOR_WORD = 24;
/** Headings are bold, and a cell has margins. */
const BOLD = 1.05;
const MARGIN = 1.5;

/** Empty rows above a block. Nothing stands apart that belongs together: notes follow their table closely. */
function rowsBefore(block: Block, previous: Block | undefined): number {
  if (previous === undefined || block.kind === 'link' || previous.kind === 'title') return 0;
  if (block.kind === 'paragraph' && block.tone === 'note' && previous.kind !== 'chart') return 0;
  return 1;
}

/** Gives the pieces in which a paragraph stands, a row each. */
export function paragraphRows(block: ParagraphBlock, lineWidth: number): readonly string[] {
  return block.lines.flatMap((line) => wrapLine(line, lineWidth));
}

/** Gives how many characters of running text fit on the sheet beside one another. */
export function lineWidth(widths: readonly number[]): number {
  return Math.max(
    LEAST_LINE,
    widths.reduce((sum, width) => sum + width, 0),
  );
}

function rowCount(block: Block, widths: readonly number[]): number {
  switch (block.kind) {
    case 'title':
    case 'link':
      return 1;
    case 'paragraph':
      return paragraphRows(block, lineWidth(widths)).length;
    case 'table':
      return rowsAboveBody(block) + block.rows.length + (block.open?.spareRows ?? 0);
    case 'keyValues':
    case 'inputs':
      return rowsAboveBody(block) + block.entries.length;
    case 'chart':
      return block.rows;
  }
}

/** Gives the width that a column asks for: its own, or what the widest word of its heading needs. */
function widthOf({ width, header }: TableColumn): number {
  return Math.max(width, Math.min(WIDEST_FOR_WORD, Math.ceil(widestWord(header) * BOLD + MARGIN)));
}

function entryWidths({ widths }: KeyValuesBlock | InputsBlock): readonly number[] {
  const { label = LABEL_WIDTH, value = NARROWEST, note } = widths ?? {};
  return note === undefined ? [label, value] : [label, value, note];
}

/** Gives the width of every sheet column: the widest that a block asks for. */
function columnWidths(spec: SheetSpec): readonly number[] {
  const asked = spec.blocks.map((block) => {
    if (block.kind === 'table') return block.columns.map(widthOf);
    return block.kind === 'keyValues' || block.kind === 'inputs' ? entryWidths(block) : [];
  });
  const count = Math.max(1, ...asked.map((widths) => widths.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(NARROWEST, ...asked.map((widths) => widths[column] ?? 0)),
  );
}

/** Works out where every block of a sheet stands: a fold over the blocks, each below the one before. */
export function placeBlocks(spec: SheetSpec): SheetPlacement {
  const widths = columnWidths(spec);
  const placed = spec.blocks.reduce<readonly Placement[]>((above, block) => {
    const last = above.at(-1);
    const next = last === undefined ? 0 : last.firstRow + last.rowCount;
    const firstRow = next + rowsBefore(block, last?.block);
    return [...above, { block, firstRow, rowCount: rowCount(block, widths) }];
  }, []);
  const last = placed.at(-1);
  return {
    spec,
    widths,
    blocks: new Map(placed.map((placement) => [placement.block.id, placement])),
    rowCount: last === undefined ? 0 : last.firstRow + last.rowCount,
  };
}
