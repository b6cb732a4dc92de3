import { decimalsFor, texts } from '../../../src/text';

const sv = texts('sv').formats;
const en = texts('en').formats;

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

test('Swedish has a decimal comma and a space between thousands that does not break', () => {
  expect(sv.number(1234567.891, 1)).toBe(`1${NO_BREAK_SPACE}234${NO_BREAK_SPACE}567,9`);
  expect(en.number(1234567.891, 1)).toBe('1,234,567.9');
});

test('a negative number has a true minus sign', () => {
  expect(sv.number(-12.3, 1)).toBe(`${MINUS}12,3`);
});

test('what is rounded to zero has no minus sign', () => {
  expect(sv.number(-0.04, 1)).toBe('0,0');
  expect(sv.number(-0, 0)).toBe('0');
});

test('a count of persons has no decimals, one made of weights has', () => {
  expect(sv.count(4526)).toBe(`4${NO_BREAK_SPACE}526`);
  expect(sv.count(12.5)).toBe('12,5');
});

test('a share is written in percent, by name', () => {
  expect(sv.percent(557 / 1835)).toBe(`30,4${NO_BREAK_SPACE}procent`);
  expect(en.percent(557 / 1835)).toBe(`30.4${NO_BREAK_SPACE}per cent`);
});

test('a difference of shares is written in percentage points, never in percent', () => {
  expect(sv.percentagePoints(557 / 1835 - 1198 / 2691)).toBe(`${MINUS}14,2${NO_BREAK_SPACE}procentenheter`);
  expect(en.percentagePoints(0.05)).toBe(`5.0${NO_BREAK_SPACE}percentage points`);
  expect(sv.pointsNumber(-0.1416)).toBe(`${MINUS}14,2`);
});

test.each([
  [33_800, 0],
  [1000, 0],
  [27.4, 1],
  [-27.4, 1],
  [0, 1],
  [0.217, 3],
])('a number of the size of %d is shown with %i decimals', (value, decimals) => {
  expect(decimalsFor(value)).toBe(decimals);
});

test('an amount takes the decimals of its size', () => {
  expect([sv.amount(33_812.4), sv.amount(27.44), sv.amount(0.2171)]).toEqual([
    `33${NO_BREAK_SPACE}812`,
    '27,4',
    '0,217',
  ]);
});

test('the last of several is joined with a word', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(sv.list)).toEqual(['', 'A', 'A och B', 'A, B och C']);
  expect(en.list(['A', 'B'])).toBe('A and B');
});
