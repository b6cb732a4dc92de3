import type { BlockContext } from './blocks/blockContext';
import { writeChart } from './blocks/writeChart';
import { writeInputs, writeKeyValues } from './blocks/writeEntries';
import { writeTable } from './blocks/writeTable';
import { writeLink, writeParagraph, writeTitle } from './blocks/writeTexts';
import type { StyleName } from './cellStyles';
import { cellStyle, STYLE_NAMES } from './cellStyles';
import { pageBreaks, ROW_POINTS } from './pageBreaks';
import { pageSetup } from './pageSetup';
import { placeBlocks } from './placeBlocks';
import type { Placement, Placements, SheetPlacement } from './placement';
import { headerRow, placementOf } from './placement';
import type { SheetSpec } from './sheetSpec';
import { validateSpec } from './validateSpec';
import type { WriteOp } from './writeOp';
import { OWNED_NAME } from './writeOp';

function writeBlock(context: BlockContext, place: Placement): readonly WriteOp[] {
  const { block } = place;
  switch (block.kind) {
    case 'title':
      return writeTitle(context, place, block);
    case 'link':
      return writeLink(context, place, block);
    case 'paragraph':
      return writeParagraph(context, place, block);
    case 'table':
      return writeTable(context, place, block);
    case 'keyValues':
      return writeKeyValues(context, place, block);
    case 'inputs':
      return writeInputs(context, place, block);
    case 'chart':
      return writeChart(context, place, block);
  }
}

function widthOps(sheet: SheetPlacement): readonly WriteOp[] {
  return sheet.widths.map((characters, column) => ({
    kind: 'setColumnWidth',
    sheet: sheet.spec.key,
    firstColumn: column,
    lastColumn: column,
    characters,
  }));
}

function freezeOps(sheet: SheetPlacement): readonly WriteOp[] {
  const { freeze, key } = sheet.spec;
  if (freeze === undefined) return [];
  const rows = headerRow(placementOf(sheet, freeze.block)) + 1;
  return [{ kind: 'freezePanes', sheet: key, rows, columns: freeze.columns }];
}

/** The heights that rows are given, by row. */
function rowHeights(ops: readonly WriteOp[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const op of ops) {
    if (op.kind !== 'setRowHeight') continue;
    for (let row = op.firstRow; row <= op.lastRow; row += 1) heights.set(row, op.points);
  }
  return heights;
}

function writeSheet(sheet: SheetPlacement, placements: Placements): readonly WriteOp[] {
  const { key, name, formerName, visible, tabColour, position } = sheet.spec;
  const lastColumn = Math.max(sheet.widths.length - 1, 1);
  const area = { firstRow: 0, firstColumn: 0, lastRow: sheet.rowCount - 1, lastColumn };
  const blocks = [...sheet.blocks.values()].flatMap((place) => writeBlock({ sheet, placements }, place));
  const page = { ...pageSetup(sheet), pageBreaks: pageBreaks(sheet, rowHeights(blocks)) };
  return [
    {
      kind: 'ensureSheet',
      sheet: key,
      name,
      visible,
      showGridlines: false,
      ...(formerName === undefined ? {} : { formerName }),
      ...(tabColour === undefined ? {} : { tabColour }),
      ...(position === undefined ? {} : { position }),
    },
    { kind: 'clearOwned', sheet: key, area },
    // Hosts do not agree on how high a row is by itself, and pages are parted by heights.
    { kind: 'setRowHeight', sheet: key, firstRow: 0, lastRow: area.lastRow, points: ROW_POINTS },
    ...blocks,
    { kind: 'defineName', sheet: key, name: OWNED_NAME, area, visible: false },
    ...widthOps(sheet),
    ...freezeOps(sheet),
    { kind: 'setPage', sheet: key, page },
    { kind: 'protectSheet', sheet: key },
  ];
}

function styleOps(ops: readonly WriteOp[]): readonly WriteOp[] {
  const used = new Set(ops.map((op) => (op.kind === 'applyStyle' ? op.style : '')));
  return STYLE_NAMES.map((name: StyleName) => cellStyle(name))
    .filter((style) => used.has(style.name))
    .map((style) => ({ kind: 'defineStyle', style }));
}

/**
 * Lays sheets out: gives what is to be done to a workbook so that they stand in it. Sheets that refer to one
 * another are laid out together. First every block of every sheet gets its place, then each is written with the
 * references turned into addresses. Every sheet is protected; only inputs are open.
 * @throws RangeError when a spec is faulty (see `validateSpec`) or a reference leads nowhere: faults of ours
 */
export function layout(specs: readonly SheetSpec[]): readonly WriteOp[] {
  const [fault] = specs.flatMap(validateSpec);
  if (fault !== undefined) {
    throw new RangeError(
      `layout requires a valid spec: ${fault.sheet} ${fault.block ?? ''} ${fault.problem}`,
    );
  }
  const placements: Placements = new Map(specs.map((spec) => [spec.key, placeBlocks(spec)]));
  const ops = [...placements.values()].flatMap((sheet) => writeSheet(sheet, placements));
  return [...styleOps(ops), ...ops];
}
