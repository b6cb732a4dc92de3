import type { Placement, SheetPlacement } from './placement';
import type { Block } from './sheetSpec';

/** The printable part of an A4 page with the margins that Excel starts with, in points. */
const PORTRAIT = { width: 494, height: 734 };
const LANDSCAPE = { width: 741, height: 487 };
/** Rows may come out a little higher than asked for; what just fits might not. */
const CERTAIN = 0.91;
/** The height of a row of plain text. */
export const ROW_POINTS = 15;
/** Excel takes 1,026 on a sheet. */
const MOST_BREAKS = 1000;
/** An empty row and two of running text. */
const ROWS_OF_WORDS = 3;
/** Widths in points: a character of the standard font, and the edges of a column. */
const CHARACTER_POINTS = 5.25;
const EDGE_POINTS = 3.75;
/** A table that is longer than a page may begin below another as long as so much of the page is left. */
const WORTH_BEGINNING = 0.35;

/** Some neighbouring rows that belong together. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The last row of what must not be parted at all; what follows it may go to the next page. */
  readonly lastOfTable: number;
  /** It is to begin a page, also where there is room. */
  readonly startsPage: boolean;
}

/**
 * Says before which rows a page ends, so that no table is parted by the end of a page that fits on one, and no caption
 * stands alone below. The heights are those that the sheet is given; where Excel's own printer differs, only the
 * places differ.
 *
 * @param heights in points, by row; rows that are not in it have the standard height
 * @returns rows that begin a page, 0-based, ascending, a thousand at most
 */
export function pageBreaks(sheet: SheetPlacement, heights: ReadonlyMap<number, number>): readonly number[] {
  // A sheet over several pages beside one another is for looking up, and is parted where it happens.
  if (sheet.spec.page.width === 'severalPages') return [];
  const { width, height } = sheet.spec.page.orientation === 'portrait' ? PORTRAIT : LANDSCAPE;
  const points = sheet.widths.reduce(
    (sum, characters) => sum + characters * CHARACTER_POINTS + EDGE_POINTS,
    0,
  );
  const scale = Math.min(1, Math.floor((100 * width) / points) / 100);
  const capacity = (height / scale) * CERTAIN;
  const heightOf = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row += 1) sum += heights.get(row) ?? ROW_POINTS;
    return sum;
  };
  const repeated = ROW_POINTS * 2;
  const breaks: number[] = [];
  const printed = printedRows(sheet);
  let pageFrom = printed.first;
  let room = capacity;
  for (const { first, last, lastOfTable, startsPage } of stretchesOf(sheet)) {
    if (first < printed.first || last > printed.last) continue;
    const used = heightOf(pageFrom, first - 1);
    const table = heightOf(first, lastOfTable);
    // The words below a table belong with it; its notes may go over to the next page.
    const withWords = heightOf(first, Math.min(last, lastOfTable + ROWS_OF_WORDS));
    const fitsNow = used + withWords <= room && !startsPage;
    const fitsAPage = table <= capacity - repeated;
    if (first > pageFrom && !fitsNow && (fitsAPage || used > room * (1 - WORTH_BEGINNING))) {
      breaks.push(first);
      pageFrom = first;
      room = capacity - repeated;
    }
    // What is longer than a page goes on over the next ones. It is parted here too, so that no page ends elsewhere
    // than reckoned with, which would part the next table.
    while (heightOf(pageFrom, last) > room && last > pageFrom) {
      pageFrom = rowAfter(pageFrom, room, (row) => heights.get(row) ?? ROW_POINTS);
      breaks.push(pageFrom);
      room = capacity - repeated;
    }
  }
  return breaks.slice(0, MOST_BREAKS);
}

/** The rows that are printed: those of some blocks, or all. */
function printedRows({ spec, blocks, rowCount }: SheetPlacement): {
  readonly first: number;
  readonly last: number;
} {
  const { printed } = spec.page;
  const [first, last] = [blocks.get(printed?.first ?? ''), blocks.get(printed?.last ?? '')];
  if (first === undefined || last === undefined) return { first: 0, last: rowCount - 1 };
  return { first: first.firstRow, last: rowsOf(last).last };
}

/** The row that does not fit on the page any more; at least one does. */
function rowAfter(from: number, room: number, heightAt: (row: number) => number): number {
  let row = from;
  let left = room;
  while (left >= heightAt(row) || row === from) {
    left -= heightAt(row);
    row += 1;
  }
  return row;
}

/** A table with the words and notes below it; every other block by itself. */
function stretchesOf(sheet: SheetPlacement): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let previous: Block | undefined;
  for (const place of sheet.blocks.values()) {
    const { first, last } = rowsOf(place);
    const before = stretches.at(-1);
    if (before !== undefined && belongsTo(place.block, previous))
      stretches[stretches.length - 1] = { ...before, last };
    else stretches.push({ first, last, lastOfTable: last, startsPage: startsPage(place.block) });
    previous = place.block;
  }
  return stretches;
}

function rowsOf({ firstRow, rowCount }: Placement): { readonly first: number; readonly last: number } {
  return { first: firstRow, last: firstRow + rowCount - 1 };
}

function startsPage(block: Block): boolean {
  return block.kind === 'inputs' && block.startsPage === true;
}

function belongsTo(block: Block, previous: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.tone === 'warning' || block.tone === 'answer') return false;
  return previous?.kind === 'table' || previous?.kind === 'chart' || previous?.kind === 'paragraph';
}
