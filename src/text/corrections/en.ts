import { createFormats } from '../formats/formats';
import type { CorrectionSentences } from './sv';

const { amount, count: number, list } = createFormats('en');
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));

/** What each correction means, in English. */
export const correctionsEn: CorrectionSentences = {
  pointMeans: ({ column, meaning }) =>
    meaning === 'thousands'
      ? `In “${column}” the point parts thousands: 1.234 is 1,234.`
      : `In “${column}” the point is a decimal point: 1.234 is a little more than one.`,
  dashIsMissing: ({ column }) => `In “${column}” a dash means that the value is missing.`,
  valuesAreMissing: ({ column, values }) =>
    `In “${column}” ${list(values.map(number))} mean${values.length === 1 ? 's' : ''} that the value is missing.`,
  readNumbers: ({ column }) => `“${column}” is read as numbers, and words count as missing.`,
  textIs: ({ column, texts, is }) =>
    `In “${column}” ${quoted(texts)} ${texts.length === 1 ? 'is' : 'are all'} the same as “${is}”.`,
  multiply: ({ column, by, atMost }) =>
    `In “${column}” values of at most ${amount(atMost)} are multiplied by ${number(by)}.`,
  unitIs: ({ column, factor }) =>
    factor === 1
      ? `“${column}” stands in kronor and is not multiplied.`
      : `“${column}” stands in ${factor === 1000 ? 'thousands' : 'millions'} of kronor and is multiplied by ${number(factor)}.`,
  shareScale: ({ columns, to }) =>
    `The shares in ${quoted(columns)} are read on a scale from 0 to ${to === 'percent100' ? '100' : '1'}.`,
  countOnce: ({ column }) => `Each person or id in “${column}” counts once, on its first row.`,
  countRows: ({ rows }) =>
    rows === 'duplicates'
      ? 'Rows that are the same as an earlier row count all the same.'
      : 'Rows that look like sums count like any other rows.',
  leaveOutRepeats: () => 'Rows that are the same as an earlier row do not count.',
  sumOfSexes: ({ column, women, men }) => `“${column}” is worked out as “${women}” plus “${men}”.`,
  headingIs: ({ column, is }) => `The heading “${column}” is read as “${is}”.`,
};
