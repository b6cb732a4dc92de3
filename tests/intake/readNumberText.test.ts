import { readNumberText } from '../../src/intake/readNumberText';

describe('readNumberText', () => {
  it.each([
    ['12,5', 12.5],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['2\u202f045', 2045],
    ['12\u00a0345\u00a0678,50', 12345678.5],
    ['1.250.000', 1250000],
    ['450 000 kr', 450000],
    ['300 000:-', 300000],
    ['12 tkr', 12000],
    ['1,5 mnkr', 1500000],
    ['\u22120,4', -0.4],
    ['\u20135', -5],
    [' 3,9 ', 3.9],
    ['45 %', 45],
    ['1,234,567', 1234567],
    ['0', 0],
  ])('reads %j as the number that a Swede means', (text, value) => {
    expect(readNumberText(text)?.value).toBe(value);
  });

  it.each(['0114', '2023-11-01', '1 23', '12 345 67', 'ca 30', '..', '-', 'P001', '1,2,3', '30 personer'])(
    'reads no number out of %j',
    (text) => {
      expect(readNumberText(text)).toBeUndefined();
    },
  );

  it('says when a point may part thousands or decimals', () => {
    expect(readNumberText('1.234')?.point).toBe('either');
    expect(readNumberText('0.234')?.point).toBe('decimal');
    expect(readNumberText('1.234,5')?.point).toBe('thousands');
  });
});
