import type { Block, SheetSpec } from '../../../src/sheets';
import { layout } from '../../../src/sheets';
import type { OpenedExcel } from '../../support/openExcel';
import { openExcel } from '../../support/openExcel';

const PAGE = { orientation: 'portrait', header: '', footer: '', pageNumbers: '', repeat: 'title' } as const;

function form(blocks: readonly Block[], more: Partial<SheetSpec> = {}): SheetSpec {
  const title: Block = { kind: 'title', id: 'title', text: 'Mål' };
  return {
    key: 'goal:u1',
    name: 'Mål – Skolan',
    visible: true,
    page: PAGE,
    blocks: [title, ...blocks],
    ...more,
  };
}

const INPUTS: Block = {
  kind: 'inputs',
  id: 'goal',
  caption: 'Mål 1',
  widths: { label: 30, value: 40, note: 30 },
  entries: [
    { label: 'Mål', field: 'goal', ordinal: 1, initial: '', lines: 3 },
    {
      label: 'Riktning',
      field: 'direction',
      ordinal: 1,
      initial: '',
      rule: { kind: 'list', source: { block: 'choices', column: 'choice', firstRow: 0, lastRow: 1 } },
      help: { title: 'Riktning', message: 'Vilket håll är bättre?' },
    },
    { label: 'Måldatum', field: 'targetDate', ordinal: 1, initial: '', numberFormat: 'yyyy-mm-dd' },
    {
      label: 'Utgångsvärde kvinnor',
      field: 'baselineWomen',
      ordinal: 1,
      initial: 9.4,
      fill: 'ours',
      locked: true,
      note: 'från analys',
    },
  ],
};

const CHOICES: Block = {
  kind: 'table',
  id: 'choices',
  caption: 'Val',
  columns: [{ key: 'choice', header: 'Val', width: 20, highlights: [{ text: 'Högre', tone: 'good' }] }],
  rows: [
    { kind: 'body', cells: ['Högre är bättre'] },
    { kind: 'body', cells: ['Lägre är bättre'] },
  ],
};

const OPEN: Block = {
  kind: 'table',
  id: 'decisions',
  caption: 'Beslut',
  columns: [
    { key: 'matter', header: 'Ärende', width: 30 },
    { key: 'date', header: 'Datum', width: 14, numberFormat: 'yyyy-mm-dd' },
  ],
  rows: [{ kind: 'body', cells: ['Ny skola', 46000] }],
  open: { spareRows: 3 },
};

/** Writes a value in a cell as a person does, with the protection that is there. */
async function type(excel: OpenedExcel, sheet: string, address: string, value: unknown): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

test('what is typed in the inputs of a form is read back by field and number, with what kind of value it is', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  // Title 1, empty 2… : the caption of the block stands directly below the title, its first entry in row 3.
  await type(excel, 'Mål – Skolan', 'B3', 'Lika fördelning');
  await type(excel, 'Mål – Skolan', 'B5', 46387);
  const [sheet] = await excel.port.readForms(['goal']);
  expect(sheet?.name).toBe('Mål – Skolan');
  expect(sheet?.inputs.map(({ field, cell }) => [field, cell.kind, cell.value])).toEqual([
    ['goal', 'text', 'Lika fördelning'],
    ['direction', 'empty', ''],
    ['targetDate', 'date', 46387],
    ['baselineWomen', 'number', 9.4],
  ]);
  expect(sheet?.inputs.map(({ locked }) => locked)).toEqual([false, false, false, true]);
});

test('a formula and an error that a person has put in an input are told as such', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  await type(excel, 'Mål – Skolan', 'B3', '=1+1');
  await type(excel, 'Mål – Skolan', 'B4', '=1/0');
  const [sheet] = await excel.port.readForms();
  expect(sheet?.inputs[0]?.cell).toEqual({ kind: 'number', value: 2, formula: '=1+1' });
  expect(sheet?.inputs[1]?.cell).toEqual({ kind: 'error', value: '#DIV/0!', formula: '=1/0' });
});

test('sheets of other kinds are not read', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES]), form([], { key: 'plan', name: 'Plan' })]));
  expect((await excel.port.readForms(['plan'])).map(({ key }) => key)).toEqual(['plan']);
  expect((await excel.port.readForms(['goal'])).map(({ key }) => key)).toEqual(['goal:u1']);
});

test('an input keeps what was typed when its form is written again, and one filled by us gets the new value', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  await type(excel, 'Mål – Skolan', 'B3', 'Typat');
  const changed: Block = {
    ...INPUTS,
    entries: INPUTS.entries.map((entry) =>
      'field' in entry && entry.field === 'baselineWomen'
        ? { ...entry, initial: 8.1 }
        : { ...entry, initial: 'nytt' },
    ),
  };
  await excel.port.apply(layout([form([CHOICES, changed])]));
  const [sheet] = await excel.port.readForms();
  expect(sheet?.inputs.map(({ field, cell }) => [field, cell.value])).toEqual([
    ['goal', 'Typat'],
    ['direction', ''],
    ['targetDate', ''],
    ['baselineWomen', 8.1],
  ]);
});

test('an input that is gone from the form is not read from the cells that stand there now', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  await excel.port.apply(layout([form([CHOICES])]));
  expect((await excel.port.readForms())[0]?.inputs).toEqual([]);
});

