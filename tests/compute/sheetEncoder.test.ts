import fc from 'fast-check';
import { createGridBuilder } from '../../src/compute/gridBuilder';
import type { RawChunk } from '../../src/compute/sheetEncoder';
import { createSheetEncoder } from '../../src/compute/sheetEncoder';
import type { Grid } from '../../src/vocabulary';
import { CELL_KIND } from '../../src/vocabulary';

const FACTS = {
  sheet: 'Data',
  firstRow: 0,
  firstColumn: 0,
  rowCount: 3,
  numberFormats: [],
  merges: [],
  tables: [],
  hiddenRows: [],
  filtered: false,
  formulas: [],
};

/** Codes chunks whole, one after the other. */
function gridOf(chunks: readonly RawChunk[], columnCount: number): Grid {
  const rowCount = chunks.reduce((sum, { values }) => sum + values.length, 0);
  const encoder = createSheetEncoder({ rowCount, columnCount });
  const builder = createGridBuilder(columnCount);
  for (const chunk of chunks)
    builder.addTexts(encoder.encode(chunk, { from: 0, to: chunk.values.length }) ?? []);
  builder.takeColumns(encoder.columns());
  return builder.build(FACTS);
}

/** The cells of a grid as Excel gives them. */
function valuesIn({ columns, rowCount }: Grid): readonly (readonly unknown[])[] {
  return Array.from({ length: rowCount }, (_unused, row) =>
    columns.map(({ kinds, numbers, texts }) => {
      const number = numbers[row] ?? 0;
      if (kinds[row] === CELL_KIND.empty) return '';
      if (kinds[row] === CELL_KIND.boolean) return number === 1;
      return kinds[row] === CELL_KIND.number ? number : texts[number];
    }),
  );
}

describe('rows coded into typed columns', () => {
  it('keep what each cell is', () => {
    const values = [['Kvinna'], [3.5], [true], [''], ['#N/A'], ['#N/A']];
    const valueTypes = [['String'], ['Double'], ['Boolean'], ['Empty'], ['Error'], ['String']];
    const [column] = gridOf([{ values, valueTypes }], 1).columns;
    const { text, number, boolean, empty, error } = CELL_KIND;
    expect([...(column?.kinds ?? [])]).toEqual([text, number, boolean, empty, error, text]);
    expect([...(column?.numbers ?? [])]).toEqual([0, 3.5, 1, 0, 1, 1]);
  });

  it('name every text of a column once, over all chunks, and hand the new ones over as they come', () => {
    const encoder = createSheetEncoder({ rowCount: 6, columnCount: 1 });
    const code = (values: string[][]) => encoder.encode({ values }, { from: 0, to: values.length });
    expect(code([['a'], ['b'], ['a']])).toEqual([['a', 'b']]);
    expect(code([['b'], ['c']])).toEqual([['c']]);
    expect(code([['a']])).toBeUndefined();
    expect([...(encoder.columns()[0]?.numbers ?? [])]).toEqual([0, 1, 0, 1, 2, 0]);
  });

  it('take short rows for rows with empty cells at the end', () => {
    expect(gridOf([{ values: [['a']] }], 2).columns[1]?.kinds[0]).toBe(CELL_KIND.empty);
  });

  it('are the rows that came, be they fewer than were announced', () => {
    const encoder = createSheetEncoder({ rowCount: 5, columnCount: 1 });
    encoder.encode({ values: [[1], [2]] }, { from: 0, to: 2 });
    expect([...(encoder.columns()[0]?.numbers ?? [])]).toEqual([1, 2]);
  });

  it('are refused where there are more of them than were announced', () => {
    const encoder = createSheetEncoder({ rowCount: 1, columnCount: 1 });
    expect(() => encoder.encode({ values: [['a'], ['b']] }, { from: 0, to: 2 })).toThrow(RangeError);
  });

  it('give back every cell as it came, whatever stands in it and however it was cut into chunks', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Kvinna', 'Man', 'Enhet 7', 'Enhet 17', 'en längre text med åäö 😀'),
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
    );
    const chunks = fc.array(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(chunks, (parts) => {
        const grid = gridOf(
          parts.map((values) => ({ values })),
          2,
        );
        expect(valuesIn(grid)).toEqual(parts.flat());
        for (const { texts } of grid.columns) expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it('tell a hundred thousand texts apart, and know each again', () => {
    const names = Array.from({ length: 100_000 }, (_unused, index) => [`P${String(index)}`]);
    const { columns } = gridOf([{ values: names }, { values: [...names].reverse() }], 1);
    expect(columns[0]?.texts).toHaveLength(100_000);
    expect(columns[0]?.numbers[100_000]).toBe(99_999);
    expect(columns[0]?.numbers[199_999]).toBe(0);
  });
});
