import { foldWord } from './foldText';
import { SUBTOTAL_WORDS, SUM_LEAD_WORDS, TOTAL_WORDS } from './lexicon';
import { isTotalLabel } from './sexWords';

/** Understands labels that make a row the sum of others: `Summa`, `0000 All`, `Summa Skola`, `Delsumma`. */

/** What a label makes of its row. */
export const TOTAL_LABEL = { none: 0, total: 1, sumOfPart: 2, subtotal: 3 } as const;

const LONGEST_LABEL = 60;
const FIRST_LETTERS = codesOf(
  [...TOTAL_WORDS, ...SUM_LEAD_WORDS, ...SUBTOTAL_WORDS, '0'].map((word) => word[0] ?? ''),
);
/** How the words of `LAST_WORDS` end. */
const LAST_LETTERS = codesOf(['t', 'a', 'l', 'g']);
const LAST_WORDS = /[\s:,](totalt|total|summa|sammanlagt)$/;

/** Tells what a folded text makes of its row when it stands as a label. */
export function totalLabel(text: string): number {
  if (text.length > LONGEST_LABEL) return TOTAL_LABEL.none;
  const mayEnd = text.length > 6 && LAST_LETTERS.has(text.charCodeAt(text.length - 1));
  if (!FIRST_LETTERS.has(text.charCodeAt(0)) && !mayEnd) return TOTAL_LABEL.none;
  const word = foldWord(text);
  const [lead = ''] = word.split(/[\s:]/);
  if (SUBTOTAL_WORDS.has(lead)) return TOTAL_LABEL.subtotal;
  if (isTotalLabel(text)) return TOTAL_LABEL.total;
  return SUM_LEAD_WORDS.has(lead) || LAST_WORDS.test(word) ? TOTAL_LABEL.sumOfPart : TOTAL_LABEL.none;
}

/** Small and large. */
function codesOf(letters: readonly string[]): ReadonlySet<number> {
  return new Set(
    letters.flatMap((letter) => [letter, letter.toUpperCase()]).map((letter) => letter.charCodeAt(0)),
  );
}
