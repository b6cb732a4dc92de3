import { formatValue } from '../../../src/emulator/model';

describe('a value shown under a number format', () => {
  // LibreOffice 7.4, each as =TEXT(value;"format") in an English sheet, saved as text.
  it.each([
    [0.1416, '0.0%', '14.2%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1234567.891, '#,##0', '1,234,568'],
    [-5, '0.00;[Red]-0.00', '-5.00'],
    [0, '0;-0;"noll"', 'noll'],
    [-1234.5, '#,##0_);(#,##0)', '(1,235)'],
    [12345678, '0.00E+00', '1.23E+07'],
    [0.00012345, '0.00E+00', '1.23E-04'],
    [1234567, '#,##0,"k"', '1,235k'],
    [0.5, '#.##', '.5'],
    [5, '000', '005'],
    [45337, 'yyyy-mm-dd', '2024-02-15'],
    [45337.5625, 'yyyy-mm-dd hh:mm', '2024-02-15 13:30'],
    [45337, 'd mmm yyyy', '15 Feb 2024'],
    [45337, 'dddd', 'Thursday'],
    [45337, 'mmmm', 'February'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [0.5, '# ?/?', ' 1/2'],
    [3.14159, '# ??/??', '3 14/99'],
    [2.5, '0', '3'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.0', '0.0'],
    [1234.5, '0.0" kr"', '1234.5 kr'],
    [-0.1416, '+0.0%;-0.0%;0.0%', '-14.2%'],
    [150, '[>=100]"stor";"liten"', 'stor'],
    [50, '[>=100]"stor";"liten"', 'liten'],
    [1234, '#,##0.0,', '1.2'],
    [5, '??0', '  5'],
    [12, '0000-00', '0000-12'],
  ])('shows %p under %p as %p', (value, format, shown) => {
    expect(formatValue(value, format)).toBe(shown);
  });

  // Microsoft's description of General: at most eleven characters, then an exponent.
  it.each([
    [1234.5, '1234.5'],
    [12345678901, '12345678901'],
    [123456789012, '1.23457E+11'],
    [0.00001234, '1.234E-05'],
    [1 / 3, '0.333333333'],
    [12345.678901234, '12345.6789'],
    [-0.1, '-0.1'],
    [0, '0'],
  ])('shows %p as General within eleven characters', (value, shown) => {
    expect(formatValue(value, 'General')).toBe(shown);
  });

  it('uses Swedish separators, dates and month names in Swedish', () => {
    expect(formatValue(1234567.891, '#,##0.00', 'sv-SE')).toBe('1\u00a0234\u00a0567,89');
    expect(formatValue(0.1416, '0.0%', 'sv-SE')).toBe('14,2%');
    expect(formatValue(45337, 'm/d/yyyy', 'sv-SE')).toBe('2024-02-15');
    expect(formatValue(45337, 'd mmmm yyyy', 'sv-SE')).toBe('15 februari 2024');
    expect(formatValue(1234.5, 'General', 'sv-SE')).toBe('1234,5');
  });

  it('shows text as it is, or as the text section says', () => {
    expect(formatValue('Hemtjänst', '0.00')).toBe('Hemtjänst');
    expect(formatValue('Hemtjänst', '0;-0;0;"Enhet: "@')).toBe('Enhet: Hemtjänst');
    expect(formatValue('42', '@')).toBe('42');
  });

  it('rounds seconds and lets them carry', () => {
    expect(formatValue(45337.999999, 'hh:mm:ss')).toBe('00:00:00');
    expect(formatValue(61 / 86400, 'mm:ss')).toBe('01:01');
  });

  it('shows hash signs for a negative date', () => {
    expect(formatValue(-1, 'yyyy-mm-dd')).toBe('#####');
  });

  it('shows truth values as Excel does', () => {
    expect(formatValue(true, '0.00')).toBe('TRUE');
  });
});
