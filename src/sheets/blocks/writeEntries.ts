import type { Area } from '../../vocabulary';
import { styleNameInWorkbook } from '../cellStyles';
import { isInputEntry } from '../placedInputs';
import type { Placement } from '../placement';
import { bodyRow } from '../placement';
import type { InputEntry, InputsBlock, KeyValue, KeyValuesBlock } from '../sheetSpec';
import { wrappedRowCount } from '../wrapLine';
import type { WriteOp, WrittenCell } from '../writeOp';
import type { BlockContext } from './blockContext';
import { writtenCell } from './blockContext';
import { lastColumnWithin } from './lastColumnWithin';
import { runsOf } from './runsOf';
import { writeHighlights } from './writeHighlights';
import { inputStyle, writeInput, writeRule } from './writeInput';

const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
const NOTE_COLUMN = 2;
/** How far an input reaches, in characters from the edge of the sheet, and how high it is, in points. */
const INPUT_WIDTH = 110;
const INPUT_HEIGHT = 21;
const POINTS_A_LINE = 15;
const POINTS_OF_AIR = 6;
const MOST_POINTS = 409;
/** Labels are bold, and a cell has margins. */
const BOLD = 1.08;
const MARGIN = 1;

type Entries = KeyValuesBlock | InputsBlock;

function cellArea(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function columnArea(place: Placement, block: Entries, column: number): Area {
  const firstRow = bodyRow(place, 0);
  return { firstRow, lastRow: firstRow + block.entries.length - 1, firstColumn: column, lastColumn: column };
}

function captionOps(context: BlockContext, place: Placement, { caption }: Entries): readonly WriteOp[] {
  if (caption === undefined) return [];
  const sheet = context.sheet.spec.key;
  const lastColumn = Math.max(VALUE_COLUMN, context.sheet.widths.length - 1);
  const area = { ...cellArea(place.firstRow, LABEL_COLUMN), lastColumn };
  return [
    { kind: 'writeCells', sheet, row: place.firstRow, column: LABEL_COLUMN, cells: [[caption]] },
    { kind: 'applyStyle', sheet, area, style: styleNameInWorkbook('part') },
  ];
}

function labelOps(context: BlockContext, place: Placement, block: Entries): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const area = columnArea(place, block, LABEL_COLUMN);
  const cells = block.entries.map(({ label }) => [label]);
  return [
    { kind: 'writeCells', sheet, row: area.firstRow, column: LABEL_COLUMN, cells },
    { kind: 'applyStyle', sheet, area, style: styleNameInWorkbook('entryLabel') },
  ];
}

function noteOps(context: BlockContext, row: number, { note }: KeyValue | InputEntry): readonly WriteOp[] {
  if (note === undefined) return [];
  const sheet = context.sheet.spec.key;
  const area = cellArea(row, NOTE_COLUMN);
  const cells: readonly (readonly WrittenCell[])[] = [[writtenCell(context, note)]];
  return [
    { kind: 'writeCells', sheet, row, column: NOTE_COLUMN, cells },
    { kind: 'applyStyle', sheet, area, style: styleNameInWorkbook('entryNote') },
  ];
}

/** Lets values stand out; neighbours that stand out alike are told once. */
function highlightOps(context: BlockContext, place: Placement, block: Entries): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  return runsOf(block.entries.map(({ highlights }) => highlights)).flatMap(({ first, last, value }) => {
    const area = { ...cellArea(bodyRow(place, first), VALUE_COLUMN), lastRow: bodyRow(place, last) };
    return writeHighlights(sheet, area, value);
  });
}

/** What labels with values and labels with inputs have in common: the number format and the note. */
function entryOps(context: BlockContext, row: number, entry: KeyValue | InputEntry): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const area = cellArea(row, VALUE_COLUMN);
  const format: readonly WriteOp[] =
    entry.numberFormat === undefined
      ? []
      : [{ kind: 'setNumberFormat', sheet, area, format: entry.numberFormat }];
  return [...format, ...noteOps(context, row, entry)];
}

function heightOps(context: BlockContext, row: number, points: number): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  return [
    { kind: 'setRowHeight', sheet, firstRow: row, lastRow: row, points: Math.min(MOST_POINTS, points) },
  ];
}

/** As many lines as an entry asks for, and at least those that its label takes. */
function linesOf({ sheet }: BlockContext, { label, lines = 1 }: KeyValue | InputEntry): number {
  const room = (sheet.widths[LABEL_COLUMN] ?? 1) / BOLD - MARGIN;
  return Math.max(lines, wrappedRowCount(label, room));
}

