import { sampleMunicipality } from '../../src/sample';
import { CELL_KIND, type Grid } from '../../src/vocabulary';

const sheets = sampleMunicipality();

function sheetNamed(name: string): Grid {
  const sheet = sheets.find((one) => one.sheet === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cell(sheet: Grid, row: number, column: number): string | number {
  const { kinds, numbers, texts } = sheet.columns[column]!;
  if (kinds[row] === CELL_KIND.empty) return '';
  return kinds[row] === CELL_KIND.number ? numbers[row]! : texts[numbers[row]!]!;
}

function rowsOf(sheet: Grid, firstRow = 1): (string | number)[][] {
  return Array.from({ length: sheet.rowCount - firstRow }, (_, index) =>
    sheet.columns.map((_column, column) => cell(sheet, index + firstRow, column)),
  );
}

const share = (rows: (string | number)[][], women: boolean): number => {
  const ofSex = rows.filter(([, , sex]) => sex !== '' && (sex === 'Man') !== women);
  return ofSex.filter((row) => row[7] === 'Bifall').length / ofSex.length;
};

test('the municipality comes out the same every time', () => {
  expect(sampleMunicipality()).toEqual(sheets);
});

test('there are 1,300 decisions on home care, twelve of them without a sex', () => {
  const rows = rowsOf(sheetNamed('Biståndsbeslut'));
  expect(rows).toHaveLength(1300);
  expect(rows.filter((row) => row[2] === '')).toHaveLength(12);
});

test('approval of home care is a Simpson case: men ahead over all, women ahead in every kind of support', () => {
  const rows = rowsOf(sheetNamed('Biståndsbeslut'));
  expect(share(rows, true) - share(rows, false)).toBeLessThan(-0.1);
  const supports = new Set(rows.map((row) => row[6]));
  expect(supports.size).toBe(4);
  for (const support of supports) {
    const stratum = rows.filter((row) => row[6] === support);
    expect(share(stratum, true)).toBeGreaterThan(share(stratum, false));
  }
});

test('the employees add up to table 1 of the annual report', () => {
  // domain.md 5.5, table 1: 440 women and 133 men, of whom part time 141 and 14.
  const rows = rowsOf(sheetNamed('Personal'));
  const count = (sex: string, form?: string): number =>
    rows.filter((row) => row[1] === sex && (form === undefined || row[5] === form)).length;
  expect([count('Kvinna'), count('Man')]).toEqual([440, 133]);
  expect([count('Kvinna', 'Tillsvidare, deltid'), count('Man', 'Tillsvidare, deltid')]).toEqual([141, 14]);
});

test('the hours of sick leave add up to table 2 of the annual report', () => {
  // domain.md 5.5, table 2, underlying hours.
  const rows = rowsOf(sheetNamed('Sjukfrånvaro'));
  const sum = (column: number, keep: (row: (string | number)[]) => boolean): number =>
    rows.filter(keep).reduce((total, row) => total + Number(row[column]), 0);
  const of =
    (year: number, sex: string) =>
    (row: (string | number)[]): boolean =>
      row[0] === year && row[1] === sex;
  const aged =
    (year: number, age: string) =>
    (row: (string | number)[]): boolean =>
      row[0] === year && String(row[2]).startsWith(age);
  expect([sum(4, of(2024, 'Kvinna')), sum(3, of(2024, 'Kvinna'))]).toEqual([48988, 662000]);
  expect([sum(4, of(2024, 'Man')), sum(3, of(2024, 'Man'))]).toEqual([8800, 200000]);
  expect([sum(4, of(2025, 'Kvinna')), sum(3, of(2025, 'Kvinna'))]).toEqual([46092, 668000]);
  expect([sum(4, of(2025, 'Man')), sum(3, of(2025, 'Man'))]).toEqual([8484, 202000]);
  expect([sum(4, aged(2024, '29')), sum(3, aged(2024, '29'))]).toEqual([7205, 131000]);
  expect([sum(4, aged(2024, '30')), sum(3, aged(2024, '30'))]).toEqual([25856, 404000]);
  expect([sum(4, aged(2024, '50')), sum(3, aged(2024, '50'))]).toEqual([24727, 327000]);
  expect([sum(4, aged(2025, '29')), sum(3, aged(2025, '29'))]).toEqual([6834, 134000]);
  expect([sum(4, aged(2025, '30')), sum(3, aged(2025, '30'))]).toEqual([24131, 409000]);
  expect([sum(4, aged(2025, '50')), sum(3, aged(2025, '50'))]).toEqual([23611, 327000]);
  // Spells of 60 days or more: 41.0 and 38.2 per cent of all sick leave.
  const long = (year: number): number => sum(5, (row) => row[0] === year) / sum(4, (row) => row[0] === year);
  expect(long(2024)).toBeCloseTo(0.41, 3);
  expect(long(2025)).toBeCloseTo(0.382, 3);
});

test('the organisation has five committees, six departments and eleven units, each under one that exists', () => {
  const rows = rowsOf(sheetNamed('Enheter'));
  const count = (level: string): number => rows.filter((row) => row[0] === level).length;
  expect([count('Nämnd'), count('Förvaltning'), count('Enhet')]).toEqual([5, 6, 11]);
  const names = new Set([...rows.map((row) => row[1]), 'Kommunfullmäktige']);
  expect(rows.filter((row) => !names.has(row[2]!))).toEqual([]);
});
