import type { WorkbookLike } from '@cj-tech-master/excelts/formula';
import { decimalRound } from './decimalRound';

/** A value inside the engine, as far as our functions look at it; the kinds are the engine's numbers. */
interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly rows?: readonly (readonly EngineValue[])[];
}

const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;
const ARRAY = 5;
const NO_NUMBER: EngineValue & { readonly code: string } = { kind: ERROR, code: '#VALUE!' };

/** Functions that the library counts otherwise than Excel. */
export const OWN_FUNCTIONS: NonNullable<WorkbookLike['userFunctions']> = new Map([
  ['ROUND', { minArity: 2, maxArity: 2, invoke: (args) => round(args as readonly EngineValue[]) }],
]);

function round([value = NO_NUMBER, digits = NO_NUMBER]: readonly EngineValue[]): EngineValue {
  if (value.kind === ARRAY) {
    return { ...value, rows: (value.rows ?? []).map((row) => row.map((cell) => round([cell, digits]))) };
  }
  const number = asNumber(value);
  const places = asNumber(digits.kind === ARRAY ? (digits.rows?.[0]?.[0] ?? NO_NUMBER) : digits);
  if (typeof number !== 'number') return number;
  if (typeof places !== 'number') return places;
  return { kind: NUMBER, value: decimalRound(number, places) };
}

function asNumber(value: EngineValue): number | EngineValue {
  switch (value.kind) {
    case NUMBER:
      return Number(value.value);
    case BLANK:
      return 0;
    case BOOLEAN:
      return value.value === true ? 1 : 0;
    case TEXT: {
      const text = String(value.value).trim();
      return text === '' || Number.isNaN(Number(text)) ? NO_NUMBER : Number(text);
    }
    default:
      return value.kind === ERROR ? value : NO_NUMBER;
  }
}
