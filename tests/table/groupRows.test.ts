import fc from 'fast-check';
import { createTable, groupRows } from '../../src/table';
import type { Table, TextColumn } from '../../src/table';

function texts(values: readonly (string | undefined)[]): TextColumn {
  const dictionary = [...new Set(values.filter((value) => value !== undefined))];
  const codes = Int32Array.from(values, (value) => (value === undefined ? -1 : dictionary.indexOf(value)));
  return { kind: 'text', codes, dictionary };
}

function decisions(): Table {
  return createTable([
    ['Dept', texts(['A', 'B', 'A', undefined, 'A'])],
    ['Year', { kind: 'number', values: Float64Array.of(2018, 2018, 2019, 2018, 2018) }],
    ['Grade', { kind: 'number', values: Float64Array.of(0.5, 1e12, NaN, -0, 0.5) }],
  ]);
}

describe('groupRows', () => {
  it('numbers the combinations that occur in the order in which they are first met', () => {
    const grouping = groupRows(decisions(), ['Dept', 'Year']);
    expect(grouping.groupCount).toBe(4);
    expect([...grouping.ids]).toEqual([0, 1, 2, 3, 0]);
    expect(grouping.keys).toEqual([
      ['A', '2018'],
      ['B', '2018'],
      ['A', '2019'],
      ['', '2018'],
    ]);
  });

  it('groups by numbers that are not small integers, a missing one being a group of its own', () => {
    const grouping = groupRows(decisions(), ['Grade']);
    expect([...grouping.ids]).toEqual([0, 1, 2, 3, 0]);
    expect(grouping.keys).toEqual([['0.5'], ['1000000000000'], [''], ['0']]);
  });

  it('puts all rows in one group when no column is named, and no row in none', () => {
    expect(groupRows(decisions(), [])).toEqual({ groupCount: 1, ids: new Uint32Array(5), keys: [[]] });
    const empty = createTable([['Dept', texts([])]]);
    expect(groupRows(empty, ['Dept'])).toEqual({ groupCount: 0, ids: new Uint32Array(0), keys: [] });
  });

  it('keeps groups apart where their combinations are too many for a lookup array', () => {
    const rowCount = 3000;
    const first = Float64Array.from({ length: rowCount }, (_, row) => row);
    const second = Float64Array.from({ length: rowCount }, (_, row) => rowCount - 1 - row);
    const table = createTable([
      ['first', { kind: 'number', values: first }],
      ['second', { kind: 'number', values: second }],
    ]);
    const grouping = groupRows(table, ['first', 'second']);
    expect(grouping.groupCount).toBe(rowCount);
    expect(grouping.keys[2999]).toEqual(['2999', '0']);
  });

  it('gives two rows the same group exactly when they are alike in every column', () => {
    const row = fc.tuple(
      fc.option(fc.constantFrom('a', 'b', 'c')),
      fc.integer({ min: -2, max: 9e9 }),
      fc.nat(3),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const table = createTable([
          ['text', texts(rows.map(([text]) => text ?? undefined))],
          ['large', { kind: 'number', values: Float64Array.from(rows, ([, large]) => large) }],
          ['small', { kind: 'number', values: Float64Array.from(rows, ([, , small]) => small / 2) }],
        ]);
        const ids = new Map<string, number>();
        const expected = rows.map((of) => {
          const key = JSON.stringify(of);
          const id = ids.get(key) ?? ids.size;
          ids.set(key, id);
          return id;
        });
        const grouping = groupRows(table, ['text', 'large', 'small']);
        expect([...grouping.ids]).toEqual(expected);
        expect(grouping.groupCount).toBe(ids.size);
      }),
    );
  });

  it('refuses a column that is not there by name', () => {
    expect(() => groupRows(decisions(), ['Unit'])).toThrow('Dept, Year, Grade, not "Unit"');
  });
});
