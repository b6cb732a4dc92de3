import type { CellInput } from './cellValue';
import { isErrorText } from './cellValue';
import { parseTypedDate } from './parseTypedDate';

/** What a typed text becomes in a cell. */
export type TypedEntry =
  | { readonly kind: 'formula'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: Exclude<CellInput, null>;
      /** The number format that Excel gives a General cell along with the value. */
      readonly numberFormat?: string;
    };

/** Where and when a text is typed. */
export interface TypingPlace {
  /** The number format that the cell has; `@` keeps everything as text. */
  readonly numberFormat?: string;
  /** For dates typed without a year. */
  readonly year?: number;
}

const NUMBER =
  /^([+-]?)(\$?)([+-]?)((?:[0-9]{1,3}(?:,[0-9]{3,})+|[0-9]+)?)(\.[0-9]*)?([eE][+-]?[0-9]+)?(%?)$/;

/**
 * Reads a text as Excel does when it is typed into a cell under US English settings: numbers with thousands
 * commas, percent, dollars or exponents, dates and times (1900 date system), TRUE and FALSE, error values.
 * A leading apostrophe makes text, a leading `=` (or `+`, `-`, `@` before something that is no number) a
 * formula. A decimal comma is text: `12,5` stays `12,5`.
 *
 * Example: `15%` is 0.15 with the format `0%`; `15-Feb-2024` is 45337 with the format `d-mmm-yy`.
 */
export function parseTyped(text: string, place: TypingPlace = {}): TypedEntry {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (place.numberFormat === '@') return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'value', value: text };
  const entry =
    parseConstant(trimmed) ??
    parseNumber(trimmed) ??
    parseTypedDate(trimmed, place.year ?? new Date().getFullYear());
  if (entry) return forFormat(entry, place.numberFormat ?? 'General');
  return /^[+\-@]\s*[\p{L}\p{N}$("'[]/u.test(trimmed)
    ? { kind: 'formula', text: `=${trimmed}` }
    : { kind: 'value', value: text };
}

function forFormat(entry: TypedValue, cellFormat: string): TypedEntry {
  const keepsOwn = cellFormat !== 'General' || entry.numberFormat === undefined;
  return {
    kind: 'value',
    value: entry.value,
    ...(keepsOwn ? {} : { numberFormat: entry.numberFormat }),
  };
}

interface TypedValue {
  readonly value: Exclude<CellInput, null>;
  readonly numberFormat?: string;
}

function parseConstant(text: string): TypedValue | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return isErrorText(upper) ? { value: { error: upper } } : undefined;
}

function parseNumber(text: string): TypedValue | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match) return parseFraction(text);
  const [, before = '', dollar = '', after = '', whole = '', fraction = '', exponent = '', percent = ''] =
    match;
  if (whole === '' && fraction.length < 2) return undefined;
  if (before !== '' && after !== '') return undefined;
  const size = Number(`${whole.replaceAll(',', '')}${fraction}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = bracketed !== null || before === '-' || after === '-';
  const scaled = percent === '%' ? percentOf(size) : size;
  const numberFormat = formatOf({ dollar, whole, fraction, exponent, percent });
  return { value: negative ? -scaled : scaled, ...(numberFormat === '' ? {} : { numberFormat }) };
}

/** Divides in decimal, so that 7% is 0.07 and not 0.07000000000000001. */
function percentOf(size: number): number {
  return Number(`${String(size)}e-2`) || size / 100;
}

interface NumberPieces {
  readonly dollar: string;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string;
  readonly percent: string;
}

function formatOf({ dollar, whole, fraction, exponent, percent }: NumberPieces): string {
  const decimals = fraction.length > 1;
  if (exponent !== '') return '0.00E+00';
  if (percent === '%') return decimals ? '0.00%' : '0%';
  if (dollar === '$') return decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (whole.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return '';
}

function parseFraction(text: string): TypedValue | undefined {
  const match = /^([+-]?)([0-9]+) ([0-9]+)\/([0-9]+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const numberFormat = (match[4] ?? '').length > 1 ? '# ??/??' : '# ?/?';
  return { value: match[1] === '-' ? -size : size, numberFormat };
}
