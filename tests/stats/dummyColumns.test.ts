import { dummyColumns } from '../../src/stats';

describe('columns for a category', () => {
  it('compare every category with the first', () => {
    const columns = dummyColumns(Uint8Array.of(0, 2, 1, 2), 3).map((column) => Array.from(column));
    expect(columns).toEqual([
      [0, 0, 1, 0],
      [0, 1, 0, 1],
    ]);
  });

  it('are none for a single category', () => {
    expect(dummyColumns(Uint32Array.of(0, 0), 1)).toEqual([]);
    expect(dummyColumns(new Uint32Array(0), 0)).toEqual([]);
  });

  it('refuse a code beyond the categories', () => {
    expect(() => dummyColumns(Uint32Array.of(3), 3)).toThrow(
      'dummyColumns requires codes below the number of categories',
    );
  });
});
