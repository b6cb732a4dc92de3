/**
 * Understands texts that differ only in how they were typed: spaces at the ends, no-break spaces, line breaks, case.
 */

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\ufeff]+/g;
const FIRST_PLAIN = 0x21;
const LAST_PLAIN = 0x7e;
const FIRST_LETTER_ABOVE = 0xc0;
const LAST_LETTER_ABOVE = 0x17f;

/** Trims a text and makes every run of spaces (of any kind) one plain space. @example foldText(' 1\u00a0234 ') // '1 234' */
export function foldText(text: string): string {
  return isPlain(text) ? text : text.replace(SPACES, ' ').trim();
}

/** Folds spaces and case, for comparing. @example foldWord(' KVINNA ') // 'kvinna' */
export function foldWord(text: string): string {
  return foldText(text).toLowerCase();
}

/** Gives the words and numbers of a heading, folded. @example wordsOf('antal_kvinnor, %') // ['antal', 'kvinnor', '%'] */
export function wordsOf(text: string): readonly string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

/** True without looking further for most texts: letters and signs, no space of any kind. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const plain =
      (code >= FIRST_PLAIN && code <= LAST_PLAIN) ||
      (code >= FIRST_LETTER_ABOVE && code <= LAST_LETTER_ABOVE);
    if (!plain) return false;
  }
  return true;
}
