import { parseTyped } from '../../../src/emulator/model';

const value = (text: string, numberFormat?: string) =>
  numberFormat === undefined
    ? { kind: 'value', value: text }
    : { kind: 'value', value: Number(text), numberFormat };

describe('a text typed into a General cell under US English settings', () => {
  it.each([
    ['42', 42, undefined],
    ['-5', -5, undefined],
    ['(5)', -5, undefined],
    ['.5', 0.5, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['15%', 0.15, '0%'],
    ['7%', 0.07, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$1,200', 1200, '$#,##0_);[Red]($#,##0)'],
    ['1e5', 100000, '0.00E+00'],
    ['0 1/2', 0.5, '# ?/?'],
    // Serials: python3 -c "from datetime import date as d; print((d(2024,2,15)-d(1899,12,30)).days)"
    ['2024-02-15', 45337, 'm/d/yyyy'],
    ['2/15/2024', 45337, 'm/d/yyyy'],
    ['2/15/24', 45337, 'm/d/yyyy'],
    ['15-Feb-2024', 45337, 'd-mmm-yy'],
    ['February 15, 2024', 45337, 'd-mmm-yy'],
    ['15-Feb', 45337, 'd-mmm'],
    ['2/15', 45337, 'd-mmm'],
    ['Feb-2024', 45323, 'mmm-yy'],
    ['1/1/1900', 1, 'm/d/yyyy'],
    ['3/1/1900', 61, 'm/d/yyyy'],
    ['13:30', 0.5625, 'h:mm'],
    ['1:30 PM', 0.5625, 'h:mm AM/PM'],
    ['36:00', 1.5, '[h]:mm:ss'],
    ['2024-02-15 13:30', 45337.5625, 'm/d/yyyy h:mm'],
  ])('reads %p as %p with the format %p', (text, number, numberFormat) => {
    const entry = parseTyped(text, { year: 2024 });
    expect(entry).toEqual({
      kind: 'value',
      value: number,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  });

  it.each(['12,5', '1 234', '19850101-1234', '2024-13-01', '30 februari', 'K', '1,2,3', '-', '–', '1-2-3-4'])(
    'keeps %p as text',
    (text) => {
      expect(parseTyped(text, { year: 2024 })).toEqual(value(text));
    },
  );

  it('reads truth values and errors', () => {
    expect(parseTyped('true')).toEqual({ kind: 'value', value: true });
    expect(parseTyped('#N/A')).toEqual({ kind: 'value', value: { error: '#N/A' } });
  });

  it('takes a leading apostrophe as the mark of text and drops it', () => {
    expect(parseTyped("'=SUM(A1)")).toEqual({ kind: 'value', value: '=SUM(A1)' });
    expect(parseTyped("'007")).toEqual({ kind: 'value', value: '007' });
  });

  it('makes formulas of what begins with = and of signed words', () => {
    expect(parseTyped('=A1+1')).toEqual({ kind: 'formula', text: '=A1+1' });
    expect(parseTyped('+A1')).toEqual({ kind: 'formula', text: '=+A1' });
    expect(parseTyped('-hemtjänst')).toEqual({ kind: 'formula', text: '=-hemtjänst' });
    expect(parseTyped('=')).toEqual({ kind: 'value', value: '=' });
  });
});

describe('a text typed into a cell that has a format', () => {
  it('stays text under @', () => {
    expect(parseTyped('007', { numberFormat: '@' })).toEqual({ kind: 'value', value: '007' });
    expect(parseTyped('=A1', { numberFormat: '@' })).toEqual({ kind: 'value', value: '=A1' });
  });

  it('gives its value and leaves the format alone', () => {
    expect(parseTyped('15%', { numberFormat: '0.0' })).toEqual({ kind: 'value', value: 0.15 });
  });
});
