import { areaAddress } from '../vocabulary';
import type { Area } from '../vocabulary';
import type { BlockStats } from './blocks';
import { blockStats } from './blocks';
import type { Cells } from './cells';
import { CELL_CLASS, classAt, textAt } from './cells';
import type { HeaderRows } from './findHeader';
import { isNote, sexOfBlockHeading } from './sexWords';
import type { TableFrame } from './tableFrame';

/**
 * Understands tables that are being found: how far each has grown, and the lines of text of which it is not yet
 * known whether they are notes to the table above or titles of the one below.
 */

/** A table that may still grow downwards. */
export interface Draft {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly header?: HeaderRows;
  readonly headings: string;
  readonly titles: readonly string[];
  readonly blockHeadingRow?: number;
  readonly bodyFirst: number;
  lastRow: number;
  numeric: boolean;
  readonly noteRows: number[];
}

export interface Loose {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Reading {
  readonly cells: Cells;
  readonly drafts: Draft[];
  /** Lines of text that belong to the table above or below, not yet known which. */
  loose: Loose[];
  readonly statsOf: (area: Area) => BlockStats;
}

/** Begins reading a part of a sheet. */
export function openReading(cells: Cells): Reading {
  return { cells, drafts: [], loose: [], statsOf: rememberedStats(cells) };
}

/** A run is often the whole sheet; its cells need counting once only. */
function rememberedStats(cells: Cells): (area: Area) => BlockStats {
  let last: BlockStats | undefined;
  return (area) => {
    if (last === undefined || areaAddress(last.area) !== areaAddress(area)) last = blockStats(cells, area);
    return last;
  };
}

/** Keeps the lines of single cells of the first rows of a part, to be given away later. */
export function addLooseLines(reading: Reading, part: Area, lastRow: number): void {
  for (let row = part.firstRow; row <= lastRow; row += 1) {
    for (let column = part.firstColumn; column <= part.lastColumn; column += 1) {
      if (classAt(reading.cells, row, column) !== CELL_CLASS.blank) {
        reading.loose.push({ row, column, text: textAt(reading.cells, row, column) });
        break;
      }
    }
  }
}

/** The lines of text between a table and what is read now. */
export function linesBelow(reading: Reading, draft: Draft): readonly Loose[] {
  return reading.loose.filter((line) => line.row > draft.lastRow);
}

/** The headings as one text, for telling whether they come again. */
export function headingsOf(cells: Cells, area: Area, header: HeaderRows): string {
  const texts: string[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    texts.push(textAt(cells, header.last, column).toLowerCase());
  }
  return texts.join('\u0000');
}

/** Lines directly above a table are its titles; notes among them belong to the table before. */
export function takeTitles(reading: Reading, headerRow: number): Pick<Draft, 'titles' | 'blockHeadingRow'> {
  const above = reading.loose.filter((line) => line.row < headerRow);
  const before = reading.drafts.at(-1);
  const notes =
    before === undefined ? [] : above.filter((line) => line.row > before.lastRow && isNote(line.text));
  before?.noteRows.push(...notes.map((line) => line.row));
  const titles = above.filter((line) => !notes.includes(line));
  reading.loose = reading.loose.filter((line) => line.row >= headerRow);
  const heading = titles.filter((line) => sexOfBlockHeading(line.text) !== undefined).at(-1);
  const nearest = titles.at(-1);
  return {
    titles: titles.map((line) => line.text),
    ...(heading !== undefined && heading === nearest ? { blockHeadingRow: heading.row } : {}),
  };
}

/** What text is left belongs to the last table. */
export function giveLooseLinesTo(reading: Reading, draft: Draft | undefined): void {
  if (draft === undefined) return;
  for (const line of reading.loose) if (line.row > draft.lastRow) draft.noteRows.push(line.row);
}

/** A draft that grows no more. */
export function frameOf(draft: Draft): TableFrame {
  const { firstColumn, lastColumn, header, titles, blockHeadingRow, noteRows } = draft;
  return {
    firstColumn,
    lastColumn,
    ...(header === undefined ? {} : { header }),
    body: { first: draft.bodyFirst, last: draft.lastRow },
    ...(blockHeadingRow === undefined ? {} : { blockHeadingRow }),
    titles,
    noteRows: [...new Set(noteRows)],
    hasTotalsRow: false,
  };
}
