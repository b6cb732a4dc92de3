import { rowsHash } from '../../src/compute/rowsHash';
import { createTable } from '../../src/table';

const table = (values: readonly number[], dictionary = ['Kvinna', 'Man']) =>
  createTable([
    ['Lön', { kind: 'number', values: Float64Array.from(values) }],
    ['Kön', { kind: 'text', codes: Int32Array.from([0, 1]), dictionary }],
  ]);

describe('the hash of rows', () => {
  it('is the same for the same rows', () => {
    expect(rowsHash(table([1, 2]))).toBe(rowsHash(table([1, 2])));
    expect(rowsHash(table([1, 2]))).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is another when a number, an order or a text is another', () => {
    const hashes = [table([1, 2]), table([1, 3]), table([2, 1]), table([1, 2], ['Kvinna', 'man'])].map(
      rowsHash,
    );
    expect(new Set(hashes).size).toBe(4);
  });
});
