import { type Block, layout, type SheetSpec, type TableBlock, type WriteOp } from '../../src/sheets';

const TITLE: Block = { kind: 'title', id: 'title', text: 'Titel' };

const TABLE: TableBlock = {
  kind: 'table',
  id: 'table',
  caption: 'Tabell 1',
  columns: [
    { key: 'label', header: 'Grupp', width: 20 },
    { key: 'n', header: 'Antal', numberFormat: '0', width: 14 },
  ],
  rows: [
    { kind: 'body', cells: ['A', 3] },
    { kind: 'total', cells: ['Totalt', 3] },
  ],
};

function specOf(blocks: readonly Block[], more: Partial<SheetSpec> = {}): SheetSpec {
  return {
    key: 'test:1',
    name: 'Blad',
    visible: true,
    page: {
      orientation: 'landscape',
      header: 'Titel',
      footer: 'Källa',
      pageNumbers: 'Sida {page} av {pages}',
      repeat: 'title',
    },
    blocks: [TITLE, ...blocks],
    ...more,
  };
}

type Op<Kind extends WriteOp['kind']> = Extract<WriteOp, { kind: Kind }>;

function opsOf<Kind extends WriteOp['kind']>(kind: Kind, ...specs: SheetSpec[]): readonly Op<Kind>[] {
  return layout(specs).filter((op): op is Op<Kind> => op.kind === kind);
}

/** What stands in a cell after everything is written. */
function cellAt(spec: SheetSpec, row: number, column: number): unknown {
  return opsOf('writeCells', spec)
    .map((op) => op.cells[row - op.row]?.[column - op.column])
    .find((cell) => cell !== undefined);
}

test('the title stands in the first cell', () => {
  expect(cellAt(specOf([]), 0, 0)).toBe('Titel');
});

test('each block stands below the one before, and the header of a table below its caption', () => {
  const spec = specOf([TABLE, { ...TABLE, id: 'second', caption: 'Tabell 2' }]);
  // Title 1, table 2–5 (caption, header, two rows), an empty row, then the next.
  expect([cellAt(spec, 1, 0), cellAt(spec, 2, 1), cellAt(spec, 3, 1), cellAt(spec, 4, 0)]).toEqual([
    'Tabell 1',
    'Antal',
    3,
    'Totalt',
  ]);
  expect(cellAt(spec, 5, 0)).toBeUndefined();
  expect([cellAt(spec, 6, 0), cellAt(spec, 7, 0)]).toEqual(['Tabell 2', 'Grupp']);
});

test('a paragraph that takes more rows moves everything below it down', () => {
  const paragraph: Block = { kind: 'paragraph', id: 'text', tone: 'body', lines: ['ett', 'två', 'tre'] };
  expect(cellAt(specOf([paragraph, TABLE]), 5, 0)).toBe('Tabell 1');
});

test('a line that is too long for the sheet goes on in the row below', () => {
  const line = 'ord '.repeat(40).trim();
  const spec = specOf([{ kind: 'paragraph', id: 'text', tone: 'body', lines: [line] }]);
  const rows = [1, 2, 3].map((row) => String(cellAt(spec, row, 0)));
  expect(rows.join(' ')).toBe(line);
  expect(rows.every((row) => row.length <= 60)).toBe(true);
});

test('a reference to the same sheet becomes an address', () => {
  const total: Block = {
    kind: 'keyValues',
    id: 'sum',
    entries: [{ label: 'Summa', value: { formula: [{ block: 'table', row: 0, column: 'n' }, '*2'] } }],
  };
  expect(cellAt(specOf([TABLE, total]), 6, 1)).toEqual({ formula: '=B4*2' });
});

test('a reference to rows of a column becomes the address of them all', () => {
  const total: Block = {
    kind: 'keyValues',
    id: 'sum',
    entries: [
      {
        label: 'Summa',
        value: { formula: ['SUM(', { block: 'table', column: 'n', firstRow: 0, lastRow: 1 }, ')'] },
      },
    ],
  };
  expect(cellAt(specOf([TABLE, total]), 6, 1)).toEqual({ formula: '=SUM(B4:B5)' });
});

