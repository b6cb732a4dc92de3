import { readSexCodes } from '../../src/intake/sexCodes';

const codes = (...texts: readonly string[]) => readSexCodes(texts.map((code) => ({ code, rows: 1 })));

describe('readSexCodes', () => {
  it.each([
    ['Kvinna', 'woman'],
    [' KVINNOR', 'woman'],
    ['Kv.', 'woman'],
    ['flicka', 'woman'],
    ['Female', 'woman'],
    ['nainen', 'woman'],
    ['jente', 'woman'],
    ['pige', 'woman'],
    ['man\u00a0', 'man'],
    ['Pojkar', 'man'],
    ['mies', 'man'],
    ['gutt', 'man'],
    ['dreng', 'man'],
    ['Icke-binär', 'other'],
    ['Uppgift saknas', 'unknown'],
    ['Båda könen', 'both'],
  ])('reads %j as %s', (text, meaning) => {
    expect([...codes(text).meanings.values()]).toEqual([meaning]);
  });

  it.each([
    [['1', '2']],
    [['0', '1']],
    [['1', '2', '9']],
    [['F', 'P', 'M']],
    [['K', 'F']],
    [['T', 'K', 'F']],
    [['T', 'F', 'M']],
  ])('does not guess what %j mean', (texts) => {
    expect(codes(...texts).ambiguous?.readings).toHaveLength(2);
  });

  it('shows both readings of 1 and 2, the one of SCB first', () => {
    expect(codes('1', '2').ambiguous).toEqual({
      codes: ['1', '2'],
      readings: [
        { women: ['2'], men: ['1'] },
        { women: ['1'], men: ['2'] },
      ],
    });
  });

  it('takes F with M and nothing else for female and male, and says so', () => {
    expect(codes('F', 'M').assumed).toEqual({ women: ['f'], men: ['m'] });
    expect(codes('F', 'M').ambiguous).toBeUndefined();
  });

  it('takes F among other words for women for female, unless there are fathers or mothers', () => {
    expect(codes('F', 'Kvinna', 'Man').assumed?.women).toEqual(['f']);
    expect(codes('F', 'Kvinna', 'Far').ambiguous?.codes).toEqual(['f']);
  });
});
