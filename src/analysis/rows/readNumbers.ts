import { MISSING_CODE } from '../../table';
import type { Column } from '../../table';

/**
 * Gives the numbers of a column, `NaN` where there is none. A column of texts is read for its numbers, each
 * distinct text once: decimal comma or point, blanks as thousands separators, a true minus sign, a final `%`
 * (the number before it is kept as it stands).
 */
export function readNumbers(column: Column): Float64Array {
  if (column.kind === 'number') return column.values;
  const parsed = Float64Array.from(column.dictionary, parseNumber);
  return Float64Array.from(column.codes, (code) => (code === MISSING_CODE ? NaN : (parsed[code] ?? NaN)));
}

/** Reads a text as a number; `NaN` when it is none. @example parseNumber('1 234,5') // 1234.5 */
export function parseNumber(text: string): number {
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace('\u2212', '-')
    .replace(/%$/, '')
    .replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}
