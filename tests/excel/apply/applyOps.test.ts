import type { WriteOp } from '../../../src/sheets';
import { KEEP } from '../../../src/sheets';
import type { OpenedExcel } from '../../support/openExcel';
import { openExcel } from '../../support/openExcel';
import { breakingOff } from '../../support/breakingOff';
import type { WorkbookModel } from '../../../src/emulator';

const KEY = 'analysis:a';
const CUBE = 'cube:a';

const sheet = (key: string, name: string): WriteOp => ({
  kind: 'ensureSheet',
  sheet: key,
  name,
  visible: true,
  showGridlines: false,
});
const cells = (
  key: string,
  row: number,
  rows: Extract<WriteOp, { kind: 'writeCells' }>['cells'],
): WriteOp => ({
  kind: 'writeCells',
  sheet: key,
  row,
  column: 0,
  cells: rows,
});
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

/** The comment on row 9 of the document, as a person types it and finds it. */
function typeComment(workbook: WorkbookModel): void {
  workbook.sheetByName('Analys 01')?.cells.writeBlock(8, 1, [['Läst av Kim']]);
}

function commentIn(workbook: WorkbookModel): unknown {
  return workbook.sheetByName('Analys 01')?.cells.valueAt(8, 1);
}

/** What a small document needs, with a cube that it refers to. */
const DOCUMENT: readonly WriteOp[] = [
  sheet(CUBE, 'Underlag 01'),
  sheet(KEY, 'Analys 01'),
  { kind: 'clearOwned', sheet: KEY, area: area(0, 0, 9, 5) },
  {
    kind: 'defineStyle',
    style: { name: 'Jämblad rubrik', bold: true, fill: '#EEEEEE', borders: { bottom: 'thin' } },
  },
  cells(CUBE, 0, [
    ['Grupp', 'Kvinnor', 'Män'],
    ['=2+2', 10, 30],
    ['B', 20, 20],
  ]),
  cells(KEY, 0, [
    ['Titel'],
    [KEEP],
    ['Grupp', 'Kvinnor'],
    [{ formula: '={sheet:cube:a}!A2' }, { formula: '={sheet:cube:a}!B2' }],
  ]),
  { kind: 'writeInput', sheet: KEY, row: 8, column: 1, name: '_jb_comment_1', initial: '' },
  { kind: 'defineName', sheet: KEY, name: '_jb_owned', area: area(0, 0, 9, 5), visible: false },
  { kind: 'applyStyle', sheet: KEY, area: area(2, 0, 2, 0), style: 'Jämblad rubrik' },
  { kind: 'applyStyle', sheet: KEY, area: area(2, 1, 2, 1), style: 'Jämblad rubrik' },
  { kind: 'setNumberFormat', sheet: KEY, area: area(3, 1, 3, 1), format: '0.0' },
  { kind: 'setColumnWidth', sheet: KEY, firstColumn: 0, lastColumn: 0, characters: 30 },
  { kind: 'freezePanes', sheet: KEY, rows: 3, columns: 0 },
  {
    kind: 'setPage',
    sheet: KEY,
    page: {
      orientation: 'landscape',
      titleRows: { first: 2, last: 2 },
      header: 'Titel',
      footer: 'Källa',
      pageNumbers: '&P',
    },
  },
  {
    kind: 'setLink',
    sheet: KEY,
    row: 9,
    column: 0,
    to: { sheet: CUBE, row: 0, column: 0 },
    text: 'Till underlaget',
  },
  {
    kind: 'addValidation',
    sheet: KEY,
    area: area(8, 1, 8, 1),
    rule: { kind: 'choices', choices: ['Ja', 'Nej'] },
    prompt: { title: 'Svar', message: 'Välj' },
  },
  {
    kind: 'addConditionalFormat',
    sheet: KEY,
    area: area(3, 1, 3, 1),
    formula: '=$B$4>5',
    fontColour: '#C00000',
  },
  {
    kind: 'addChart',
    sheet: KEY,
    name: 'jb_main',
    chart: 'columnClustered',
    title: 'Antal',
    valueAxisTitle: 'antal',
    valueAxisFormat: '0',
    alternativeText: 'Staplar för kvinnor och män i två grupper',
    series: [
      {
        name: 'Kvinnor',
        sheet: CUBE,
        values: area(1, 1, 2, 1),
        categories: area(1, 0, 2, 0),
        colour: '#5B2A86',
      },
      { name: 'Män', sheet: CUBE, values: area(1, 2, 2, 2), categories: area(1, 0, 2, 0), colour: '#2A9D8F' },
    ],
    dataLabelFormat: '0',
    position: area(11, 0, 25, 5),
  },
  { kind: 'protectSheet', sheet: KEY },
  { kind: 'protectSheet', sheet: CUBE },
];

