import type { ReadTable } from '../../src/intake';
import { readSheet } from '../../src/intake';
import type { FindingCode } from '../../src/vocabulary';
import type { TestCell, TestSheet } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

type Rows = readonly (readonly TestCell[])[];

function tablesIn(rows: Rows, about: TestSheet = {}): readonly ReadTable[] {
  return readSheet(gridOfRows(rows, about)).tables;
}

function tableIn(rows: Rows, about: TestSheet = {}): ReadTable {
  const [table, ...more] = tablesIn(rows, about);
  if (table === undefined || more.length > 0)
    throw new Error(`expected one table, not ${String(more.length + 1)}`);
  return table;
}

const excluded = (table: ReadTable) =>
  table.summary.excludedRows.map(({ row, reason }) => `${String(row)} ${reason}`);
const roles = (table: ReadTable) =>
  table.summary.columns.map(({ role, sex }) => (sex === undefined ? role : `${role} ${sex}`));
const codesOf = (table: ReadTable): readonly FindingCode[] => table.findings.map(({ code }) => code);
const numbersOf = (table: ReadTable, header: string) => {
  const column = table.table.columns.get(header);
  return column?.kind === 'number' ? [...column.values] : [];
};

describe('finding the tables', () => {
  it('passes over titles, a blank row below the headings and notes', () => {
    const table = tableIn([
      ['Exempelkommun'],
      ['Antal anställda per förvaltning och kön'],
      [],
      ['Förvaltning', 'Kvinnor', 'Män'],
      [],
      ['Skola', 10, 4],
      ['Vård', 20, 6],
      [],
      ['Summa', 30, 10],
      [],
      ['* Med timanställda.'],
    ]);
    expect(table.summary).toMatchObject({
      address: 'A4:C9',
      headerRows: [4, 4],
      dataRows: [6, 7],
      layout: 'wide',
    });
    expect(excluded(table)).toEqual(['5 blank', '8 blank', '9 total', '11 note']);
  });

  it('reads several tables, below each other and side by side', () => {
    const tables = tablesIn([
      ['Enhet', 'Flickor', 'Pojkar', null, 'Nämnd', 'Kvinnor', 'Män'],
      ['A', 3, 4, null, 'KS', 5, 8],
      ['B', 5, 6, null, 'SN', 6, 7],
      [],
      ['Tabell 2'],
      ['Skola', 'Flickor', 'Pojkar'],
      ['C', 30, 41],
      ['D', 50, 62],
    ]);
    expect(tables.map(({ summary }) => summary.address)).toEqual(['A1:C3', 'E1:G3', 'A6:C8']);
  });

  it('joins two rows of headings, merged or with gaps', () => {
    const rows: Rows = [
      ['Program', 2021, null, 2022],
      [null, 'Kvinnor', 'Män', 'Kvinnor', 'Män'],
      ['Teknik', 3, 40, 5, 60],
      ['Vård', 7, 8, 9, 10],
    ];
    const merges = [
      { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 2 },
      { firstRow: 0, lastRow: 0, firstColumn: 3, lastColumn: 4 },
    ];
    const headers = ['Program', '2021 · Kvinnor', '2021 · Män', '2022 · Kvinnor', '2022 · Män'];
    for (const about of [{}, { merges }]) {
      const { columns } = tableIn(rows, about).summary;
      expect(columns.map(({ header }) => header)).toEqual(headers);
      expect(columns.map(({ period }) => period)).toEqual([undefined, 2021, 2021, 2022, 2022]);
    }
  });

  it('takes a real Excel table as it is and leaves the note beside it', () => {
    const area = { firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 1 };
    const table = tableIn(
      [
        ['Kön', 'Merit', null, 'Uttag 2023'],
        ['Flicka', 210],
        ['Pojke', 180],
        ['Flicka', 195],
      ],
      { tables: [{ name: 'tblElever', area, hasHeaders: true, hasTotals: false }] },
    );
    expect(table.summary).toMatchObject({ tableName: 'tblElever', address: 'A1:B4' });
  });

  it('goes on past blank separators and headings that come again', () => {
    const table = tableIn([
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', 1, 2],
      [],
      ['Enhet', 'Kvinnor', 'Män'],
      ['B', 5, 7],
    ]);
    expect(table.summary.dataRows).toEqual([2, 5]);
    expect(excluded(table)).toEqual(['3 blank', '4 repeatedHeader']);
  });

  it('parts tables with the same headings when another title stands between', () => {
    const tables = tablesIn([
      ['Tabell 1'],
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', 3, 5],
      ['B', 5, 6],
      ['Källa: HR'],
      [],
      ['Tabell 2'],
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', 30, 41],
      ['B', 50, 60],
    ]);
    expect(tables.map(({ summary }) => summary.address)).toEqual(['A2:C4', 'A8:C10']);
    expect(tables.flatMap(excluded)).toEqual(['5 note']);
  });

  it('reads the part of the sheet that is asked for, and says when there is none', () => {
    const grid = gridOfRows([
      ['x', 'y', 'z'],
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', 1, 2],
      ['B', 3, 5],
    ]);
    expect(readSheet(grid, { range: 'A2:C4' }).tables[0]?.summary.address).toBe('A2:C4');
    expect(readSheet(grid, { range: 'X9:Z12' }).findings[0]?.code).toBe('rangeEmpty');
    expect(readSheet(grid, { table: 'tbl' }).findings[0]?.code).toBe('tableNotFound');
    expect(readSheet(gridOfRows([])).findings[0]?.code).toBe('noTableFound');
  });
});

