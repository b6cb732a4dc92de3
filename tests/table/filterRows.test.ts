import { createTable, filterRows, selectRows } from '../../src/table';

const pupils = createTable([
  ['School', { kind: 'text', codes: Int32Array.of(0, 1, -1), dictionary: ['North', 'South'] }],
  ['Merit', { kind: 'number', values: Float64Array.of(210, 180, NaN) }],
]);

describe('filterRows', () => {
  it('keeps the marked rows of every column in their order', () => {
    const kept = filterRows(pupils, Uint8Array.of(1, 0, 1));
    expect(kept.rowCount).toBe(2);
    expect(kept.columns.get('School')).toEqual({
      kind: 'text',
      codes: Int32Array.of(0, -1),
      dictionary: ['North', 'South'],
    });
    expect(kept.columns.get('Merit')).toEqual({ kind: 'number', values: Float64Array.of(210, NaN) });
  });

  it('refuses a mask of another length', () => {
    expect(() => filterRows(pupils, Uint8Array.of(1))).toThrow('one mark for each row');
  });
});

describe('selectRows', () => {
  it('gives rows in the order asked for, as often as asked for', () => {
    const chosen = selectRows(pupils, Uint32Array.of(1, 1, 0));
    expect(chosen.columns.get('Merit')).toEqual({ kind: 'number', values: Float64Array.of(180, 180, 210) });
  });
});
