import type { WrittenCell } from '../../../src/sheets';
import { KEEP } from '../../../src/sheets';
import { writableCell } from '../../../src/excel/apply/writableCell';

const CELLS: readonly WrittenCell[] = [0.1, -3, true, { formula: '=A1/B1' }, KEEP];
const PLACE = { sheet: 'Analys 01', row: 6, column: 1 };
const written = (cell: WrittenCell): unknown => writableCell(cell, PLACE);

describe('a cell on its way to Excel', () => {
  // What Excel in English makes of typed text: support.microsoft.com, "Stop automatically changing numbers to dates".
  it.each([
    '=SUM(A1)',
    '+1',
    '-',
    '-kvinnor',
    '@grupp',
    "'citat",
    '#N/A',
    '1',
    '1,5',
    '1.5',
    '12%',
    '$5',
    '1/2',
    '1-2',
    '2026-01-31',
    '12:30',
    '12 a',
    '1e5',
    'TRUE',
    'false',
    'Mar 2024',
    '15-Feb',
    'May 2019',
    'juni 2024',
    '(5)',
    '1 000',
  ])('keeps the text %s a text', (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  it.each([
    'Kvinnor',
    'Hemtjänst Norra',
    'Analys 01 – Antagna',
    'Årskurs 7 och äldre',
    '',
    '..',
    '–',
    '.',
    'Förskola 12',
  ])('leaves the plain text %s as it is', (text) => {
    expect(written(text)).toBe(text);
  });

  it('writes numbers, truth values and formulas as they are, and keeps what is to be kept', () => {
    expect(CELLS.map((cell) => written(cell))).toEqual([0.1, -3, true, '=A1/B1', null]);
  });

  it.each([Number.NaN, Infinity, -Infinity, undefined, null])('refuses %s and names the cell', (nothing) => {
    expect(() => written(nothing as never)).toThrow(
      expect.objectContaining({
        code: 'cellNotWritable',
        concerns: expect.objectContaining({ sheet: 'Analys 01', cell: 'B7' }) as unknown,
      }),
    );
  });

  it('refuses a text or a formula that is longer than a cell can hold', () => {
    expect(written('å'.repeat(32_767))).toHaveLength(32_767);
    expect(() => written('å'.repeat(32_768))).toThrow('cellNotWritable');
    expect(() => written({ formula: `=${'1+'.repeat(4_096)}1` })).toThrow('cellNotWritable');
  });
});
