import type { Area } from '../vocabulary';
import type { BlockStats } from './blocks';
import { blockStats, splitColumns, splitRows } from './blocks';
import type { Cells } from './cells';
import { CELL_CLASS, classAt, textAt } from './cells';
import type { Draft, Reading } from './draftTable';
import {
  addLooseLines,
  frameOf,
  giveLooseLinesTo,
  headingsOf,
  linesBelow,
  openReading,
  takeTitles,
} from './draftTable';
import type { HeaderRows } from './findHeader';
import { findHeader, numericColumns } from './findHeader';
import { sexOfBlockHeading } from './sexWords';
import type { TableFrame } from './tableFrame';

/**
 * Understands tables that stand free on a sheet.
 *
 * The sheet falls apart at blank rows and columns; a part without headings of its own goes on with the table above
 * it, as does one that repeats its headings or begins a block of a sex.
 */

/** A run that holds more tables than this without a blank row between them is read as one. */
const TABLES_IN_A_RUN = 100;

/** Finds the tables in a part of a sheet. */
export function growTables(cells: Cells, area: Area): readonly TableFrame[] {
  const reading = openReading(cells);
  for (const run of splitRows(reading.statsOf(area))) {
    for (const part of partsOf(reading, run)) readParts(reading, part);
  }
  giveLooseLinesTo(reading, reading.drafts.at(-1));
  return withoutEmpty(reading.drafts).map(frameOf);
}

/** Headings without a row below them are lines about the sheet where there is a table besides. */
function withoutEmpty(drafts: readonly Draft[]): readonly Draft[] {
  const filled = drafts.filter(({ bodyFirst, lastRow }) => lastRow >= bodyFirst);
  return filled.length > 0 ? filled : drafts;
}

/** Blank columns part a run, except where a table above reaches over them or a part has no labels of its own. */
function partsOf(reading: Reading, run: Area): readonly Area[] {
  const parts: Area[] = [];
  for (const part of splitColumns(reading.statsOf(run))) {
    const left = parts.at(-1);
    if (left !== undefined && belongsTogether(reading, left, part)) {
      parts[parts.length - 1] = { ...left, lastColumn: part.lastColumn };
    } else {
      parts.push(part);
    }
  }
  return parts;
}

function belongsTogether(reading: Reading, left: Area, right: Area): boolean {
  const both = { ...left, lastColumn: right.lastColumn };
  if (draftOver(reading, both) !== undefined) {
    return findHeader(reading.cells, blockStats(reading.cells, both)) === undefined;
  }
  const stats = blockStats(reading.cells, right);
  const height = right.lastRow - right.firstRow;
  const labelled = numericColumns(stats).length < right.lastColumn - right.firstColumn + 1;
  return (
    !labelled && height > 0 && left.lastColumn > left.firstColumn && right.firstColumn - left.lastColumn === 2
  );
}

/** The last table above whose columns reach over the part. */
function draftOver(reading: Reading, part: Area): Draft | undefined {
  return reading.drafts
    .filter((draft) => draft.firstColumn <= part.firstColumn && draft.lastColumn >= part.lastColumn)
    .at(-1);
}

function readParts(reading: Reading, part: Area): void {
  let rest: Area | undefined = part;
  for (let count = 0; rest !== undefined && count < TABLES_IN_A_RUN; count += 1)
    rest = readPart(reading, rest);
}

/** Reads what stands first in a part and gives the rest of it, where another table begins. */
function readPart(reading: Reading, part: Area): Area | undefined {
  const stats = reading.statsOf(part);
  const text = stats.columnWords.length > 0 && stats.filled.every((count) => count <= 1);
  if (text && isTextOnly(stats) && !isHeadedColumn(reading, stats)) {
    addLooseLines(reading, part, part.lastRow);
    return undefined;
  }
  const header = findHeader(reading.cells, stats);
  const over = draftOver(reading, part);
  if (over !== undefined && continues(reading, { draft: over, stats, header }))
    growDown(reading, over, stats);
  else if (header !== undefined) return startTable(reading, stats, header);
  else startHeadless(reading, stats);
  return undefined;
}

/** The lines of a part above its headings. */
function textsAbove(cells: Cells, area: Area, headerRow: number): readonly string[] {
  const texts: string[] = [];
  for (let row = area.firstRow; row < headerRow; row += 1) texts.push(textAt(cells, row, area.firstColumn));
  return texts.filter((text) => text !== '');
}

