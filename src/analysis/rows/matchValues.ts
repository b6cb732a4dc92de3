import { MISSING_CODE } from '../../table';
import type { Column } from '../../table';
import type { RecipeValue } from '../../vocabulary';
import { headingKey } from '../recipe/headingKey';
import { parseNumber } from './readNumbers';

/** How a value of a column compares with those that a recipe names. */
export const MATCH = { no: 0, yes: 1, missing: 2 } as const;

/**
 * Says for each row whether its value is among those named: texts trimmed and without regard to case, numbers by
 * value (`2018` and `"2018"` are the same). Each distinct text is compared once.
 */
export function matchValues(column: Column, values: readonly RecipeValue[]): Uint8Array {
  const wanted = new Set(values.map(valueKey));
  if (column.kind === 'number') {
    return Uint8Array.from(column.values, (value) => {
      if (Number.isNaN(value)) return MATCH.missing;
      return wanted.has(String(value)) ? MATCH.yes : MATCH.no;
    });
  }
  const matches = column.dictionary.map((text) => (wanted.has(valueKey(text)) ? MATCH.yes : MATCH.no));
  return Uint8Array.from(column.codes, (code) =>
    code === MISSING_CODE ? MATCH.missing : (matches[code] ?? MATCH.no),
  );
}

function valueKey(value: RecipeValue): string {
  if (typeof value === 'number') return String(value);
  const text = headingKey(String(value));
  const number = parseNumber(text);
  return Number.isNaN(number) ? text : String(number);
}
