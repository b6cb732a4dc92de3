import { wrapLine, wrappedRowCount } from '../../src/sheets/wrapLine';

test('a line is broken between words', () => {
  expect(wrapLine('Kvinnor och män', 11)).toEqual(['Kvinnor och', 'män']);
});

test('a word that is longer than the line stands alone', () => {
  expect(wrapLine('i förskoleverksamheten nu', 8)).toEqual(['i', 'förskoleverksamheten', 'nu']);
});

test('narrow letters take up less of a cell than wide ones', () => {
  expect(wrappedRowCount('illi tilli filli', 12)).toBe(1);
  expect(wrappedRowCount('MAMMA WWW MAMMA', 12)).toBe(3);
});

test('line breaks and words that are too wide make a cell higher', () => {
  expect(wrappedRowCount('rad ett\nrad två', 30)).toBe(2);
  expect(wrappedRowCount('x'.repeat(25), 10)).toBe(3);
  expect(wrappedRowCount('', 10)).toBe(1);
});
