import type { SexOfColumn } from '../vocabulary';
import { foldText, foldWord, wordsOf } from './foldText';
import {
  BOTH_SEXES_WORDS,
  MEN_LETTERS,
  MEN_WORDS,
  NOTE_LEADS,
  OF_WHICH_WORDS,
  TOTAL_WORDS,
  WOMEN_LETTERS,
  WOMEN_WORDS,
} from './lexicon';

/** Understands which sex the words of a heading speak of. */

const HEADING_WORDS = 4;

/** Tells a line that is nothing but the heading of a block of one sex. @example sexOfBlockHeading('Kvinnor 2023') // 'women' */
export function sexOfBlockHeading(text: string): 'women' | 'men' | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > HEADING_WORDS) return undefined;
  const women = words.some((word) => WOMEN_WORDS.has(word));
  const men = words.some((word) => MEN_WORDS.has(word));
  if (women === men || words.some((word) => OF_WHICH_WORDS.has(word))) return undefined;
  return women ? 'women' : 'men';
}

/** What a heading says about sex: one of them, everybody, both against each other, or nothing. */
export type SexOfHeading = SexOfColumn | 'both' | undefined;

/** Tells whose numbers stand below a heading, by spelled-out words. @example sexOfHeading('Antal kvinnor') // 'women' */
export function sexOfHeading(header: string): SexOfHeading {
  const words = wordsOf(header);
  const women = words.some((word) => WOMEN_WORDS.has(word));
  const men = words.some((word) => MEN_WORDS.has(word));
  if (women && men) return 'both';
  if (women) return 'women';
  if (men) return 'men';
  return saysTotal(header, words) ? 'total' : undefined;
}

/** As `sexOfHeading`, for headings that abbreviate: `K`, `Kv`, `M`, `T`, `F`, `P`. */
export function sexOfAbbreviatedHeading(header: string): SexOfColumn | undefined {
  const words = wordsOf(header);
  if (words.some((word) => WOMEN_LETTERS.has(word) || word === 'f')) return 'women';
  if (words.some((word) => MEN_LETTERS.has(word) || word === 'm' || word === 'p')) return 'men';
  return words.includes('t') || words.includes('tot') ? 'total' : undefined;
}

function saysTotal(header: string, words: readonly string[]): boolean {
  if (words.some((word) => word === 'totalt' || word === 'total' || word === 'samtliga' || word === 'summa'))
    return true;
  return BOTH_SEXES_WORDS.has(foldWord(header).split(' · ').at(-1) ?? '') && foldWord(header) !== 't';
}

/** Tells a line below a table that is no row of it. */
export function isNote(text: string): boolean {
  const folded = foldWord(text);
  return NOTE_LEADS.some((lead) => folded.startsWith(lead)) || foldText(text).length > 60;
}

/** Tells a label that alone says that the row is a sum or a mean. @example isTotalLabel('0000 All') // true */
export function isTotalLabel(text: string): boolean {
  const folded = foldWord(text)
    .replace(/[:.*]+$/, '')
    .trim();
  return TOTAL_WORDS.has(folded) || TOTAL_WORDS.has(folded.replace(/^0+ /, ''));
}