describe('rows that do not count', () => {
  it('are subtotals and totals, by word, by formula or as the sum of those above', () => {
    const byWord = tableIn([
      ['Enhet', 'K', 'M'],
      ['A', 1, 2],
      ['B', 3, 4],
      ['Summa skola', 4, 6],
      ['C', 5, 6],
      ['Totalt', 9, 12],
    ]);
    expect(excluded(byWord)).toEqual(['4 subtotal', '6 total']);
    const formula = (letters: string) => ({ formula: `=SUM(${letters}2:${letters}3)`, value: 7 });
    const byFormula = tableIn([
      ['Enhet', 'K', 'M'],
      ['A', 1, 2],
      ['B', 3, 4],
      ['Kommunen i stort', formula('B'), formula('C')],
    ]);
    expect(excluded(byFormula)).toEqual(['4 total']);
    const bySum = tableIn([
      ['Enhet', 'K', 'M'],
      ['A', 1, 2],
      ['B', 3, 4],
      [null, 4, 6],
    ]);
    expect(excluded(bySum)).toEqual(['4 total']);
  });

  it('are rows that repeat a person in every cell, but not persons who are alike', () => {
    const decisions = tableIn([
      ['Ärendenr', 'Kön', 'Beslut'],
      ['Ä-1', 'K', 'Ja'],
      ['Ä-2', 'M', 'Ja'],
      ['Ä-1', 'K', 'Ja'],
      ['Ä-3', 'K', 'Ja'],
      ['Ä-4', 'M', 'Ja'],
    ]);
    expect(excluded(decisions)).toEqual(['4 duplicate']);
    const alike = tableIn([
      ['Kön', 'Beslut'],
      ['K', 'Ja'],
      ['K', 'Ja'],
      ['M', 'Nej'],
      ['M', 'Nej'],
    ]);
    expect(excluded(alike)).toEqual([]);
  });

  it('are not persons whose number is missing, where nothing but their sex or group is left', () => {
    const rows: Rows = [
      ['Kön', 'Lön'],
      ['Kvinna', 30000],
      ['Man', null],
      ['Kvinna', null],
      ['Man', 31000],
    ];
    expect(excluded(tableIn(rows))).toEqual([]);
    expect(tableIn(rows).summary.population).toMatchObject({ women: 2, men: 2 });
    const groups: Rows = [
      ['Enhet', 'Kvinnor', 'Män'],
      ['Skola', 3, 5],
      ['Skola', null, null],
      ['Vård', 4, 4],
    ];
    expect(excluded(tableIn(groups))).toEqual([]);
  });

  it('are filtered rows only when a person says so', () => {
    const grid = gridOfRows(
      [
        ['Kön', 'Poäng'],
        ['K', 3],
        ['M', 4],
        ['K', 5],
      ],
      { filtered: true, hiddenRows: [{ first: 2, last: 2 }] },
    );
    const [kept] = readSheet(grid).tables;
    expect(kept?.findings.find(({ code }) => code === 'filterOn')?.data).toEqual({
      visible: 2,
      rows: 3,
      leftOut: false,
    });
    const [left] = readSheet(grid, { hiddenRows: 'leaveOut' }).tables;
    expect(left?.summary.excludedRows).toEqual([{ row: 3, reason: 'filteredOut' }]);
  });
});

