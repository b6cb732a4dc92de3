import { textWidth, widestWord } from '../../src/sheets/textWidth';

test('digits are the measure of width', () => {
  expect(textWidth('0123456789')).toBe(10);
});

test('narrow letters are narrower than a digit, capitals and wide letters wider', () => {
  expect(textWidth('il')).toBeLessThan(2);
  expect(textWidth('ÅK')).toBeGreaterThan(2);
  expect(textWidth('mw')).toBeGreaterThan(textWidth('ÅK'));
});

test('the widest word of a heading is what its column must hold', () => {
  expect(widestWord('Antal Standardavvikelse')).toBe(textWidth('Standardavvikelse'));
  expect(widestWord('')).toBe(0);
});
