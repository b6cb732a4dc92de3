import { pageBreaks } from '../../src/sheets/pageBreaks';
import { placeBlocks } from '../../src/sheets/placeBlocks';
import type { Block, SheetSpec, TableBlock } from '../../src/sheets';

const tableOf = (id: string, rows: number): TableBlock => ({
  kind: 'table',
  id,
  caption: id,
  columns: [{ key: 'label', header: 'Grupp', width: 34 }],
  rows: Array.from({ length: rows }, () => ({ kind: 'body', cells: ['A'] })),
});

const specOf = (blocks: readonly Block[]): SheetSpec => ({
  key: 'analysis:r1',
  name: 'Analys',
  visible: true,
  page: { orientation: 'landscape', header: '', footer: '', pageNumbers: '', repeat: 'title' },
  blocks: [{ kind: 'title', id: 'title', text: 'Rubrik' }, ...blocks],
});

/** The blocks that begin a page; what is longer than a page is parted within. */
const breaksIn = (blocks: readonly Block[]): readonly string[] => {
  const sheet = placeBlocks(specOf(blocks));
  const rowOf = new Map([...sheet.blocks].map(([id, place]) => [place.firstRow, id]));
  return pageBreaks(sheet, new Map()).flatMap((row) => rowOf.get(row) ?? []);
};

// A page that lies down has 487 points: 29 rows of 15 points with some to spare.
test('a table that would be parted by the end of a page begins the next one', () => {
  expect(breaksIn([tableOf('first', 15), tableOf('second', 15)])).toEqual(['second']);
});

test('tables that fit on a page stand together', () => {
  expect(breaksIn([tableOf('first', 8), tableOf('second', 8)])).toEqual([]);
});

test('a block that is to begin a page does so where there is room, too', () => {
  const goal: Block = {
    kind: 'inputs',
    id: 'goal',
    startsPage: true,
    entries: [{ label: 'Mål', field: 'goal', ordinal: 2, initial: '' }],
  };
  expect(breaksIn([tableOf('first', 2), goal])).toEqual(['goal']);
});

test('the notes of a table may go over to the next page, the table itself does not', () => {
  const notes: Block = {
    kind: 'paragraph',
    id: 'notes',
    tone: 'note',
    lines: Array.from({ length: 12 }, () => 'rad'),
  };
  expect(breaksIn([tableOf('first', 20), notes])).toEqual([]);
});

test('a table longer than a page begins where it stands, unless little of the page is left', () => {
  expect(breaksIn([tableOf('long', 90)])).toEqual([]);
  expect(breaksIn([tableOf('first', 18), tableOf('long', 90)])).toEqual(['long']);
});

test('after a long table the pages are counted on', () => {
  // 90 rows fill three pages and a part of the fourth.
  expect(breaksIn([tableOf('long', 95), tableOf('next', 20)])).toEqual(['next']);
});

test('what is longer than a page is parted where it is reckoned to be, and never more often than Excel takes', () => {
  const long = placeBlocks(specOf([tableOf('long', 90)]));
  const rows = pageBreaks(long, new Map());
  expect(rows.length).toBeGreaterThanOrEqual(3);
  const pages = [0, ...rows].map((row, at) => (rows[at] ?? long.rowCount) - row);
  expect(Math.max(...pages)).toBeLessThanOrEqual(32);
  expect(pageBreaks(placeBlocks(specOf([tableOf('long', 60_000)])), new Map())).toHaveLength(1000);
});
