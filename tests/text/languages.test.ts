import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  annualReportTexts,
  cliTexts,
  documentTexts,
  resultTexts,
  planSheetTexts,
  planTexts,
  texts,
  workbenchTexts,
} from '../../src/text';

const FOLDER = path.resolve(__dirname, '../../src/text');

/** The path of every word and sentence below a value; a sentence with how much it has to be told. */
function pathsOf(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'function') return [`${at}()`];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, `${at}.${key}`));
}

test.each([
  ['the product', texts('sv'), texts('en')],
  ['the annual report', annualReportTexts('sv'), annualReportTexts('en')],
  ['the sheets', documentTexts('sv').documents, documentTexts('en').documents],
  ['the last step', resultTexts('sv'), resultTexts('en')],
  ['the command line', cliTexts('sv'), cliTexts('en')],
  ['the plan', planTexts('sv'), planTexts('en')],
  ['the sheets of the plan', planSheetTexts('sv'), planSheetTexts('en')],
  ['the workbench', workbenchTexts('sv'), workbenchTexts('en')],
])(
  'every text of %s that is in Swedish is in English too, and the other way round',
  (_, swedish, english) => {
    expect([...pathsOf(english)].sort()).toEqual([...pathsOf(swedish)].sort());
  },
);

/** The texts of words alone, not of sentences that are told of something. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

test('no text is empty', () => {
  for (const language of ['sv', 'en'] as const) {
    expect(wordsOf(documentTexts(language).documents).filter((word) => word.trim() === '')).toEqual([]);
  }
});

test('no text says only a sign for percent: it is percent of something, or percentage points', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  const withoutComments = (file: string): string =>
    readFileSync(path.join(FOLDER, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(files.filter((file) => withoutComments(file).includes('%'))).toEqual([]);
});
