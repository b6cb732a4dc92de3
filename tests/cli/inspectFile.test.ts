import { runCommand } from '../../src/cli/runCommand';
import { saveWorkbook } from '../../src/emulator';
import { fakeConsole } from '../support/fakeConsole';
import { GRANTS } from '../support/grants';
import { openExcel } from '../support/openExcel';
import { workbookFile } from '../support/workbookFile';

interface Inspection {
  readonly tables: readonly { readonly sheet: string; readonly address: string }[];
  readonly findings: readonly { readonly text: string }[];
}

describe('jamblad inspect', () => {
  it('says how every sheet is read, in words and as JSON', async () => {
    const file = await workbookFile({ Beslut: GRANTS, Tomt: [] });
    const console = fakeConsole({ 'in.xlsx': file });
    expect(await runCommand(['inspect', 'in.xlsx', '--json', 'f.json'], console)).toBe(0);
    const json = JSON.parse(String(console.files.get('f.json'))) as Inspection;
    expect(json.tables).toEqual([
      {
        sheet: 'Beslut',
        address: 'A1:D241',
        headerRows: [1, 1],
        dataRows: [2, 241],
        excludedRows: [],
        layout: 'individuals',
        columns: [
          {
            column: 'A',
            header: 'Område',
            role: 'group',
            type: 'text',
            reason: 'Värdena är ord som går att gruppera efter. Nästan alla celler är text.',
          },
          {
            column: 'B',
            header: 'Kön',
            role: 'sex',
            type: 'text',
            reason: 'Rubriken säger ”kön”. Nästan alla celler är text.',
          },
          {
            column: 'C',
            header: 'Beslut',
            role: 'group',
            type: 'text',
            reason: 'Värdena är ord som går att gruppera efter. Nästan alla celler är text.',
          },
          {
            column: 'D',
            header: 'Timmar',
            role: 'value',
            type: 'integer',
            reason: 'Värdena är tal att räkna med. Alla tal är heltal.',
          },
        ],
        population: { women: 120, men: 120, other: 0, unknown: 0 },
      },
    ]);
    expect(console.said[0]).toBe('Beslut A1:D241: en rad per person eller händelse, 240 rader');
  });

  it('tells rows that do not count among the data from lines above and below', async () => {
    const rows = [
      ['Förvaltning', 'Kvinnor', 'Män'],
      ['Skola', 40, 12],
      ['Vård', 50, 8],
      [],
      ['Summa', 90, 20],
    ];
    const console = fakeConsole({ 'in.xlsx': await workbookFile({ Personal: rows }) });
    await runCommand(['inspect', 'in.xlsx'], console);
    expect(console.said[0]).toBe('Personal A1:C5: kvinnor och män i egna kolumner, 2 rader');
  });

  it('never writes over the workbook that it reads', async () => {
    const console = fakeConsole({ 'in.xlsx': await workbookFile({ Beslut: GRANTS }) });
    const before = console.files.get('in.xlsx');
    expect(await runCommand(['inspect', 'in.xlsx', '--json', 'in.xlsx'], console)).toBe(1);
    expect(console.files.get('in.xlsx')).toBe(before);
  });

  it('answers in English when asked to', async () => {
    const console = fakeConsole({ 'in.xlsx': await workbookFile({ Beslut: GRANTS }) });
    await runCommand(['inspect', 'in.xlsx', '--lang', 'en'], console);
    expect(console.said[0]).toBe('Beslut A1:D241: a row a person or event, 240 rows');
  });

  it('calculates formulas that a program has left without values', async () => {
    const { workbook } = openExcel({
      Lön: [
        ['Kön', 'Lön'],
        ['Kvinna', ''],
        ['Man', ''],
        ['Kvinna', ''],
      ],
    });
    const cells = workbook.sheetByName('Lön')?.cells;
    [1, 2, 3].forEach((row) => cells?.writeFormula(row, 1, `=ROW()*100`));
    const console = fakeConsole({ 'in.xlsx': await saveWorkbook(workbook) });
    await runCommand(['inspect', 'in.xlsx', '--json', 'f.json'], console);
    expect(console.traced).toEqual([]);
    const json = JSON.parse(String(console.files.get('f.json'))) as Inspection;
    expect(json.tables[0]).toMatchObject({ columns: [{ role: 'sex' }, { role: 'value', type: 'integer' }] });
  });

  it('carries no personnummer and no name out', async () => {
    const people = [
      ['Personnr', 'Namn', 'Ärende'],
      ...['20100101-2385', '19121212-1212', '19640823-3234'].map((number) => [
        number,
        'Anna Andersson',
        'Bygglov',
      ]),
    ];
    const console = fakeConsole({ 'in.xlsx': await workbookFile({ Ärenden: people }) });
    await runCommand(['inspect', 'in.xlsx', '--json', 'f.json'], console);
    const everything = [String(console.files.get('f.json')), ...console.said, ...console.complaints].join(
      '\n',
    );
    expect(everything).not.toMatch(/\d{6}-?\d{4}|Andersson/);
  });
});

describe('a workbook that cannot be used', () => {
  const cases: [string, Record<string, Uint8Array | string>, RegExp][] = [
    ['is not there', {}, /in\.xlsx finns inte/],
    ['is no workbook', { 'in.xlsx': 'Kön;Antal' }, /ingen Excelarbetsbok/],
    [
      'is encrypted',
      {
        'in.xlsx': Uint8Array.from([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          0xa1,
          0xb1,
          0x1a,
          0xe1,
          ...Array<number>(600).fill(0),
        ]),
      },
      /lösenord|ingen Excelarbetsbok/,
    ],
  ];
  it.each(cases)('that %s is refused with one sentence', async (_what, files, sentence) => {
    const console = fakeConsole(files);
    expect(await runCommand(['inspect', 'in.xlsx', '--json', 'f.json'], console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringMatching(sentence)]);
    expect(console.files.has('f.json')).toBe(false);
  });

  it('that is cut off is refused with one sentence', async () => {
    const whole = await workbookFile({ Beslut: GRANTS });
    const console = fakeConsole({ 'in.xlsx': whole.slice(0, whole.length - 300) });
    expect(await runCommand(['inspect', 'in.xlsx'], console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining('skadad eller ofullständig')]);
  });

  it('that is empty is refused with one sentence', async () => {
    const console = fakeConsole({ 'in.xlsx': await workbookFile({ Blad1: [] }) });
    expect(await runCommand(['inspect', 'in.xlsx'], console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining('är tom')]);
  });

  it.each([
    ['--lang', 'sv'],
    ['--lang', 'en'],
  ])('makes wrong usage end with 2 and one sentence (%s %s)', async (...lang) => {
    const console = fakeConsole();
    expect(await runCommand(['analysera', ...lang], console)).toBe(2);
    expect(console.complaints).toHaveLength(1);
  });
});
