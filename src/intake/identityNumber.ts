import Personnummer from 'personnummer';

/**
 * Understands personnummer and samordningsnummer: who may be read as a woman or a man by the second last digit.
 *
 * Read in memory only; nothing of a number leaves this file but the sex and the year of birth.
 */

/** What a text was as a personnummer. `reserve` = a number with a letter, which tells no sex that can be relied on. */
export type IdentityReading =
  | {
      readonly kind: 'valid';
      readonly sex: 'woman' | 'man';
      readonly coordination: boolean;
      /** The year of birth with its century, or its two last digits where the century is not told. */
      readonly birthYear: number;
      /** `+` between the digits: a hundred years or more. */
      readonly isOver100: boolean;
    }
  | { readonly kind: 'invalid' | 'reserve' | 'none' };

const SHAPE = /^(?:\d{2})?\d{2}[01]\d[0-9]\d[-+]?\d{4}$/;
const RESERVE = /^(?:\d{2})?\d{6}[-+]?[A-Za-z]\d{3}$|^(?:\d{2})?\d{6}[-+]?\d{1,2}[A-Za-z]\d{1,2}$/;
const HIDDEN_NUMBER = /\d{6}(?:\d{2})?[-+\u2010-\u2015\u2212 ]?\d{4}/;
const COORDINATION_DAY = 60;
const SHORT_LENGTH = 10;
const MOST_ZEROS_LOST = 3;

const NONE: IdentityReading = { kind: 'none' };
const INVALID: IdentityReading = { kind: 'invalid' };
const RESERVED: IdentityReading = { kind: 'reserve' };

/**
 * Reads a personnummer with 10 or 12 digits, with or without `-` or `+`; the check digit and the date must be right.
 * @example readIdentityNumber('19900116-2388') // { kind: 'valid', sex: 'woman', birthYear: 1990 … }
 */
export function readIdentityNumber(text: string): IdentityReading {
  const compact = text.replaceAll(' ', '').replace(/[\u2010-\u2015\u2212]/, '-');
  if (RESERVE.test(compact)) return RESERVED;
  if (!SHAPE.test(compact)) return NONE;
  if (!hasRightCheckDigit(compact) || !Personnummer.valid(compact)) return INVALID;
  const all = compact.replace(/[-+]/, '');
  const digits = all.slice(-SHORT_LENGTH);
  const odd = Number(digits[8]) % 2 === 1;
  return {
    kind: 'valid',
    sex: odd ? 'man' : 'woman',
    coordination: Number(digits.slice(4, 6)) > COORDINATION_DAY,
    birthYear: Number(all.slice(0, all.length > SHORT_LENGTH ? 4 : 2)),
    isOver100: compact.includes('+'),
  };
}

/** Gives the digits of a personnummer that stands as a number, with the zeros that it has lost at the front. */
export function identityDigits(value: number): string {
  const digits = String(value);
  const short = digits.length < SHORT_LENGTH && digits.length >= SHORT_LENGTH - MOST_ZEROS_LOST;
  return short ? digits.padStart(SHORT_LENGTH, '0') : digits;
}

/** True where a text is or holds something of the shape of a personnummer: it is never told to anybody. */
export function holdsIdentityNumber(text: string): boolean {
  return HIDDEN_NUMBER.test(text) || readIdentityNumber(text).kind !== 'none';
}

/** A personnummer in a text: with its sign even where the check digit is wrong, without it only where it is right. */
const IN_TEXT = /(?<![\d.,])(?:\d{2})?\d{6}([-+\u2010-\u2015\u2212 ]?)\d{4}(?![\d.,]\d|\d)/g;

/**
 * True where something that is about to be published tells a personnummer. Stricter than `holdsIdentityNumber`, which
 * asks about shapes only: an amount with ten digits is no personnummer.
 * @example tellsIdentityNumber('ring 19900116-2388') // true
 */
export function tellsIdentityNumber(text: string): boolean {
  return [...text.matchAll(IN_TEXT)].some(([found, sign]) => {
    const { kind } = readIdentityNumber(found);
    return kind === 'valid' || (kind === 'invalid' && (sign === '-' || sign === '+') && hasDate(found));
  });
}

/** True where the month and the day, perhaps with 60 added, can be. */
function hasDate(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').slice(-SHORT_LENGTH);
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const bare = day > COORDINATION_DAY ? day - COORDINATION_DAY : day;
  return month >= 1 && month <= 12 && bare >= 1 && bare <= 31;
}

/** Modulus 10 over the last ten digits with weights 2, 1: quicker than asking the library about every wrong one. */
function hasRightCheckDigit(compact: string): boolean {
  let sum = 0;
  let place = 0;
  for (let index = compact.length - 1; place < SHORT_LENGTH && index >= 0; index -= 1) {
    const digit = compact.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) continue;
    const product = place % 2 === 0 ? digit : digit * 2;
    sum += product > 9 ? product - 9 : product;
    place += 1;
  }
  return place === SHORT_LENGTH && sum % 10 === 0;
}
