import type { ReadTable } from '../../src/intake';
import { readSex, readSheet } from '../../src/intake';
import type { TestCell } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

function table(rows: readonly (readonly TestCell[])[]): ReadTable {
  const [read] = readSheet(gridOfRows(rows)).tables;
  if (read === undefined) throw new Error('the test needs a table');
  return read;
}

const numbered = table([
  ['Id', 'Kön', 'Poäng'],
  ['E1', 1, 3],
  ['E2', 2, 4],
  ['E3', '2 ', 4],
  ['E4', 9, 4],
  ['E5', 1, 2],
]);

describe('readSex', () => {
  it('follows the lists of a recipe, numbers by value', () => {
    const { codes } = readSex(numbered, { column: ' kön', women: ['2'], men: [1] });
    expect([...codes]).toEqual([1, 0, 0, 3, 1]);
  });

  it('counts codes that nobody has explained as unknown, with both readings', () => {
    const { codes, findings } = readSex(numbered, { column: 'Poäng', other: [4] });
    expect([...codes]).toEqual([3, 2, 2, 2, 3]);
    expect(findings.map(({ code }) => code)).toContain('sexUnknown');
  });

  it('says which code of a recipe is not in the column', () => {
    const { findings } = readSex(numbered, { column: 'Kön', women: [2], men: [1], other: ['X'] });
    expect(findings.find(({ code }) => code === 'sexCodeAbsent')?.data).toEqual({
      column: 'Kön',
      codes: ['X'],
    });
  });

  it('reads personnummer that the table itself has forgotten', () => {
    // Check digits as in identityNumber.test.ts; 900101-9810 is a man by the digit 1.
    const read = table([
      ['Personnr', 'Ärende'],
      ['900101-9802', 'A'],
      ['900101-9810', 'B'],
      ['900101-9803', 'A'],
    ]);
    expect([...readSex(read, { personalIdentityNumber: 'Personnr' }).codes]).toEqual([0, 1, 3]);
    expect(JSON.stringify([...read.table.columns])).not.toContain('9802');
  });

  it('counts everybody as unknown where the column is not there', () => {
    expect([...readSex(numbered, { column: 'Gender' }).codes]).toEqual([3, 3, 3, 3, 3]);
  });
});
