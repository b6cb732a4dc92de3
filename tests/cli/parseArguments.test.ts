import { languageIn, parseArguments } from '../../src/cli/parseArguments';

const refusal = (...words: string[]): unknown => {
  try {
    return parseArguments(words);
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

describe('the words of a call', () => {
  it('say what to do with which files', () => {
    expect(
      parseArguments(['analyse', 'in.xlsx', '--recipe', 'r.json', '--out=ut.xlsx', '--lang', 'en']),
    ).toEqual({
      kind: 'analyse',
      language: 'en',
      input: 'in.xlsx',
      recipe: 'r.json',
      out: 'ut.xlsx',
    });
    expect(parseArguments(['inspect', '--json', 'f.json', 'in.xlsx'])).toEqual({
      kind: 'inspect',
      language: 'sv',
      input: 'in.xlsx',
      json: 'f.json',
    });
  });

  it('name a method and what it is about', () => {
    expect(
      parseArguments(['method', 'in.xlsx', '--method', '4r', '--subject', 'Hemtjänst', '--out', 'ut.xlsx']),
    ).toEqual({
      kind: 'method',
      language: 'sv',
      input: 'in.xlsx',
      method: 'fourR',
      subject: 'Hemtjänst',
      out: 'ut.xlsx',
    });
  });

  it.each([
    ['optionNotAllowed', ['method', 'in.xlsx', '--method', '5r', '--subject', 'A', '--out', 'ut.xlsx']],
    ['unknownCommand', []],
    ['unknownCommand', ['analysera', 'in.xlsx']],
    ['unknownCommand', ['toString']],
    ['unknownOption', ['inspect', 'in.xlsx', '--jsn', 'f.json']],
    ['unknownOption', ['inspect', 'in.xlsx', '-x']],
    ['unknownOption', ['inspect', 'in.xlsx', '--out', 'ut.xlsx']],
    ['optionWithoutValue', ['inspect', 'in.xlsx', '--json']],
    ['optionWithoutValue', ['analyse', 'in.xlsx', '--recipe', '--out', 'ut.xlsx']],
    ['optionMissing', ['analyse', 'in.xlsx', '--recipe', 'r.json']],
    ['optionNotAllowed', ['inspect', 'in.xlsx', '--lang', 'no']],
    ['inputMissing', ['inspect']],
    ['inputTooMany', ['inspect', 'a.xlsx', 'b.xlsx']],
  ])('are refused as %s: %j', (code, words) => {
    expect(refusal(...words)).toBe(code);
  });

  it('tell the language even where the rest cannot be understood', () => {
    expect([languageIn(['hej', '--lang', 'en']), languageIn(['--lang=en']), languageIn([])]).toEqual([
      'en',
      'en',
      'sv',
    ]);
  });
});
