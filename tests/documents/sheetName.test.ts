import { sheetName } from '../../src/documents/sheetName';

test.each([
  ['Analys 01 – Beslut: bifall/avslag', 'Analys 01 – Beslut bifall avsla'],
  ["'citat'", 'citat'],
  ['rad ett\nrad två', 'rad ett rad två'],
  ['a[b]*c?', 'a b c'],
  ['History', 'History_'],
  ['///', '_'],
])('"%s" becomes "%s"', (text, name) => {
  expect(sheetName(text)).toBe(name);
});

test('a name is at most 31 characters and no sign of it is cut in two', () => {
  expect(sheetName('å'.repeat(40))).toHaveLength(31);
  expect(sheetName(`${'x'.repeat(30)}😀`)).toBe('x'.repeat(30));
});

test('a name that is cut does not end with a quote or a blank', () => {
  expect(sheetName(`${'x'.repeat(30)}'y`)).toBe('x'.repeat(30));
});
