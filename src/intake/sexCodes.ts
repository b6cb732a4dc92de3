import type { Sex } from '../vocabulary';
import { foldWord, wordsOf } from './foldText';
import {
  BOTH_SEXES_BEGINNINGS,
  BOTH_SEXES_WORDS,
  FATHER_WORDS,
  FOREIGN_LETTER_PAIRS,
  MEN_LETTERS,
  MEN_WORDS,
  MOTHER_WORDS,
  OTHER_SEX_WORDS,
  UNKNOWN_SEX_WORDS,
  WOMEN_LETTERS,
  WOMEN_WORDS,
} from './lexicon';

/**
 * Understands the codes of a sex column.
 *
 * Words mean what they say. Codes with two meanings (contract.md 3: `1/2`, `0/1`, `F/P/M` together, Kolada's `F`
 * beside `K` or `T`) are never guessed: both readings are given, for a person to choose between.
 */

/** A code as it stands in the column, folded, and on how many rows. */
export interface SexCodeCount {
  readonly code: string;
  readonly rows: number;
}

/** One way of reading ambiguous codes. */
export interface CodeReading {
  readonly women: readonly string[];
  readonly men: readonly string[];
}

/** What the codes of a column mean. A code that is not here means nothing that is known. */
export interface SexCodes {
  readonly meanings: ReadonlyMap<string, Sex | 'both'>;
  /** Codes with more than one meaning and the two readings of the whole column. */
  readonly ambiguous?: {
    readonly codes: readonly string[];
    readonly readings: readonly [CodeReading, CodeReading];
  };
  /** Letters that were read as the sexes although they can mean something else. */
  readonly assumed?: CodeReading;
}

/** Tells what the codes of a column mean. */
export function readSexCodes(counts: readonly SexCodeCount[]): SexCodes {
  const codes = counts.map(({ code }) => foldWord(code));
  const read = readPlainCodes(new Set(codes.map(withoutStop)));
  return { ...read, meanings: withStops(read.meanings, codes) };
}

/** `M.` is M. */
function withoutStop(code: string): string {
  return /^\p{L}[.:]$/u.test(code) ? code.slice(0, 1) : code;
}

function withStops(
  meanings: ReadonlyMap<string, Sex | 'both'>,
  codes: readonly string[],
): ReadonlyMap<string, Sex | 'both'> {
  const all = new Map(meanings);
  for (const code of codes) {
    const meaning = meanings.get(withoutStop(code));
    if (meaning !== undefined) all.set(code, meaning);
  }
  return all;
}

function readPlainCodes(present: ReadonlySet<string>): SexCodes {
  const meanings = new Map<string, Sex | 'both'>();
  for (const code of present) {
    const meaning = meaningOfWord(code);
    if (meaning !== undefined) meanings.set(code, meaning);
  }
  const numbers = ambiguousNumbers(present);
  if (numbers !== undefined) return withReadings(meanings, numbers);
  return readLetters(present, meanings);
}

/** The meaning of a code that has one only. */
function meaningOfWord(code: string): Sex | 'both' | undefined {
  const word = code.replace(/[.:]$/, '');
  if (UNKNOWN_SEX_WORDS.has(code) || UNKNOWN_SEX_WORDS.has(word)) return 'unknown';
  if (WOMEN_WORDS.has(word) || WOMEN_LETTERS.has(word) || MOTHER_WORDS.has(word)) return 'woman';
  if (MEN_WORDS.has(word) || MEN_LETTERS.has(word) || FATHER_WORDS.has(word)) return 'man';
  if (OTHER_SEX_WORDS.has(word)) return 'other';
  const both = BOTH_SEXES_WORDS.has(word) || BOTH_SEXES_BEGINNINGS.some((lead) => word.startsWith(lead));
  return both ? 'both' : meaningOfCompound(word);
}

/** A word with its code or its twin beside it. @example '1 = Man', 'Kvinna (2)', 'flicka/kvinna' */
function meaningOfCompound(code: string): Sex | undefined {
  const words = wordsOf(code).filter((word) => /\p{L}/u.test(word));
  const says = (known: ReadonlySet<string>): boolean =>
    words.length > 0 && words.every((word) => known.has(word));
  if (words.join(' ') === code) return undefined;
  if (says(WOMEN_WORDS)) return 'woman';
  return says(MEN_WORDS) ? 'man' : undefined;
}