test('a reference to another sheet carries the key of the sheet, so that the sheet may be renamed', () => {
  const reader: SheetSpec = {
    ...specOf([
      {
        ...TABLE,
        rows: [
          {
            kind: 'body',
            cells: ['A', { formula: [{ sheet: 'test:1', block: 'table', row: 1, column: 'n' }] }],
          },
        ],
      },
    ]),
    key: 'reader:1',
  };
  const written = opsOf('writeCells', specOf([TABLE]), reader).flatMap(({ cells }) => cells.flat());
  expect(written).toContainEqual({ formula: '={sheet:test:1}!B5' });
});

test.each([
  ['sheet', { sheet: 'nobody:1', block: 'table', row: 0, column: 'n' }],
  ['block', { block: 'missing', row: 0, column: 'n' }],
  ['column', { block: 'table', row: 0, column: 'missing' }],
  ['row', { block: 'table', row: 2, column: 'n' }],
])('a reference to a %s that is not there is refused', (_, reference) => {
  const block: Block = {
    kind: 'keyValues',
    id: 'sum',
    entries: [{ label: 'Summa', value: { formula: [reference] } }],
  };
  expect(() => layout([specOf([TABLE, block])])).toThrow(/layout requires/);
});

test('a link leads to the first cell of the other sheet', () => {
  const link: Block = { kind: 'link', id: 'link', text: 'Till Innehåll', to: 'contents:workbook' };
  expect(opsOf('setLink', specOf([link]))).toEqual([
    expect.objectContaining({ row: 1, column: 0, to: { sheet: 'contents:workbook', row: 0, column: 0 } }),
  ]);
});

test('a row of a table may lead to another sheet', () => {
  const rows = [{ kind: 'body', cells: ['Analys', 1], link: 'analysis:1' } as const];
  expect(opsOf('setLink', specOf([{ ...TABLE, rows }]))).toEqual([
    expect.objectContaining({ row: 3, text: 'Analys', to: { sheet: 'analysis:1', row: 0, column: 0 } }),
  ]);
});

const COMMENT: Block = {
  kind: 'inputs',
  id: 'comment',
  entries: [{ label: 'Kommentar', field: 'comment', ordinal: 1, initial: '' }],
};

test('an input stands to the right of its label, is named and is the only cell that is open', () => {
  const spec = specOf([TABLE, COMMENT]);
  expect(cellAt(spec, 6, 0)).toBe('Kommentar');
  expect(opsOf('writeInput', spec)).toEqual([
    expect.objectContaining({ row: 6, column: 1, name: '_jb_comment_1', initial: '' }),
  ]);
  expect(opsOf('unlockCells', spec).map(({ area }) => area)).toEqual([
    { firstRow: 6, lastRow: 6, firstColumn: 1, lastColumn: 1 },
  ]);
  expect(opsOf('protectSheet', spec)).toHaveLength(1);
});

test('the space to the right of an input looks like part of it, as far as the sheet is wide', () => {
  const wide: TableBlock = {
    ...TABLE,
    columns: [...TABLE.columns, { key: 'm', header: 'Män', numberFormat: '0', width: 14 }],
    rows: [{ kind: 'body', cells: ['A', 1, 2] }],
  };
  const styled = opsOf('applyStyle', specOf([wide, COMMENT])).filter(({ style }) => /inputSpace/.test(style));
  expect(styled.map(({ area }) => [area.firstColumn, area.lastColumn])).toEqual([[2, 2]]);
});

const CHART: Block = {
  kind: 'chart',
  id: 'chart',
  chart: 'columnClustered',
  title: 'Antal',
  valueAxisTitle: 'antal',
  numberFormat: '0',
  alternativeText: 'Ett diagram.',
  series: [
    {
      name: 'Kvinnor',
      colour: '#5B2A86',
      values: { block: 'table', column: 'n', firstRow: 0, lastRow: 0 },
      categories: { block: 'table', column: 'label', firstRow: 0, lastRow: 0 },
    },
  ],
  rows: 18,
};

test('a chart takes up rows of its own and shows the table that stands below it', () => {
  const [chart] = opsOf('addChart', specOf([CHART, TABLE]));
  expect(chart).toMatchObject({ alternativeText: 'Ett diagram.' });
  expect(chart).not.toHaveProperty('valueAxisMinimum');
  expect(chart?.position).toMatchObject({ firstRow: 1, lastRow: 18 });
  expect(chart?.series[0]?.values).toEqual({ firstRow: 22, lastRow: 22, firstColumn: 1, lastColumn: 1 });
});

