import { readSheet } from '../../src/intake';
import type { SheetReading } from '../../src/intake';
import type { GridColumn } from '../../src/vocabulary';
import type { TestCell } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

/** Sheets that nobody can analyse, or hardly: each is met with a finding, never with a crash. */

type Rows = readonly (readonly TestCell[])[];

const codesOf = ({ tables, findings }: SheetReading) =>
  [...findings, ...tables.flatMap((table) => table.findings)].map(({ code }) => code);

const read = (rows: Rows, about: Parameters<typeof gridOfRows>[1] = {}) =>
  readSheet(gridOfRows(rows, about), { today: '2026-03-01' });

const person = (index: number): readonly TestCell[] => [index % 2 === 0 ? 'K' : 'M', 30000 + index];

describe('a sheet', () => {
  it.each<readonly [string, Rows, string]>([
    ['with nothing on it', [], 'noTableFound'],
    ['with one word', [['Hej']], 'noTableFound'],
    ['with one number', [[3]], 'noTableFound'],
    ['with headings only', [['Kön', 'Lön', 'Enhet']], 'noDataRows'],
    [
      'with totals only',
      [
        ['Enhet', 'Kvinnor', 'Män'],
        ['Summa', 5, 6],
        ['Totalt', 5, 6],
      ],
      'onlyTotals',
    ],
    [
      'with a column that changes its type half way',
      [
        ['Kön', 'Lön'],
        ...Array.from({ length: 40 }, (_, index) => (index < 20 ? person(index) : ['K', 'hög'])),
      ],
      'mixedColumn',
    ],
    [
      'with errors in its cells',
      [
        ['Kön', 'Lön'],
        ['K', { error: '#REF!' }],
        ['M', { error: '#N/A' }],
        ['K', 3],
      ],
      'errorCells',
    ],
  ])('%s is told of', (_, rows, code) => {
    expect(codesOf(read(rows))).toContain(code);
  });

  it('with cells merged across the table is read past them', () => {
    const across = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 2 });
    const rows: Rows = [
      ['Enhet', 'Kvinnor', 'Män'],
      ['Avsnitt ett', null, null],
      ['A', 1, 2],
      ['B', 3, 4],
      ['Avsnitt två', null, null],
      ['C', 5, 6],
    ];
    const { tables, findings } = read(rows, { merges: [across(1), across(4)] });
    expect(codesOf({ tables, findings })).toEqual(expect.arrayContaining(['blockHeadings', 'mergedCells']));
    expect([...(tables[0]?.rowStatus ?? [])].filter((status) => status === 0)).toHaveLength(3);
  });

  it('with circular formulas, which Excel shows as zeros, is read as it is shown', () => {
    const circular = (value: number) => ({ formula: '=B2+1', value });
    const rows: Rows = [
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', circular(0), circular(0)],
      ['B', 3, 4],
    ];
    expect(read(rows).tables[0]?.summary.dataRows).toEqual([2, 3]);
  });

  it('of 16,384 columns is read', () => {
    const width = 16_384;
    const headings = Array.from({ length: width }, (_, index) => (index === 0 ? 'Kön' : `F${String(index)}`));
    const row = (sex: string): readonly TestCell[] => [sex, ...Array.from({ length: width - 1 }, () => 1)];
    const { tables } = read([headings, row('K'), row('M'), row('K')]);
    expect(tables[0]?.summary.columns).toHaveLength(width);
  });

  it('of a million blank rows below a few is read as the few', () => {
    const rowCount = 1_048_576;
    const few = gridOfRows([['Kön', 'Lön'], person(0), person(1), person(2)]);
    const grown = few.columns.map((column): GridColumn => {
      const kinds = new Uint8Array(rowCount);
      const numbers = new Float64Array(rowCount);
      kinds.set(column.kinds);
      numbers.set(column.numbers);
      return { ...column, kinds, numbers };
    });
    const { tables } = readSheet({ ...few, rowCount, columns: grown });
    expect(tables[0]?.summary.address).toBe('A1:B4');
    expect(tables[0]?.table.rowCount).toBe(3);
  });

  it('with a row of data a million rows down says where its rows end', () => {
    const rowCount = 1_000_000;
    const few = gridOfRows([['Kön', 'Lön'], person(0), person(1), person(2)]);
    const grown = few.columns.map((column, place): GridColumn => {
      const kinds = new Uint8Array(rowCount);
      const numbers = new Float64Array(rowCount);
      kinds.set(column.kinds);
      numbers.set(column.numbers);
      kinds[rowCount - 1] = column.kinds[1] ?? 0;
      numbers[rowCount - 1] = (column.numbers[1] ?? 0) + place;
      return { ...column, kinds, numbers };
    });
    const { tables } = readSheet({ ...few, rowCount, columns: grown });
    expect(tables[0]?.summary.dataRows).toEqual([2, rowCount]);
  });
});
