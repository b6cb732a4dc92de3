import type { SheetSpec } from '../../src/sheets';
import { addressOf, layout } from '../../src/sheets';

const SPEC: SheetSpec = {
  key: 'report:x',
  name: 'Rapport',
  visible: true,
  page: {
    orientation: 'landscape',
    header: '',
    footer: '',
    pageNumbers: '',
    repeat: 'title',
    printed: { first: 'numbers', last: 'notes' },
  },
  blocks: [
    { kind: 'title', id: 'title', text: 'Rapport' },
    { kind: 'paragraph', id: 'howTo', tone: 'body', lines: ['Fyll i.'] },
    {
      kind: 'table',
      id: 'numbers',
      caption: 'Tabell 1',
      columns: [
        { key: 'name', header: 'Namn', width: 20 },
        { key: 'women', header: 'Kvinnor', width: 12, numberFormat: '0' },
      ],
      rows: [{ kind: 'body', cells: ['A', 3] }],
    },
    { kind: 'paragraph', id: 'notes', tone: 'note', lines: ['Källa: x.'] },
    { kind: 'paragraph', id: 'working', tone: 'body', lines: ['Skrivs inte ut.'] },
  ],
};

test('only the blocks that are to be printed are in the print area', () => {
  const page = layout([SPEC]).flatMap((op) => (op.kind === 'setPage' ? [op.page] : []))[0];
  // Title 0, how to 1, empty 2, caption 3, header 4, body 5, notes 6.
  expect(page?.printArea).toEqual({ firstRow: 3, lastRow: 6, firstColumn: 0, lastColumn: 1 });
});

test('a cell of a document is told by its address before the document is laid out', () => {
  expect(addressOf(SPEC, { block: 'numbers', row: 0, column: 'women' })).toBe('B6');
  expect(() => addressOf(SPEC, { block: 'numbers', row: 0, column: 'men' })).toThrow(RangeError);
});
