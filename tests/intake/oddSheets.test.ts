import type { ReadTable } from '../../src/intake';
import { readSheet } from '../../src/intake';
import type { TestCell, TestSheet } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

/** Sheets as they come: each with what a careful reader sees in it. */

type Rows = readonly (readonly TestCell[])[];

function tableIn(rows: Rows, about: TestSheet = {}): ReadTable {
  const [table, ...more] = readSheet(gridOfRows(rows, about)).tables;
  if (table === undefined || more.length > 0)
    throw new Error(`expected one table, not ${String(more.length + 1)}`);
  return table;
}

const headersOf = (table: ReadTable) => table.summary.columns.map(({ header }) => header);
const rolesOf = (table: ReadTable) =>
  table.summary.columns.map(({ role, sex, period }) =>
    [role, sex, period].filter((part) => part !== undefined).join(' '),
  );
const typeOf = (table: ReadTable, header: string) =>
  table.summary.columns.find((column) => column.header === header)?.type;
const numbersOf = (table: ReadTable, header: string) => {
  const column = table.table.columns.get(header);
  return column?.kind === 'number' ? [...column.values] : [];
};
const across = (row: number, first: number, last: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: first,
  lastColumn: last,
});
const sexes = (...codes: readonly (string | number)[]) =>
  tableIn([['Kön', 'Poäng'], ...codes.map((code, index) => [code, 10 + index])]).summary.population;

describe('headings on several rows', () => {
  const data: Rows = [
    ['Förvaltning', 'Kvinnor', 'Män', 'Kvinnor', 'Män', 'Kvinnor', 'Män', 'Kvinnor', 'Män'],
    ['Vård', 10, 2, 12, 3, 20, 1, 22, 4],
    ['Skola', 30, 12, 31, 13, 12, 3, 9, 1],
    ['Teknik', 3, 22, 4, 21, 1, 3, 2, 5],
  ];
  const merges = [across(0, 1, 4), across(0, 5, 8), ...[1, 3, 5, 7].map((left) => across(1, left, left + 1))];

  it.each([
    ['numbers', 2023, 2024],
    ['text', '2023', '2024'],
  ])('are three where years as %s stand between a form of work and the sexes', (_, one, other) => {
    const years = [null, one, null, other, null, one, null, other, null];
    const forms = [null, 'Heltid', null, null, null, 'Deltid', null, null, null];
    const table = tableIn([forms, years, ...data], { merges });
    expect(table.summary).toMatchObject({ headerRows: [1, 3], dataRows: [4, 6], layout: 'wide' });
    expect(headersOf(table).slice(1, 4)).toEqual([
      'Heltid · 2023 · Kvinnor',
      'Heltid · 2023 · Män',
      'Heltid · 2024 · Kvinnor',
    ]);
  });

  it('may have the sexes above the years', () => {
    const table = tableIn([
      [null, 'Kvinnor', null, 'Män', null],
      ['Enhet', 2022, 2023, 2022, 2023],
      ['A', 4, 5, 7, 8],
      ['B', 14, 15, 17, 18],
    ]);
    expect(rolesOf(table)).toEqual([
      'group',
      'value women 2022',
      'value women 2023',
      'value men 2022',
      'value men 2023',
    ]);
  });
});

describe('of which women', () => {
  it('is taken from the whole directly before it, as often as it stands', () => {
    const table = tableIn([
      ['Nämnd', 'Antal ledamöter', 'därav kvinnor', 'Antal ersättare', 'varav kvinnor'],
      ['KS', 15, 7, 10, 5],
      ['SN', 11, 6, 8, 3],
      ['BUN', 11, 5, 8, 4],
    ]);
    expect(numbersOf(table, 'därav män')).toEqual([8, 5, 6]);
    expect(numbersOf(table, 'varav män')).toEqual([5, 5, 4]);
    expect(table.findings.map(({ code }) => code)).toEqual(['menWorkedOut', 'menWorkedOut']);
  });
});

describe('codes of sex', () => {
  it.each([
    ['a code before its word', ['1 Man', '2 Kvinna', '2 - Kvinna', '1=Man', 'Kvinna (2)'], [3, 2, 0, 0]],
    ['twin words', ['flicka/kvinna', 'pojke/man', 'Kvinna, flicka'], [2, 1, 0, 0]],
    ['both letters at once', ['K', 'M', 'K/M', 'M/K'], [1, 1, 0, 2]],
    ['English letters', ['W', 'M', 'W', 'M'], [2, 2, 0, 0]],
    ['Finnish letters', ['N', 'M', 'N'], [2, 1, 0, 0]],
    ['Norwegian children', ['J', 'G', 'J', 'Jente'], [3, 1, 0, 0]],
    ['English short words', ['Fem', 'Mal', 'Female', 'male'], [2, 2, 0, 0]],
    ['answers that were not given', ['K', 'M', 'Vill ej uppge', 'Ei tiedossa', 'Uoppgitt'], [1, 1, 1, 2]],
    ['N for no beside women', ['K', 'M', 'N', 'K'], [2, 1, 0, 1]],
    ['Danish', ['Kvinde', 'Mand', 'Pige', 'Dreng', 'kvinder', 'mænd'], [3, 3, 0, 0]],
    ['case and spaces of every kind', [' KVINNA', 'kvinna\u00a0', 'K v', 'MAN\u2009', 'man '], [2, 2, 0, 1]],
    ['abbreviations with a full stop', ['Kv.', 'kvinnl.', 'M.', 'manl.'], [2, 2, 0, 0]],
  ])('are read: %s', (_, codes, [women, men, other, unknown]) => {
    expect(sexes(...codes)).toEqual({ women, men, other, unknown });
  });

  it('are explained by a legend above, below or in the heading', () => {
    const data: Rows = [
      [1, 5],
      [2, 4],
      [2, 3],
    ];
    const sheets: readonly Rows[] = [
      [['Enkät (1 = man, 2 = kvinna)'], [], ['Kön', 'Nöjd'], ...data],
      [['Kön', 'Nöjd'], ...data, [], ['1=man, 2=kvinna']],
      [['Kön (1=man 2=kvinna)', 'Nöjd'], ...data],
    ];
    for (const rows of sheets) {
      expect(tableIn(rows).summary.population).toEqual({ women: 2, men: 1, other: 0, unknown: 0 });
    }
  });
});