function isHeadedColumn(reading: Reading, stats: BlockStats): boolean {
  const { area } = stats;
  const single = area.firstColumn === area.lastColumn && area.lastRow > area.firstRow;
  return single && reading.drafts.length === 0 && findHeader(reading.cells, stats) !== undefined;
}

interface Candidate {
  readonly draft: Draft;
  readonly stats: BlockStats;
  readonly header: HeaderRows | undefined;
}

function continues(reading: Reading, { draft, stats, header }: Candidate): boolean {
  if (header === undefined) return true;
  if (isTextOnly(stats) && draft.lastRow <= (draft.header?.last ?? -1)) return true;
  const sameHeadings = headingsOf(reading.cells, stats.area, header) === draft.headings;
  if (sameHeadings) {
    const above = textsAbove(reading.cells, stats.area, header.first);
    const texts = [...linesBelow(reading, draft).map(({ text }) => text), ...above];
    return texts.every((text) => sexOfBlockHeading(text) !== undefined);
  }
  const sameWidth =
    draft.firstColumn === stats.area.firstColumn && draft.lastColumn === stats.area.lastColumn;
  const notedBelow = linesBelow(reading, draft).length > 0;
  return isTextOnly(stats) && !draft.numeric && sameWidth && !notedBelow;
}

function growDown(reading: Reading, draft: Draft, stats: BlockStats): void {
  draft.lastRow = stats.area.lastRow;
  if (!isTextOnly(stats)) draft.numeric = true;
  reading.loose = reading.loose.filter(
    (line) => line.column < draft.firstColumn || line.column > draft.lastColumn,
  );
}

/** Starts a table; gives the rest where headings of another kind stand further down without a blank row between. */
function startTable(reading: Reading, stats: BlockStats, header: HeaderRows): Area | undefined {
  const part = stats.area;
  addLooseLines(reading, part, header.first - 1);
  const { titles, blockHeadingRow } = takeTitles(reading, header.first);
  const next = nextHeader(reading.cells, stats, header);
  reading.drafts.push({
    firstColumn: part.firstColumn,
    lastColumn: part.lastColumn,
    header,
    headings: headingsOf(reading.cells, part, header),
    titles,
    ...(blockHeadingRow === undefined ? {} : { blockHeadingRow }),
    bodyFirst: header.last + 1,
    lastRow: next === undefined ? part.lastRow : next - 1,
    numeric: numericColumns(stats).length > 0,
    noteRows: [],
  });
  return next === undefined ? undefined : { ...part, firstRow: next };
}

/** The row where headings of another table stand inside a run: words in most columns of numbers, and numbers below. */
function nextHeader(cells: Cells, stats: BlockStats, header: HeaderRows): number | undefined {
  const part = stats.area;
  const numeric = numericColumns(stats);
  if (numeric.length < 2) return undefined;
  const headings = headingsOf(cells, part, header);
  for (let row = header.last + 2; row < part.lastRow; row += 1) {
    const words = stats.words[row - part.firstRow] ?? 0;
    if (words <= numeric.length / 2 || (stats.numbers[row - part.firstRow] ?? 0) > 0) continue;
    const overNumbers = numeric.filter((column) => classAt(cells, row, column) === CELL_CLASS.word).length;
    const repeated = headingsOf(cells, part, { first: row, last: row }) === headings;
    if (!repeated && overNumbers * 2 > numeric.length && overNumbers >= 2) return titleAbove(stats, row);
  }
  return undefined;
}

function titleAbove(stats: BlockStats, row: number): number {
  let first = row;
  while (stats.filled[first - 1 - stats.area.firstRow] === 1) first -= 1;
  return first;
}

function startHeadless(reading: Reading, stats: BlockStats): void {
  const { area } = stats;
  const small = area.lastRow === area.firstRow || area.lastColumn === area.firstColumn;
  if (small) return;
  reading.drafts.push({
    firstColumn: area.firstColumn,
    lastColumn: area.lastColumn,
    headings: '',
    titles: takeTitles(reading, area.firstRow).titles,
    bodyFirst: area.firstRow,
    lastRow: area.lastRow,
    numeric: !isTextOnly(stats),
    noteRows: [],
  });
}

function isTextOnly(stats: BlockStats): boolean {
  return stats.numbers.every((count) => count === 0);
}
