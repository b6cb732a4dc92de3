import { concatTables, createTable } from '../../src/table';

const north = createTable([
  ['School', { kind: 'text', codes: Int32Array.of(0, -1), dictionary: ['North'] }],
  ['Year', { kind: 'number', values: Float64Array.of(2022, NaN) }],
]);
const south = createTable([
  ['Year', { kind: 'text', codes: Int32Array.of(0), dictionary: ['2022/23'] }],
  ['School', { kind: 'text', codes: Int32Array.of(1), dictionary: ['North', 'South'] }],
]);

describe('concatTables', () => {
  it('puts rows below each other, whatever the order of the columns, with one dictionary', () => {
    expect(concatTables([north, south], ['School']).columns.get('School')).toEqual({
      kind: 'text',
      codes: Int32Array.of(0, -1, 1),
      dictionary: ['North', 'South'],
    });
  });

  it('makes numbers texts where one of the tables has texts', () => {
    expect(concatTables([north, south], ['Year']).columns.get('Year')).toEqual({
      kind: 'text',
      codes: Int32Array.of(0, -1, 1),
      dictionary: ['2022', '2022/23'],
    });
  });

  it('refuses a column that one of the tables does not have', () => {
    expect(() => concatTables([north, south], ['Class'])).toThrow('not "Class"');
  });
});
