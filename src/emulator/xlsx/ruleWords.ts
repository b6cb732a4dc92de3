import type { ComparisonOperator, RangeAddress, ValidationType } from '../model';
import { formatA1, parseA1 } from '../model';
import { wordPairs } from './styleWords';

export const OPERATORS = wordPairs<ComparisonOperator>({
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
});

export const VALIDATION_TYPES = wordPairs<ValidationType>({
  None: 'none',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
});

/** Ranges as rules list them: A1 text with blanks between. */
export function parseRanges(text: string): RangeAddress[] {
  return text.split(/\s+/).flatMap((part) => parseA1(part) ?? []);
}

export function formatRanges(ranges: readonly RangeAddress[]): string {
  return ranges.map(formatA1).join(' ');
}
