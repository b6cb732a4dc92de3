import { CELL_KIND } from '../../src/vocabulary';
import { createColumnTexts, encodeChunk } from '../../src/compute/encodeChunk';
import { createGridBuilder } from '../../src/compute/gridBuilder';

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

describe('rows coded into typed columns', () => {
  it('keep what each cell is', () => {
    const texts = createColumnTexts(1);
    const values = [['Kvinna'], [3.5], [true], [''], ['#N/A'], ['#N/A']];
    const valueTypes = [['String'], ['Double'], ['Boolean'], ['Empty'], ['Error'], ['String']];
    const { columns } = encodeChunk({ values, valueTypes }, texts, { from: 0, to: 6 });
    const { text, number, boolean, empty, error } = CELL_KIND;
    expect([...(columns[0]?.kinds ?? [])]).toEqual([text, number, boolean, empty, error, text]);
    expect([...(columns[0]?.numbers ?? [])]).toEqual([0, 3.5, 1, 0, 1, 1]);
  });

  it('name every text of a column once, over all chunks', () => {
    const texts = createColumnTexts(1);
    const first = encodeChunk({ values: [['a'], ['b'], ['a']] }, texts, { from: 0, to: 3 });
    const second = encodeChunk({ values: [['b'], ['c']] }, texts, { from: 0, to: 2 });
    expect([first, second].map(({ columns }) => columns[0]?.newTexts)).toEqual([['a', 'b'], ['c']]);
    expect([...(second.columns[0]?.numbers ?? [])]).toEqual([1, 2]);
  });

  it('take short rows for rows with empty cells at the end', () => {
    const texts = createColumnTexts(2);
    const { columns } = encodeChunk({ values: [['a']] }, texts, { from: 0, to: 1 });
    expect(columns[1]?.kinds[0]).toBe(CELL_KIND.empty);
  });

  it('come together in a grid as if they had come at once', () => {
    const texts = createColumnTexts(2);
    const values = [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ];
    const builder = createGridBuilder({ rowCount: 3, columnCount: 2 });
    builder.append(encodeChunk({ values }, texts, { from: 0, to: 2 }));
    builder.append(encodeChunk({ values }, texts, { from: 2, to: 3 }));
    const grid = builder.build(FACTS);
    expect(grid.rowCount).toBe(3);
    expect([...(grid.columns[0]?.numbers ?? [])].map((code) => grid.columns[0]?.texts[code])).toEqual([
      'a',
      'b',
      'a',
    ]);
    expect([...(grid.columns[1]?.numbers ?? [])]).toEqual([1, 2, 3]);
  });

  it('are refused where there are more of them than were announced', () => {
    const builder = createGridBuilder({ rowCount: 1, columnCount: 1 });
    const chunk = encodeChunk({ values: [['a'], ['b']] }, createColumnTexts(1), { from: 0, to: 2 });
    expect(() => {
      builder.append(chunk);
    }).toThrow(RangeError);
  });
});