describe('layouts', () => {
  it('with a sex as the heading of each block give every row its sex', () => {
    const table = tableIn([
      ['Förvaltning', 'Antal'],
      ['Kvinnor'],
      ['Skola', 100],
      ['Vård', 200],
      ['Män'],
      ['Skola', 40],
      ['Vård', 20],
    ]);
    expect(table.summary.layout).toBe('blocks');
    expect([...(table.sexCodes ?? [])].filter((_, row) => table.rowStatus[row] === 0)).toEqual([0, 0, 1, 1]);
  });

  it('with a row a sex are long, and rows of both sexes are totals', () => {
    const table = tableIn([
      ['År', 'Kön', 'Antal'],
      [2021, 'Kvinnor', 10],
      [2021, 'Män', 8],
      [2021, 'Totalt', 18],
      [2022, 'Kvinnor', 11],
      [2022, 'Män', 9],
      [2022, 'Totalt', 20],
    ]);
    expect(table.summary.layout).toBe('long');
    expect(excluded(table)).toEqual(['4 total', '7 total']);
  });

  it('with "of which women" get the men as what remains, and say so', () => {
    const table = tableIn([
      ['Enhet', 'Antal anställda', 'därav kvinnor'],
      ['A', 30, 20],
      ['B', 40, 10],
    ]);
    expect(table.summary.layout).toBe('wide');
    expect(numbersOf(table, 'därav män')).toEqual([10, 30]);
    expect(codesOf(table)).toContain('menWorkedOut');
  });

  it('with labels merged over several rows give each row its label', () => {
    const table = tableIn([
      ['Kön', 'Förvaltning', 'Antal'],
      ['Kvinnor', 'Skola', 3],
      [null, 'Vård', 4],
      ['Män', 'Skola', 3],
      [null, 'Vård', 4],
    ]);
    expect([...(table.sexCodes ?? [])]).toEqual([0, 0, 1, 1]);
    expect(codesOf(table)).toContain('labelsFilledDown');
  });
});

describe('columns', () => {
  it('of totals and shares beside women and men are left aside', () => {
    const table = tableIn([
      ['Enhet', 'Kvinnor', 'Män', 'Totalt', 'Andel kvinnor, %'],
      ['A', 30, 10, 40, 75],
      ['B', 20, 20, 40, 50],
      ['C', 10, 30, 40, 25],
    ]);
    expect(roles(table)).toEqual(['group', 'value women', 'value men', 'ignore total', 'ignore women']);
  });

  it('of thousands are multiplied, and said to be the same as those in kronor', () => {
    const table = tableIn([
      ['Enhet', 'Kostnad (tkr)', 'Kostnad kr'],
      ['A', 12.5, 12500],
      ['B', 8, 8000],
    ]);
    expect(numbersOf(table, 'Kostnad (tkr)')).toEqual([12500, 8000]);
    expect(codesOf(table)).toEqual(expect.arrayContaining(['unitMultiplied', 'sameAmountTwice']));
  });

  it('read a dash as zero and dots as missing, and say both', () => {
    const table = tableIn([
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', 12, '-'],
      ['B', '..', 7],
    ]);
    expect(numbersOf(table, 'Kvinnor')).toEqual([12, NaN]);
    expect(numbersOf(table, 'Män')).toEqual([0, 7]);
    expect(codesOf(table)).toEqual(expect.arrayContaining(['dashesAsZero', 'symbolsAsMissing']));
  });

  it('do not guess what the point in 1.234 parts', () => {
    const table = tableIn([
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', '1.234', '1.234'],
      ['B', '3.456', '12,5'],
    ]);
    expect(numbersOf(table, 'Kvinnor')).toEqual([NaN, NaN]);
    expect(numbersOf(table, 'Män')).toEqual([1234, 12.5]);
    expect(codesOf(table)).toContain('numbersAmbiguous');
  });

  it('with names of persons are emptied', () => {
    const table = tableIn([
      ['Namn', 'Kön', 'Lön'],
      ['Anna Andersson', 'K', 3],
      ['Bo Berg', 'M', 4],
      ['Cia Carlsson', 'K', 5],
    ]);
    expect(JSON.stringify([...table.table.columns])).not.toContain('Andersson');
  });

  it('with names of units in a finished table are groups', () => {
    const table = tableIn([
      ['Namn på enhet', 'Kvinnor', 'Män'],
      ['Björkbacken', 3, 4],
      ['Eken', 5, 7],
    ]);
    expect(table.summary.groupValues).toEqual({ 'Namn på enhet': ['Björkbacken', 'Eken'] });
    expect(codesOf(table)).not.toContain('namesPresent');
  });

  it('say where women and men are not the total, unless it is the noise that protects', () => {
    const rows = (totals: readonly number[]): Rows => [
      ['Enhet', 'Kvinnor', 'Män', 'Totalt'],
      ...totals.map((total, index) => [`Enhet ${String(index)}`, 10 + index, 20, total]),
    ];
    expect(codesOf(tableIn(rows([30, 31, 32, 93, 34])))).toContain('sexesDoNotAddUp');
    expect(codesOf(tableIn(rows([31, 31, 30, 33, 35])))).toContain('noiseInTotals');
  });
});