function valuesOf({ workbook }: OpenedExcel, name: string, rows: number, columns: number): unknown[][] {
  const found = workbook.sheetByName(name);
  return found?.cells.readValues({ row: 0, column: 0, rowCount: rows, columnCount: columns }) ?? [];
}

describe('writing in Excel', () => {
  it.each([
    ['1.14', 'web'],
    ['1.14', 'desktop'],
    ['1.21', 'web'],
  ] as const)('makes the sheets of a document at ExcelApi %s on %s', async (apiSets, platform) => {
    const excel = openExcel({ Data: [['x']] }, { apiSets, platform });
    const written = await excel.port.apply(DOCUMENT);
    expect(written).toEqual([
      { key: CUBE, name: 'Underlag 01' },
      { key: KEY, name: 'Analys 01' },
    ]);
    expect(valuesOf(excel, 'Underlag 01', 3, 3)).toEqual([
      ['Grupp', 'Kvinnor', 'Män'],
      ['=2+2', 10, 30],
      ['B', 20, 20],
    ]);
    expect(valuesOf(excel, 'Analys 01', 4, 2)[3]).toEqual(['=2+2', 10]);
    const model = excel.workbook.sheetByName('Analys 01');
    expect(model?.protection.protected).toBe(true);
    expect(model?.customProperties.get('jamblad.key')).toBe(KEY);
    const chart = model?.charts[0];
    expect(chart?.series.map((series) => series.name)).toEqual(['Kvinnor', 'Män']);
    expect(chart?.altTextDescription).toBe('Staplar för kvinnor och män i två grupper');
  });

  it('writes a document in at most 6 requests and one for each 2.5 MB, the first time and again', async () => {
    const excel = openExcel({ Data: [['x']] });
    await excel.port.apply(DOCUMENT);
    const first = { ...excel.host.statistics };
    expect(first.requests).toBeLessThanOrEqual(7);
    await excel.port.apply(DOCUMENT);
    expect(excel.host.statistics.requests - first.requests).toBeLessThanOrEqual(7);
  });

  it('keeps every request below 2.5 MB, however much is written', async () => {
    const excel = openExcel({ Data: [['x']] });
    const rows = Array.from({ length: 20_000 }, (_unused, row) => [
      `Grupp nummer ${String(row)} åäö`,
      row / 7,
      row / 3,
      row,
      row * 1.1,
    ]);
    await excel.port.apply([
      sheet(CUBE, 'Underlag 01'),
      cells(CUBE, 0, rows),
      cells(CUBE, 20_000, rows),
      cells(CUBE, 40_000, rows),
    ]);
    const { biggestRequest, requestBytes, requests } = excel.host.statistics;
    expect(requestBytes).toBeGreaterThan(2_500_000);
    expect(biggestRequest).toBeLessThanOrEqual(2_500_000);
    expect(requests).toBeLessThanOrEqual(6 + Math.ceil(requestBytes / 2_500_000));
    expect(valuesOf(excel, 'Underlag 01', 60_000, 1)).toHaveLength(60_000);
  });

  it('gives a new sheet another name where the one that is wanted belongs to somebody else', async () => {
    const excel = openExcel({ 'Analys 01': [['mitt']] });
    const written = await excel.port.apply(DOCUMENT);
    expect(written).toContainEqual({ key: KEY, name: 'Analys 01 (2)' });
    expect(valuesOf(excel, 'Analys 01', 1, 1)).toEqual([['mitt']]);
  });

  it('finds its sheets again when a person has renamed and moved them', async () => {
    const excel = openExcel({ Data: [['x']] });
    await excel.port.apply(DOCUMENT);
    const ours = excel.workbook.sheetByName('Underlag 01');
    if (ours !== undefined) excel.workbook.renameSheet(ours, "Annas 'siffror' igen");
    const written = await excel.port.apply(DOCUMENT);
    expect(written).toContainEqual({ key: CUBE, name: "Annas 'siffror' igen" });
    expect(excel.workbook.sheets).toHaveLength(3);
    expect(valuesOf(excel, 'Analys 01', 4, 2)[3]).toEqual(['=2+2', 10]);
    expect(excel.workbook.sheetByName('Analys 01')?.charts).toHaveLength(1);
  });

  it('keeps what a person has typed, where rows have been inserted too', async () => {
    const excel = openExcel({ Data: [['x']] });
    await excel.port.apply(DOCUMENT);
    await excel.Excel.run(async (context) => {
      const ours = context.workbook.worksheets.getItem('Analys 01');
      ours.protection.unprotect();
      ours.getRange('B9').formulas = [["'=Min kommentar 1/2"]];
      ours.getRange('1:1').insert('Down');
      ours.getRange('H3').values = [['min egen anteckning']];
      await context.sync();
    });
    await excel.port.apply(DOCUMENT);
    expect(valuesOf(excel, 'Analys 01', 9, 2)[8]).toEqual(['', '=Min kommentar 1/2']);
    expect(valuesOf(excel, 'Analys 01', 3, 8)[2]?.[7]).toBe('min egen anteckning');
  });

  describe('when a person has written beside what is ours', () => {
    const LAST_OWNED_ROW = 9;
    /** The same document with more rows and columns, as when a new group has come. */
    const grown = (rows: number, columns: number): readonly WriteOp[] =>
      DOCUMENT.map((op) => {
        if (op.kind !== 'clearOwned' && !(op.kind === 'defineName' && op.name === '_jb_owned')) return op;
        return { ...op, area: area(0, 0, LAST_OWNED_ROW + rows, 5 + columns) };
      });
    const afterTyping = async (address: string, ops: readonly WriteOp[], first?: string) => {
      const excel = openExcel({ Data: [['x']] });
      await excel.port.apply(DOCUMENT);
      await excel.Excel.run(async (context) => {
        const ours = context.workbook.worksheets.getItem('Analys 01');
        ours.protection.unprotect();
        if (first !== undefined) ours.getRange(first).insert('Down');
        ours.getRange(address).values = [['min egen anteckning']];
        context.workbook.worksheets.getItem('Data').getRange('B1').formulas = [[`='Analys 01'!${address}`]];
        await context.sync();
      });
      const before = excel.host.statistics.requests;
      await excel.port.apply(ops);
      expect(excel.host.statistics.requests - before).toBeLessThanOrEqual(7);
      return excel;
    };
    const linkOf = (excel: OpenedExcel): unknown => valuesOf(excel, 'Data', 1, 2)[0]?.[1];

    it.each([
      ['just below', 'A11', 3, 0, 'A14'],
      ['further below', 'C40', 3, 0, 'C43'],
      ['just to the right', 'G3', 0, 2, 'I3'],
      ['to the right of what grows downwards', 'H3', 2, 0, 'H3'],
      ['below what grows both ways', 'G11', 2, 1, 'H13'],
    ])(
      'moves what stands %s out of the way as the document grows',
      async (_where, cell, rows, columns, to) => {
        const excel = await afterTyping(cell, grown(rows, columns));
        const at = excel.workbook.sheetByName('Analys 01');
        const [, letter = 'A', row = '1'] = /([A-Z])(\d+)/.exec(to) ?? [];
        expect(at?.cells.valueAt(Number(row) - 1, letter.charCodeAt(0) - 65)).toBe('min egen anteckning');
        expect(linkOf(excel)).toBe('min egen anteckning');
      },
    );

    it('moves what a person has put above the title below the document', async () => {
      const excel = await afterTyping('A1', DOCUMENT, '1:1');
      expect(valuesOf(excel, 'Analys 01', 1, 1)).toEqual([['Titel']]);
      expect(valuesOf(excel, 'Analys 01', 11, 1)[10]).toEqual(['min egen anteckning']);
      expect(linkOf(excel)).toBe('min egen anteckning');
    });

    it('leaves everything where it is when the document has not grown', async () => {
      const excel = await afterTyping('A11', DOCUMENT);
      expect(valuesOf(excel, 'Analys 01', 11, 1)[10]).toEqual(['min egen anteckning']);
    });
  });

  it('says so, and writes nothing, when the structure of the workbook is protected', async () => {
    const excel = openExcel({ Data: [['x']] });
    excel.workbook.protection.structure = true;
    await expect(excel.port.apply(DOCUMENT)).rejects.toMatchObject({ code: 'workbookProtected' });
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  it('says which sheet is in the way when one of ours has got a password', async () => {
    const excel = openExcel({ Data: [['x']] });
    await excel.port.apply(DOCUMENT);
    await excel.Excel.run(async (context) => {
      const ours = context.workbook.worksheets.getItem('Analys 01');
      ours.protection.unprotect();
      ours.protection.protect({}, 'hemligt');
      await context.sync();
    });
    await expect(excel.port.apply(DOCUMENT)).rejects.toMatchObject({
      code: 'sheetLocked',
      concerns: { sheet: 'Analys 01' },
    });
  });

  it('says so too when the password was given before the file was opened', async () => {
    const excel = openExcel({ Data: [['x']] });
    await excel.port.apply(DOCUMENT);
    const ours = excel.workbook.sheetByName('Analys 01');
    if (ours === undefined) throw new Error('the sheet is there');
    ours.protection = { ...ours.protection, protected: true, storedHash: ' password="CC1A"' };
    await expect(excel.port.apply(DOCUMENT)).rejects.toMatchObject({
      code: 'sheetLocked',
      concerns: { sheet: 'Analys 01' },
    });
    expect(ours.protection.storedHash).toBe(' password="CC1A"');
  });

  it('writes nothing at all when a value cannot be written', async () => {
    const excel = openExcel({ Data: [['x']] });
    const ops = [...DOCUMENT, cells(CUBE, 5, [[Number.NaN]])];
    await expect(excel.port.apply(ops)).rejects.toMatchObject({
      code: 'cellNotWritable',
      concerns: { cell: 'A6' },
    });
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  it('leaves no sheet half written when Excel refuses something on the way', async () => {
    const excel = openExcel({ Data: [['x']] });
    const refused: WriteOp = { kind: 'applyStyle', sheet: KEY, area: area(0, 0, 0, 0), style: 'Finns inte' };
    await expect(excel.port.apply([...DOCUMENT, refused])).rejects.toMatchObject({ name: 'JambladError' });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
    await excel.port.apply(DOCUMENT);
    await expect(excel.port.apply([...DOCUMENT, refused])).rejects.toMatchObject({ name: 'JambladError' });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Data', 'Underlag 01', 'Analys 01']);
  });

  it('waits for somebody who is typing in a cell, and writes when they are done', async () => {
    const excel = openExcel({ Data: [['x']] });
    excel.host.enterCellEdit();
    const writing = excel.port.apply(DOCUMENT);
    await Promise.resolve();
    expect(excel.workbook.sheets).toHaveLength(1);
    excel.host.exitCellEdit();
    await writing;
    expect(excel.workbook.sheets).toHaveLength(3);
  });

  it('writes once more when Excel breaks off while sheets that were there are rewritten', async () => {
    const { port, workbook } = openExcel({ Data: [['x']] });
    await port.apply(DOCUMENT);
    typeComment(workbook);
    const flaky = breakingOff({ at: [4] });
    await flaky.connect(workbook).apply(DOCUMENT);
    expect(flaky.broken()).toBe(1);
    expect(commentIn(workbook)).toBe('Läst av Kim');
    expect(workbook.sheets).toHaveLength(3);
  });

  it('puts back what was typed and says which sheets are not finished when it breaks off again', async () => {
    const { port, workbook } = openExcel({ Data: [['x']] });
    await port.apply(DOCUMENT);
    typeComment(workbook);
    const flaky = breakingOff({ at: [4, 9] });
    await expect(flaky.connect(workbook).apply(DOCUMENT)).rejects.toMatchObject({
      code: 'leftUnfinished',
      concerns: { sheets: ['Analys 01'] },
    });
    expect(flaky.broken()).toBe(2);
    expect(commentIn(workbook)).toBe('Läst av Kim');
    await port.apply(DOCUMENT);
    expect(commentIn(workbook)).toBe('Läst av Kim');
  });
});