test('an open table is read from below its headings, without its blank rows', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([OPEN])]));
  await type(excel, 'Mål – Skolan', 'A6', 'Nytt badhus');
  const [sheet] = await excel.port.readForms();
  expect(sheet?.tables).toEqual([
    {
      id: 'decisions',
      headerRow: 3,
      firstColumn: 'A',
      headers: ['Ärende', 'Datum'],
      rows: [
        {
          row: 4,
          cells: [
            { kind: 'text', value: 'Ny skola' },
            { kind: 'date', value: 46000 },
          ],
        },
        {
          row: 6,
          cells: [
            { kind: 'text', value: 'Nytt badhus' },
            { kind: 'empty', value: '' },
          ],
        },
      ],
    },
  ]);
});

test('rows that a person inserts in an open table belong to it', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([OPEN])]));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mål – Skolan');
    sheet.protection.unprotect();
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5').values = [['Instucket']];
    await context.sync();
  });
  const [sheet] = await excel.port.readForms();
  expect(sheet?.tables[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual(['Ny skola', 'Instucket']);
});

test('locked inputs are locked and the others open', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  await expect(type(excel, 'Mål – Skolan', 'B6', 1)).rejects.toThrow();
  await type(excel, 'Mål – Skolan', 'B4', 'Högre är bättre');
});

test('a sheet follows the new name of what it is about, unless a person has named it', async () => {
  const excel = openExcel();
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  const renamed = form([INPUTS, CHOICES], { name: 'Mål – Nya skolan', formerName: 'Mål – Skolan' });
  expect(await excel.port.apply(layout([renamed]))).toEqual([{ key: 'goal:u1', name: 'Mål – Nya skolan' }]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mål – Nya skolan').name = 'Min egen';
    await context.sync();
  });
  const again = form([INPUTS, CHOICES], { name: 'Mål – Tredje', formerName: 'Mål – Nya skolan' });
  expect(await excel.port.apply(layout([again]))).toEqual([{ key: 'goal:u1', name: 'Min egen' }]);
});

test('where a person has copied a form, it is the original that is written again', async () => {
  const excel = openExcel();
  const copy = form([INPUTS, CHOICES], { key: 'goal:copy', name: 'Mål – Skolan (2)' });
  await excel.port.apply(layout([form([INPUTS, CHOICES]), copy]));
  // What Excel copies with a sheet is its key, too.
  await excel.Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Mål – Skolan (2)');
    customProperties.add('jamblad.key', 'goal:u1');
    await context.sync();
  });
  expect((await excel.port.readForms()).map(({ name }) => name)).toEqual([
    'Mål – Skolan',
    'Mål – Skolan (2)',
  ]);
  expect(await excel.port.apply(layout([form([INPUTS, CHOICES])]))).toEqual([
    { key: 'goal:u1', name: 'Mål – Skolan' },
  ]);
});

test('a sheet of ours that is not wanted any more is taken away, and no other', async () => {
  const excel = openExcel({ Data: [['a']] });
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  await excel.port.apply([{ kind: 'removeSheet', sheet: 'goal:u1' }]);
  expect((await excel.port.listSheets()).map(({ name }) => name)).toEqual(['Data']);
});

test('what is calculated among inputs is locked, and is nobody’s answer', async () => {
  const excel = openExcel();
  const gap: Block = {
    ...INPUTS,
    entries: [
      ...INPUTS.entries,
      {
        label: 'Dubbelt',
        value: { formula: ['2*', { field: 'baselineWomen', ordinal: 1 }] },
      },
    ],
  };
  await excel.port.apply(layout([form([gap, CHOICES])]));
  await expect(type(excel, 'Mål – Skolan', 'B7', 1)).rejects.toThrow();
  const [sheet] = await excel.port.readForms();
  expect(sheet?.inputs).toHaveLength(INPUTS.entries.length);
  await excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Mål – Skolan').getRange('A7:B7');
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['Dubbelt', 18.8]]);
  });
});

test('a formula finds an input by its field, on another sheet too', async () => {
  const excel = openExcel();
  const register = form(
    [
      {
        kind: 'keyValues',
        id: 'baseline',
        entries: [
          {
            label: 'Dubbla',
            value: { formula: ['2*', { sheet: 'goal:u1', field: 'baselineWomen', ordinal: 1 }] },
          },
        ],
      },
    ],
    { key: 'register:workbook', name: 'Målregister' },
  );
  await excel.port.apply(layout([form([INPUTS, CHOICES]), register]));
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Målregister').getRange('B2');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[18.8]]);
  });
});

test('sixty filled-in forms are read in few requests', async () => {
  const excel = openExcel();
  const forms = Array.from({ length: 60 }, (_, index) =>
    form([INPUTS, CHOICES], { key: `goal:u${String(index)}`, name: `Mål – Enhet ${String(index)}` }),
  );
  await excel.port.apply(layout(forms));
  const before = excel.host.statistics.requests;
  expect(await excel.port.readForms(['goal'])).toHaveLength(60);
  // One that finds them, one that reads them, and the client's own to let go of what it held.
  expect(excel.host.statistics.requests - before).toBeLessThanOrEqual(3);
});

test('a sheet whose name was taken follows the new name of what it is about, too', async () => {
  const excel = openExcel({ 'Mål – Skolan': [['en egen']] });
  await excel.port.apply(layout([form([INPUTS, CHOICES])]));
  const renamed = form([INPUTS, CHOICES], { name: 'Mål – Nya skolan', formerName: 'Mål – Skolan' });
  expect(await excel.port.apply(layout([renamed]))).toEqual([{ key: 'goal:u1', name: 'Mål – Nya skolan' }]);
});