interface Ambiguity {
  readonly codes: readonly string[];
  readonly readings: readonly [CodeReading, CodeReading];
}

/** 1 and 2, or 0 and 1. SCB writes 1 for men and 2 for women; others the other way round. */
function ambiguousNumbers(present: ReadonlySet<string>): Ambiguity | undefined {
  const [low, high] = present.has('2') ? ['1', '2'] : ['0', '1'];
  const codes = [low, high].filter((code) => present.has(code));
  if (codes.length === 0 || !present.has('1')) return undefined;
  return {
    codes,
    readings: [
      { women: codes.filter((code) => code === high), men: codes.filter((code) => code === low) },
      { women: codes.filter((code) => code === low), men: codes.filter((code) => code === high) },
    ],
  };
}

function withReadings(meanings: ReadonlyMap<string, Sex | 'both'>, ambiguity: Ambiguity): SexCodes {
  const of = (sex: Sex): readonly string[] =>
    [...meanings].filter(([, meaning]) => meaning === sex).map(([code]) => code);
  const whole = (reading: CodeReading): CodeReading => ({
    women: [...of('woman'), ...reading.women],
    men: [...of('man'), ...reading.men],
  });
  const [first, second] = ambiguity.readings;
  return { meanings, ambiguous: { codes: ambiguity.codes, readings: [whole(first), whole(second)] } };
}

/** The letters F, M and P, by what stands beside them. */
function readLetters(present: ReadonlySet<string>, meanings: Map<string, Sex | 'both'>): SexCodes {
  const has = { f: present.has('f'), m: present.has('m'), p: present.has('p') };
  const women = [...present].filter((code) => WOMEN_WORDS.has(code));
  const parents = [...present].some((code) => MOTHER_WORDS.has(code) || FATHER_WORDS.has(code));
  const kolada = ['k', 'kv', 't'].some((code) => present.has(code));
  if (has.f && parents) return ambiguousParents(has, meanings);
  if (has.f && women.length === 0 && kolada) return ambiguousKolada(has, meanings);
  if (has.f && has.m && has.p && women.length === 0) return ambiguousFamily(meanings);
  const foreign = FOREIGN_LETTER_PAIRS.filter(([one, other]) => present.has(one) && present.has(other));
  const [foreignPair] = has.f || kolada || foreign.length > 1 ? [] : foreign;
  const readWomen = [...(has.f ? ['f'] : []), ...(foreignPair === undefined ? [] : [foreignPair[0]])];
  const readMen = ['m', 'p', 'g'].filter(
    (code) => present.has(code) && (code !== 'g' || foreignPair?.[1] === 'g'),
  );
  for (const code of readWomen) meanings.set(code, 'woman');
  for (const code of readMen) meanings.set(code, 'man');
  const uncertain = has.f || has.p || foreignPair !== undefined;
  return uncertain ? { meanings, assumed: { women: readWomen, men: readMen } } : { meanings };
}

interface Letters {
  readonly f: boolean;
  readonly m: boolean;
  readonly p: boolean;
}

/** F/P/M: flicka, pojke and man, or far, pojke and mor. */
function ambiguousFamily(meanings: ReadonlyMap<string, Sex | 'both'>): SexCodes {
  const readings = [
    { women: ['f'], men: ['p', 'm'] },
    { women: ['m'], men: ['f', 'p'] },
  ] as const;
  return withReadings(meanings, { codes: ['f', 'p', 'm'], readings });
}

/** F beside spelled-out fathers and mothers. */
function ambiguousParents(has: Letters, meanings: Map<string, Sex | 'both'>): SexCodes {
  if (has.p) meanings.set('p', 'man');
  const mother = has.m ? ['m'] : [];
  const readings = [
    { women: ['f'], men: mother },
    { women: mother, men: ['f'] },
  ] as const;
  return withReadings(meanings, { codes: ['f', ...mother], readings });
}

/** Kolada has printed T, K and F: F is refused rather than guessed. */
function ambiguousKolada(has: Letters, meanings: Map<string, Sex | 'both'>): SexCodes {
  if (has.m) meanings.set('m', 'man');
  if (has.p) meanings.set('p', 'man');
  const readings = [
    { women: ['f'], men: [] },
    { women: [], men: ['f'] },
  ] as const;
  return withReadings(meanings, { codes: ['f'], readings });
}
