import { amountFormat, CELL_FORMATS } from '../../../src/text';

test('a count of zero is shown as the dash of the legend, a negative number with a true minus sign', () => {
  expect(CELL_FORMATS.count.split(';')).toEqual(['#,##0', '"\u2212"#,##0', '"–"']);
});

test('the difference of shares is always shown with its sign', () => {
  expect(CELL_FORMATS.percentagePoints.split(';')).toEqual(['"+"0.0', '"\u2212"0.0', '0.0']);
});

test('an amount has the decimals asked for, with its sign where it is a difference', () => {
  expect(amountFormat(1)).toBe('#,##0.0;"\u2212"#,##0.0;#,##0.0');
  expect(amountFormat(0, 'signed')).toBe('"+"#,##0;"\u2212"#,##0;#,##0');
});
