import { foldWord } from './foldText';
import { IS_WORD, MEN_WORDS, WOMEN_WORDS } from './lexicon';
import type { CodeReading } from './sexCodes';

/** Understands legends such as "1 = man, 2 = kvinna" in a heading, a title or a note. */

const ENTRY = new RegExp(`(?<![\\p{L}\\p{N}])([0-9fmpk])\\s*(?:=|:|${IS_WORD}|–|-|\\))\\s*(\\p{L}+)`, 'gu');
const TURNED_ENTRY = new RegExp(`(\\p{L}+)\\s*(?:=|${IS_WORD})\\s*([0-9fmpk])(?![\\p{L}\\p{N}])`, 'gu');

/** Finds what a legend says about codes; `undefined` where it does not name both sexes. */
export function readSexLegend(texts: readonly string[]): CodeReading | undefined {
  const women = new Set<string>();
  const men = new Set<string>();
  for (const text of texts.map(foldWord)) {
    for (const [, code = '', word = ''] of text.matchAll(ENTRY)) note({ women, men }, code, word);
    for (const [, word = '', code = ''] of text.matchAll(TURNED_ENTRY)) note({ women, men }, code, word);
  }
  const contradicts = [...women].some((code) => men.has(code));
  if (women.size === 0 || men.size === 0 || contradicts) return undefined;
  return { women: [...women], men: [...men] };
}

function note(found: { women: Set<string>; men: Set<string> }, code: string, word: string): void {
  if (WOMEN_WORDS.has(word)) found.women.add(code);
  if (MEN_WORDS.has(word)) found.men.add(code);
}
