import type { Correction } from '../../vocabulary';
import { createFormats } from '../formats/formats';

/** What each correction means, as a whole sentence. */
export type CorrectionSentences = {
  readonly [Kind in Correction['kind']]: (correction: Extract<Correction, { kind: Kind }>) => string;
};

const { amount, count: number, list } = createFormats('sv');
const quoted = (words: readonly string[]): string => list(words.map((word) => `”${word}”`));

/** What each correction means, in Swedish. */
export const correctionsSv: CorrectionSentences = {
  pointMeans: ({ column, meaning }) =>
    meaning === 'thousands'
      ? `I ”${column}” skiljer punkten tusental: 1.234 är 1 234.`
      : `I ”${column}” är punkten ett decimaltecken: 1.234 är 1,234.`,
  dashIsMissing: ({ column }) => `I ”${column}” betyder ett streck att uppgift saknas.`,
  valuesAreMissing: ({ column, values }) =>
    `I ”${column}” betyder ${list(values.map(number))} att uppgift saknas.`,
  readNumbers: ({ column }) => `”${column}” läses som tal, och ord räknas som uppgift saknas.`,
  textIs: ({ column, texts, is }) =>
    `I ”${column}” är ${quoted(texts)} ${texts.length === 1 ? 'detsamma' : 'alla detsamma'} som ”${is}”.`,
  multiply: ({ column, by, atMost }) =>
    `I ”${column}” multipliceras värden på högst ${amount(atMost)} med ${number(by)}.`,
  unitIs: ({ column, factor }) =>
    factor === 1
      ? `”${column}” står i kronor och multipliceras inte.`
      : `”${column}” står i ${factor === 1000 ? 'tusental' : 'miljoner'} kronor och multipliceras med ${number(factor)}.`,
  shareScale: ({ columns, to }) =>
    `Andelarna i ${quoted(columns)} läses på en skala från 0 till ${to === 'percent100' ? '100' : '1'}.`,
  countOnce: ({ column }) => `Varje person eller id i ”${column}” räknas en gång, på sin första rad.`,
  countRows: ({ rows }) =>
    rows === 'duplicates'
      ? 'Rader som är helt lika en tidigare rad räknas ändå.'
      : 'Rader som ser ut som summor räknas som vanliga rader.',
  leaveOutRepeats: () => 'Rader som är helt lika en tidigare rad räknas inte.',
  sumOfSexes: ({ column, women, men }) => `”${column}” räknas om som ”${women}” plus ”${men}”.`,
  headingIs: ({ column, is }) => `Rubriken ”${column}” läses som ”${is}”.`,
};
