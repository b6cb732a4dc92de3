import type { Language } from '../language';

/** How numbers are written in a language. */
export interface Formats {
  /** A number with so many decimals: `1 234,5`. Never a minus zero. */
  readonly number: (value: number, decimals: number) => string;
  /** A count, or a count made of weights: `1 234`, `12,5`. */
  readonly count: (value: number) => string;
  /** A share 0..1 as its number of percent, without the word: `30,4`. */
  readonly percentNumber: (share: number) => string;
  /** A share 0..1 with the word: `30,4 procent`. */
  readonly percent: (share: number) => string;
  /** A difference of shares as its number of percentage points, without the word: `−14,2`. */
  readonly pointsNumber: (difference: number) => string;
  /** A difference of shares with the word: `−14,2 procentenheter`. Never percent. */
  readonly percentagePoints: (difference: number) => string;
  /** A mean, rate or amount, with decimals that fit its size: `33 800`, `27,4`. */
  readonly amount: (value: number) => string;
  /** `A`, `A och B`, `A, B och C`. */
  readonly list: (words: readonly string[]) => string;
}

/** What differs between the languages. */
interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
  readonly percent: string;
  readonly percentagePoints: string;
  readonly and: string;
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const PERCENT_DECIMALS = 1;

const MARKS: Readonly<Record<Language, NumberMarks>> = {
  sv: {
    decimal: ',',
    thousands: NO_BREAK_SPACE,
    percent: 'procent',
    percentagePoints: 'procentenheter',
    and: 'och',
  },
  en: {
    decimal: '.',
    thousands: ',',
    percent: 'per cent',
    percentagePoints: 'percentage points',
    and: 'and',
  },
};

/**
 * Gives how many decimals a number of this size is shown with: none from 1,000 up, one from 1 up, else three.
 * The numbers of one column take the decimals of the largest.
 * @example decimalsFor(27.4) // 1
 */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 0;
  return size >= 1 || size === 0 ? 1 : 3;
}

function numberText(marks: NumberMarks, value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const digits = fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}

/** Gives the ways of writing numbers in a language. @example createFormats('sv').percentagePoints(-0.1416) // '−14,2 procentenheter' */
export function createFormats(language: Language): Formats {
  const marks = MARKS[language];
  const number = (value: number, decimals: number): string => numberText(marks, value, decimals);
  const percentNumber = (share: number): string => number(100 * share, PERCENT_DECIMALS);
  return {
    number,
    count: (value) => number(value, Number.isInteger(value) ? 0 : 1),
    percentNumber,
    percent: (share) => `${percentNumber(share)}${NO_BREAK_SPACE}${marks.percent}`,
    pointsNumber: percentNumber,
    percentagePoints: (difference) =>
      `${percentNumber(difference)}${NO_BREAK_SPACE}${marks.percentagePoints}`,
    amount: (value) => number(value, decimalsFor(value)),
    list: (words) =>
      words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join(', ')} ${marks.and} ${words.at(-1) ?? ''}`,
  };
}
