import { parseNumber, readNumbers } from '../../../src/analysis/rows/readNumbers';
import { tableOf } from '../support/tableOf';

it.each([
  ['12,5', 12.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['\u22123', -3],
  ['45 %', 45],
  ['12.5', 12.5],
])('%s is a number', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

it.each(['..', '–', 'X', '', '12 a', '2018-01', '1.2.3'])('"%s" is no number', (text) => {
  expect(parseNumber(text)).toBeNaN();
});

it('a column of texts is read for its numbers, the rest is missing', () => {
  const column = tableOf({ Antal: ['12', '..', null] }).columns.get('Antal');
  expect(column && [...readNumbers(column)]).toEqual([12, NaN, NaN]);
});