test('what is frozen ends below the header of its block', () => {
  const spec = specOf([TABLE], { freeze: { block: 'table', columns: 1 } });
  expect(opsOf('freezePanes', spec)).toEqual([expect.objectContaining({ rows: 3, columns: 1 })]);
});

test('texts at the edge of a page are escaped, and the header row is repeated on each page', () => {
  const page = { ...specOf([]).page, header: 'Kost & logi', footer: 'å'.repeat(300), repeat: 'table' };
  const [set] = opsOf('setPage', specOf([TABLE], { page }));
  expect(set?.page).toMatchObject({
    header: 'Kost && logi',
    pageNumbers: 'Sida &P av &N',
    titleRows: { first: 2, last: 2 },
  });
  expect(set?.page.footer).toHaveLength(255);
  expect(set?.page.footer.endsWith('…')).toBe(true);
});

function wideTable(columns: number): TableBlock {
  const keys = Array.from({ length: columns }, (_, column) => `c${String(column)}`);
  return {
    ...TABLE,
    columns: keys.map((key) => ({ key, header: key, numberFormat: '0', width: 14 })),
    rows: [{ kind: 'body', cells: keys.map(() => 1) }],
  };
}

test('a sheet is as wide as one page unless it says otherwise', () => {
  expect(opsOf('setPage', specOf([wideTable(40)]))[0]?.page).not.toHaveProperty('pagesWide');
});

test('a wide sheet of values runs over several pages, with its first column on each', () => {
  const page = { ...specOf([]).page, width: 'severalPages' as const };
  // 39 columns of 14 characters beside the first; 180 − 14 fit on a page: 546 / 166 = 3.3.
  expect(opsOf('setPage', specOf([wideTable(40)], { page }))[0]?.page).toMatchObject({
    pagesWide: 4,
    titleColumns: { first: 0, last: 0 },
  });
  expect(opsOf('setPage', specOf([TABLE], { page }))[0]?.page).not.toHaveProperty('pagesWide');
});

test('a row is as high as the texts in it need', () => {
  const rows = [
    { kind: 'body', cells: ['A', 1] },
    { kind: 'body', cells: ['ett namn som är så långt att det behöver tre rader ', 1] },
    { kind: 'body', cells: ['rad ett\nrad två', 1] },
  ] as const;
  const heights = opsOf('setRowHeight', specOf([{ ...TABLE, rows }])).filter(({ firstRow }) => firstRow > 0);
  expect(heights.map(({ firstRow, lastRow, points }) => [firstRow, lastRow, points])).toEqual([
    [2, 3, 18],
    [4, 4, 48],
    [5, 5, 33],
  ]);
});

test('no word of a heading is broken', () => {
  const columns = [{ key: 'label', header: 'Standardavvikelse Kvinnor', width: 6 }];
  const [width] = opsOf('setColumnWidth', specOf([{ ...TABLE, columns, rows: [] }]));
  expect(width?.characters).toBeGreaterThanOrEqual('Standardavvikelse'.length);
});

test('every style that is used is made once, before it is used', () => {
  const ops = layout([specOf([TABLE, COMMENT])]);
  const made = ops.flatMap((op) => (op.kind === 'defineStyle' ? [op.style.name] : []));
  const used = ops.flatMap((op) => (op.kind === 'applyStyle' ? [op.style] : []));
  expect(new Set(used)).toEqual(new Set(made));
  expect(made).toHaveLength(new Set(made).size);
  expect(ops.findIndex(({ kind }) => kind === 'applyStyle')).toBeGreaterThan(made.length - 1);
});

test('everything that is written lies in the area that is said to be ours', () => {
  const spec = specOf([CHART, TABLE, COMMENT]);
  const [owned] = opsOf('clearOwned', spec);
  const lastRow = Math.max(...opsOf('writeCells', spec).map(({ row, cells }) => row + cells.length - 1));
  expect(owned?.area.lastRow).toBe(lastRow);
  expect(opsOf('defineName', spec)[0]?.area).toEqual(owned?.area);
});

test('a faulty spec is refused as a fault of ours', () => {
  expect(() => layout([{ ...specOf([]), name: 'a/b' }])).toThrow(RangeError);
});