describe('numbers and dates as text', () => {
  it('are read with currency first, minus last or losses in brackets', () => {
    const table = tableIn([
      ['Nr', 'Kön', 'Resultat'],
      [1, 'K', '32 500 kr'],
      [2, 'M', 'SEK 31 000'],
      [3, 'K', '33 000:-'],
      [4, 'M', '30 tkr'],
      [5, 'K', '(1 200)'],
      [6, 'M', '1 200-'],
      [7, 'K', 'kr 1 250,50'],
    ]);
    expect(numbersOf(table, 'Resultat')).toEqual([32500, 31000, 33000, 30000, -1200, -1200, 1250.5]);
  });

  it('are read as days in the ways that people write them', () => {
    const table = tableIn([
      ['Ärende', 'Datum'],
      ['Ett ärende', '2023-01-05'],
      ['Två ärenden', '15.2.2023'],
      ['Tre ärenden', '3 mars 2023'],
      ['Fyra ärenden', '1 apr 2023'],
      ['Fem ärenden', '20230501'],
      ['Sex ärenden', '5/6/2023 10:30'],
    ]);
    expect(typeOf(table, 'Datum')).toBe('date');
    // LibreOffice: =DATE(2023;1;5) … =DATE(2023;6;5)
    expect(numbersOf(table, 'Datum')).toEqual([44931, 44972, 44988, 45017, 45047, 45082]);
  });

  it('are no dates where somebody formatted years as days, and are where a time of day follows', () => {
    const table = tableIn(
      [
        ['År', 'Kön', 'Ankom'],
        [2021, 'K', 45000.53],
        [2022, 'M', 45001.25],
        [2023, 'K', 45002.75],
      ],
      { formats: ['yyyy-mm-dd', 'General', 'yyyy-mm-dd hh:mm'] },
    );
    expect(typeOf(table, 'År')).toBe('integer');
    expect(typeOf(table, 'Ankom')).toBe('date');
  });

  it('leave a column of dates and other things mixed, and say so', () => {
    const table = tableIn([
      ['Kön', 'Start'],
      ['K', '2023-01-05'],
      ['M', 230301],
      ['K', '2023-02-05'],
      ['M', 12],
    ]);
    expect(typeOf(table, 'Start')).toBe('mixed');
    expect(table.findings.map(({ code }) => code)).toContain('mixedColumn');
  });
});

describe('lines about the sheet', () => {
  it('are no table beside the one that they are about', () => {
    const table = tableIn([
      ['Rapport'],
      ['Skapad', 45000],
      ['Av', 'Anna'],
      [],
      ['Kön', 'Ärende', 'Beslut'],
      ['Kvinna', 'Ä1', 'Bifall'],
      ['Man', 'Ä2', 'Avslag'],
    ]);
    expect(table.summary.address).toBe('A5:C7');
  });
});

describe('identities', () => {
  it('have headings that nobody can list', () => {
    const rows: Rows = [
      ['Svarsid', 'Jag är', 'Nöjd'],
      ...Array.from({ length: 20 }, (_, index): readonly TestCell[] => [
        index + 1,
        ['Kvinna', 'Man', 'Annat', 'Vill inte svara', ''][index % 5] ?? '',
        (index % 4) + 1,
      ]),
    ];
    const table = tableIn(rows);
    expect(rolesOf(table)).toEqual(['id', 'sex', 'value']);
    expect(table.summary.population).toEqual({ women: 4, men: 4, other: 8, unknown: 4 });
  });
});

describe('totals within each sex of a long table', () => {
  it('are left out, and not compared with the sum of both sexes', () => {
    const table = tableIn([
      ['Kön', 'Ålder', 'Antal'],
      ['Kvinnor', '0-19', 10],
      ['Kvinnor', '20-64', 20],
      ['Kvinnor', 'Samtliga', 30],
      ['Män', '0-19', 11],
      ['Män', '20-64', 21],
      ['Män', 'Samtliga', 32],
    ]);
    expect([...table.rowStatus].map((status) => status === 0)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(table.findings.map(({ code }) => code)).toEqual(['totalsLeftOut']);
  });
});

describe('headings in the genitive', () => {
  it('tell the sexes like any other', () => {
    const table = tableIn([
      ['Befattning', 'Kvinnors medellön', 'Mäns medellön'],
      ['Lärare', 35100, 35600],
      ['Rektor', 48000, 49000],
      ['Vaktmästare', 29000, 29500],
    ]);
    expect(rolesOf(table)).toEqual(['group', 'value women', 'value men']);
    expect(table.summary.layout).toBe('wide');
  });
});

describe('rows of everybody in a column of sexes', () => {
  it('are totals, whatever they are called', () => {
    const table = tableIn([
      ['Skola', 'Kön', 'Merit'],
      ['A', 'Flickor', 230],
      ['A', 'Pojkar', 215],
      ['A', 'Samtliga elever', 222],
      ['B', 'Flickor', 240],
      ['B', 'Pojkar', 225],
      ['B', 'Samtliga elever', 231],
    ]);
    expect(table.summary.layout).toBe('long');
    expect(table.summary.excludedRows.map(({ row }) => row)).toEqual([4, 7]);
  });
});
