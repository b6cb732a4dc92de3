import { MISSING_CODE } from '../../table';
import type { Column, NumberColumn, TextColumn } from '../../table';
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
  return column.kind === 'number' ? matchNumbers(column, wanted) : matchTexts(column, wanted);
}

function matchNumbers({ values }: NumberColumn, wanted: ReadonlySet<string>): Uint8Array {
  const numbers = new Set([...wanted].map(parseNumber).filter((number) => !Number.isNaN(number)));
  const matches = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) matches[row] = MATCH.missing;
    else if (numbers.has(value)) matches[row] = MATCH.yes;
  }
  return matches;
}

function matchTexts({ codes, dictionary }: TextColumn, wanted: ReadonlySet<string>): Uint8Array {
  const ofText = dictionary.map((text) => (wanted.has(valueKey(text)) ? MATCH.yes : MATCH.no));
  const matches = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? MISSING_CODE;
    matches[row] = code === MISSING_CODE ? MATCH.missing : (ofText[code] ?? MATCH.no);
  }
  return matches;
}

function valueKey(value: RecipeValue): string {
  if (typeof value === 'number') return String(value);
  const text = headingKey(String(value));
  const number = parseNumber(text);
  return Number.isNaN(number) ? text : String(number);
}
