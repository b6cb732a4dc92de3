import { PERCENT_UNIT_WORDS, wordsOf } from '../../intake';

/** True where a unit of measure says that its numbers are percentages. @example isPercentUnit('andel %') // true */
export function isPercentUnit(unitOfMeasure: string): boolean {
  return wordsOf(unitOfMeasure).some((word) => PERCENT_UNIT_WORDS.has(word));
}
