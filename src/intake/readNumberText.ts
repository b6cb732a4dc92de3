import { foldWord } from './foldText';
import { MONEY_FACTORS } from './lexicon';

/**
 * Understands numbers that were typed or exported as text: decimal comma, spaces of any kind or points between
 * thousands, a minus of any kind, and the unit behind.
 */

/** What the point means in the numbers of a column. */
export type PointMeaning = 'decimal' | 'thousands';

/**
 * A number read out of a text. `point` is what the text tells about points in its column (a decimal comma: that
 * they part thousands); `'either'` = 1.234 could be 1,234 or 1234, and `value` is then the decimal reading.
 */
export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
  readonly point: 'none' | 'either' | PointMeaning;
}

const SHAPE = /^([-+\u2212\u2013]?) ?(\d[\d ., ]*)( ?%| ?:-| ?[a-z]+\.?)?$/;
/** Bookkeepers put losses in brackets, and some systems the minus or the currency at the other end. */
const BRACKETS = /^\((\d[\d ., ]*)\)$/;
const MINUS_LAST = /^(\d[\d ., ]*)[-\u2212]$/;
const UNIT_FIRST = /^(kr|sek) ?([-\u2212\u2013]?\d[\d ., ]*)$/;
const SPACED = /^\d{1,3}( \d{3})+([.,]\d+)?$/;
const WHOLE = /^(0|[1-9]\d{0,14})$/;
const COMMA_DECIMALS = /^\d+,\d+$/;
const POINT_THOUSANDS = /^\d{1,3}((\.\d{3}){2,}(,\d+)?|(\.\d{3})+,\d+)$/;
const COMMA_THOUSANDS = /^\d{1,3}((,\d{3}){2,}(\.\d+)?|(,\d{3})+\.\d+)$/;
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;
const POINT_DECIMALS = /^\d+\.\d+$/;

/**
 * Reads a text as a number; `undefined` where it is none. A whole number that begins with 0 is a code, not a number.
 * @example readNumberText('1.250.000')?.value // 1250000
 * @example readNumberText('450 000 kr')?.value // 450000
 */
export function readNumberText(text: string): NumberText | undefined {
  const shape = SHAPE.exec(inPlainOrder(foldWord(text)));
  if (shape === null) return undefined;
  const [, sign = '', digits = '', unit = ''] = shape;
  const factor = unitFactor(unit.trim());
  const magnitude = readDigits(digits.trim());
  if (factor === undefined || magnitude === undefined) return undefined;
  const negative = sign !== '' && sign !== '+';
  return {
    value: (negative ? -magnitude.value : magnitude.value) * factor + 0,
    percent: unit.trim() === '%',
    point: magnitude.point,
  };
}

function inPlainOrder(text: string): string {
  // Most numbers begin and end with a digit, and are in order.
  if (isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1))) return text;
  return text.replace(BRACKETS, '-$1').replace(MINUS_LAST, '-$1').replace(UNIT_FIRST, '$2 $1');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function unitFactor(unit: string): number | undefined {
  if (unit === '' || unit === '%' || unit === ':-' || unit === 'st') return 1;
  return MONEY_FACTORS.get(unit.replace('.', ''));
}

function readDigits(digits: string): Pick<NumberText, 'value' | 'point'> | undefined {
  if (WHOLE.test(digits)) return { value: Number(digits), point: 'none' };
  if (COMMA_DECIMALS.test(digits)) return { value: Number(digits.replace(',', '.')), point: 'thousands' };
  if (SPACED.test(digits)) {
    return { value: Number(digits.replaceAll(' ', '').replace(',', '.')), point: 'none' };
  }
  if (POINT_THOUSANDS.test(digits)) {
    return { value: Number(digits.replaceAll('.', '').replace(',', '.')), point: 'thousands' };
  }
  if (COMMA_THOUSANDS.test(digits)) return { value: Number(digits.replaceAll(',', '')), point: 'decimal' };
  if (EITHER.test(digits)) return { value: Number(digits), point: 'either' };
  if (POINT_DECIMALS.test(digits)) return { value: Number(digits), point: 'decimal' };
  return undefined;
}