function pointsOf(lines: number): number {
  return lines * POINTS_A_LINE + POINTS_OF_AIR;
}

/** Writes labels with their values to the right. */
export function writeKeyValues(
  context: BlockContext,
  place: Placement,
  block: KeyValuesBlock,
): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const values = columnArea(place, block, VALUE_COLUMN);
  const cells = block.entries.map(({ value }): readonly WrittenCell[] => [writtenCell(context, value)]);
  return [
    ...captionOps(context, place, block),
    ...labelOps(context, place, block),
    { kind: 'writeCells', sheet, row: values.firstRow, column: VALUE_COLUMN, cells },
    { kind: 'applyStyle', sheet, area: values, style: styleNameInWorkbook('entryValue') },
    ...block.entries.flatMap((entry, index) => {
      const row = bodyRow(place, index);
      return [...wrapOps(context, row, entry), ...entryOps(context, row, entry)];
    }),
    ...highlightOps(context, place, block),
  ];
}

function wrapOps(context: BlockContext, row: number, entry: KeyValue): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const area = cellArea(row, VALUE_COLUMN);
  const lines = linesOf(context, entry);
  const height = lines === 1 && entry.lines === undefined ? [] : heightOps(context, row, pointsOf(lines));
  if (entry.lines === undefined) return height;
  return [{ kind: 'applyStyle', sheet, area, style: styleNameInWorkbook('entryText') }, ...height];
}

/**
 * The columns to the right of an input over which its text runs on; none where the block says how wide its values are,
 * where the sheet ends there or where a note stands.
 */
function spaceOps(
  context: BlockContext,
  row: number,
  { entry, block }: { readonly entry: InputEntry | KeyValue; readonly block: InputsBlock },
): readonly WriteOp[] {
  if (block.widths !== undefined) return [];
  const sheet = context.sheet.spec.key;
  const lastColumn = lastColumnWithin(context.sheet.widths, INPUT_WIDTH);
  if (entry.note !== undefined || entry.lines !== undefined || lastColumn <= VALUE_COLUMN) return [];
  const area = { ...cellArea(row, VALUE_COLUMN + 1), lastColumn };
  const style = isOpen(entry) ? 'inputSpace' : 'filledSpace';
  return [{ kind: 'applyStyle', sheet, area, style: styleNameInWorkbook(style) }];
}

function isOpen(entry: InputEntry | KeyValue): boolean {
  return isInputEntry(entry) && entry.locked !== true;
}

function valueOps(context: BlockContext, row: number, entry: InputEntry | KeyValue): readonly WriteOp[] {
  if (isInputEntry(entry)) return writeInput(context, { row, column: VALUE_COLUMN }, entry);
  const cells: readonly (readonly WrittenCell[])[] = [[writtenCell(context, entry.value)]];
  return [{ kind: 'writeCells', sheet: context.sheet.spec.key, row, column: VALUE_COLUMN, cells }];
}

function inputOps(
  context: BlockContext,
  row: number,
  { entry, block }: { readonly entry: InputEntry | KeyValue; readonly block: InputsBlock },
): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const area = cellArea(row, VALUE_COLUMN);
  const { lines } = entry;
  return [
    ...valueOps(context, row, entry),
    {
      kind: 'applyStyle',
      sheet,
      area,
      style: inputStyle({
        lines,
        ...(isOpen(entry) ? {} : { locked: true }),
        ...(block.widths === undefined ? { runsOn: true } : {}),
      }),
    },
    ...spaceOps(context, row, { entry, block }),
    ...heightOps(context, row, Math.max(INPUT_HEIGHT, pointsOf(linesOf(context, entry)))),
    ...(isInputEntry(entry) ? writeRule(context, area, entry) : []),
    ...entryOps(context, row, entry),
  ];
}

/**
 * Writes labels with open cells to the right; what a person has typed there comes back. The cells beyond a short one
 * look like part of the input and are locked and empty, so that a long text is seen without merging any.
 */
export function writeInputs(context: BlockContext, place: Placement, block: InputsBlock): readonly WriteOp[] {
  return [
    ...captionOps(context, place, block),
    ...labelOps(context, place, block),
    ...block.entries.flatMap((entry, index) => inputOps(context, bodyRow(place, index), { entry, block })),
    ...highlightOps(context, place, block),
  ];
}
