import { readSheet } from '../../src/intake';
import { joinSheets, sheetsOfYears } from '../../src/intake/joinSheets';
import type { ReadTable } from '../../src/intake';
import type { TestCell } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

function table(sheet: string, rows: readonly (readonly TestCell[])[]): ReadTable {
  const [read] = readSheet(gridOfRows(rows, { sheet })).tables;
  if (read === undefined) throw new Error('the test needs a table');
  return read;
}

const year2022 = table('2022', [
  ['Kön', 'Yrkesgrupp', 'Lön'],
  ['Kvinna', 'Lärare', 31000],
  ['Man', 'Lärare', 32000],
  ['Man', 'Lärare', 30500],
]);
const year2023 = table('Löner 2023', [
  ['Yrkesgrupp', 'Anst.form', 'Kon', 'Månadslön (kr)'],
  ['Lärare', 'Tv', 'Man', 33000],
  ['Lärare', 'Tv', 'Man', 33500],
  ['Rektor', 'Tv', 'Kvinna', 45000],
]);

describe('joinSheets', () => {
  const joined = joinSheets([year2022, year2023]);

  it('reads sheets of the same shape together, the year in their names as the period', () => {
    expect(joined?.summary.columns.map(({ header, role }) => [header, role])).toEqual([
      ['Kön', 'sex'],
      ['Yrkesgrupp', 'group'],
      ['Lön', 'value'],
      ['År', 'period'],
    ]);
    expect(joined?.table.columns.get('År')).toEqual({
      kind: 'number',
      values: Float64Array.of(2022, 2022, 2022, 2023, 2023, 2023),
    });
    expect(joined?.table.columns.get('Lön')).toEqual({
      kind: 'number',
      values: Float64Array.of(31000, 32000, 30500, 33000, 33500, 45000),
    });
    expect(joined?.summary.population).toEqual({ women: 2, men: 4, other: 0, unknown: 0 });
  });

  it('says which column only one of the sheets has', () => {
    const left = joined?.findings.find(({ code }) => code === 'columnsNotEverywhere');
    expect(left?.data).toEqual({ columns: ['Anst.form'], sheet: 'Löner 2023' });
  });

  it('takes the names of the sheets for periods where a person asks for it and they tell no years', () => {
    const quarters = ['Kv 1', 'Kv 2'].map((sheet) => ({
      ...year2022,
      summary: { ...year2022.summary, sheet },
    }));
    const period = joinSheets(quarters, 'names')?.table.columns.get('År');
    expect(period).toMatchObject({ kind: 'text', dictionary: ['Kv 1', 'Kv 2'] });
  });

  it('says what each sheet gave', () => {
    expect(joined?.summary.joined).toEqual([
      { sheet: '2022', address: 'A1:C4', rows: 3 },
      { sheet: 'Löner 2023', address: 'A1:D4', rows: 3 },
    ]);
  });

  it('joins nothing where the names of the sheets tell no years of their own', () => {
    expect(joinSheets([year2022])).toBeUndefined();
    expect(
      joinSheets([year2022, { ...year2023, summary: { ...year2023.summary, sheet: 'Blad2' } }]),
    ).toBeUndefined();
  });
});

describe('sheetsOfYears', () => {
  it('puts together the sheets whose names differ in the year only, in the order of the years', () => {
    expect(sheetsOfYears(['Elever 2022', 'Om', '2024', 'Elever 2021', '2023', 'Personal 2021'])).toEqual([
      ['Elever 2021', 'Elever 2022'],
      ['2023', '2024'],
    ]);
  });
});
