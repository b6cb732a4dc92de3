import type { ReadTable } from '../../src/intake';
import { readSheet } from '../../src/intake';
import type { TestCell, TestSheet } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

type Rows = readonly (readonly TestCell[])[];

function read(rows: Rows, about: TestSheet = {}): ReadTable {
  const [table] = readSheet(gridOfRows(rows, about), { today: '2026-03-01' }).tables;
  if (table === undefined) throw new Error('expected a table');
  return table;
}

const agesOf = (table: ReadTable, header = 'Ålder') => {
  const column = table.table.columns.get(header);
  return column?.kind === 'number' ? [...column.values] : [];
};
const bandsOf = (table: ReadTable) => {
  const column = table.table.columns.get('Åldersgrupp');
  return column?.kind === 'text' ? [...column.codes].map((code) => column.dictionary[code] ?? null) : [];
};
const told = (table: ReadTable) => table.findings.find(({ code }) => code === 'agesWorkedOut')?.data;

describe('ages', () => {
  it('come from personnummer, as the age reached in the year of the row, and no number leaves', () => {
    // Examples of the Swedish Tax Agency and of the library's own documentation; 2024 - 1990, 2023 - 1912 …
    const table = read([
      ['Personnr', 'Kön', 'År'],
      ['19900116-2388', 'K', 2024],
      ['900116-2388', 'K', 2023],
      ['121212+1212', 'M', 2023],
      ['19640823-3234', 'M', 2020],
      ['19640823-3235', 'M', 2020],
    ]);
    expect(agesOf(table)).toEqual([34, 33, 111, 56, NaN]);
    expect(bandsOf(table)).toEqual(['25–34', '25–34', '80+', '55–64', null]);
    expect(told(table)).toEqual({
      column: 'Personnr',
      ages: 'Ålder',
      bands: 'Åldersgrupp',
      yearFrom: 'period',
      year: 'År',
    });
    expect(JSON.stringify(table.summary)).not.toMatch(/2388|1212|3234/);
  });

  it('come from dates or years of birth, with the year of the title or of today', () => {
    const rows: Rows = [
      ['Kön', 'Född'],
      ['K', 1980],
      ['M', 2019],
      ['K', 1930],
    ];
    const today = read(rows);
    expect(agesOf(today)).toEqual([46, 7, 96]);
    expect(told(today)).toMatchObject({ yearFrom: 'today', year: '2026' });
    const titled = read([['Elever läsåret 2020'], [], ...rows]);
    expect(agesOf(titled)).toEqual([40, 1, 90]);
    expect(told(titled)).toMatchObject({ yearFrom: 'sheet', year: '2020' });
    const dated = read(
      [
        ['Kön', 'Födelsedatum'],
        // LibreOffice: =DATE(1980;12;31), =DATE(1981;1;1)
        ['K', 29586],
        ['M', 29587],
      ],
      { sheet: 'Personal 2021', formats: ['General', 'yyyy-mm-dd'] },
    );
    expect(agesOf(dated)).toEqual([41, 40]);
    expect(bandsOf(dated)).toEqual(['35–44', '35–44']);
  });

  it('that stand on the sheet are put in bands, unless it has bands of its own', () => {
    const table = read([
      ['Kön', 'Ålder'],
      ['K', 5],
      ['M', 6],
      ['K', 15],
      ['M', 80],
    ]);
    expect(bandsOf(table)).toEqual(['0–5', '6–15', '6–15', '80+']);
    expect(table.summary.groupValues['Åldersgrupp']).toEqual(['0–5', '6–15', '80+']);
    const banded = read([
      ['Kön', 'Ålder', 'Åldersgrupp'],
      ['K', 5, 'barn'],
      ['M', 40, 'vuxen'],
    ]);
    expect(banded.summary.columns).toHaveLength(3);
  });

  it('are not worked out in a finished table', () => {
    const table = read([
      ['Född', 'Kvinnor', 'Män'],
      [1980, 4, 5],
      [1981, 6, 7],
    ]);
    expect(told(table)).toBeUndefined();
  });
});
