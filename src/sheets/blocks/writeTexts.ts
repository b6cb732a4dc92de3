import type { StyleName } from '../cellStyles';
import { styleNameInWorkbook } from '../cellStyles';
import { lineWidth, paragraphRows } from '../placeBlocks';
import type { Placement } from '../placement';
import type { LinkBlock, ParagraphBlock, TitleBlock, Tone } from '../sheetSpec';
import type { WriteOp } from '../writeOp';
import type { BlockContext } from './blockContext';

/** Points of the row that the title stands in. */
const TITLE_HEIGHT = 24;

/** Points of a row of running text: small letters stand closer. */
const HEIGHTS: Readonly<Record<Tone, number>> = { answer: 16.5, body: 15, note: 12.75, warning: 15 };

function textRows(
  context: BlockContext,
  place: Placement,
  texts: { readonly rows: readonly string[]; readonly style: StyleName },
): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const row = place.firstRow;
  const area = { firstRow: row, firstColumn: 0, lastRow: row + texts.rows.length - 1, lastColumn: 0 };
  return [
    { kind: 'writeCells', sheet, row, column: 0, cells: texts.rows.map((text) => [text]) },
    { kind: 'applyStyle', sheet, area, style: styleNameInWorkbook(texts.style) },
  ];
}

/** Writes the title in the first cell. */
export function writeTitle(context: BlockContext, place: Placement, block: TitleBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  return [
    ...textRows(context, place, { rows: [block.text], style: 'title' }),
    {
      kind: 'setRowHeight',
      sheet,
      firstRow: place.firstRow,
      lastRow: place.firstRow,
      points: TITLE_HEIGHT,
    },
  ];
}

/** Writes lines of running text, a row each. */
export function writeParagraph(
  context: BlockContext,
  place: Placement,
  block: ParagraphBlock,
): readonly WriteOp[] {
  const rows = paragraphRows(block, lineWidth(context.sheet.widths));
  if (rows.length === 0) return [];
  return [
    ...textRows(context, place, { rows, style: block.tone }),
    {
      kind: 'setRowHeight',
      sheet: context.sheet.spec.key,
      firstRow: place.firstRow,
      lastRow: place.firstRow + rows.length - 1,
      points: HEIGHTS[block.tone],
    },
  ];
}

/** Writes a line that leads to another sheet. */
export function writeLink(context: BlockContext, place: Placement, block: LinkBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const area = { firstRow: place.firstRow, firstColumn: 0, lastRow: place.firstRow, lastColumn: 0 };
  return [
    {
      kind: 'setLink',
      sheet,
      row: place.firstRow,
      column: 0,
      to: { sheet: block.to, row: 0, column: 0 },
      text: block.text,
    },
    { kind: 'applyStyle', sheet, area, style: styleNameInWorkbook('link') },
  ];
}
