import { CELL_CLASS } from './cells';
import { MEAN_WORDS, PERCENTAGE_POINT_WORDS, SHARE_WORDS } from './lexicon';
import { isYear } from './findHeader';
import type { ColumnProfile } from './profileColumn';
import { countOf, filledCount } from './profileColumn';
import { readDateDigits } from './readDateText';
import type { ColumnType, TypeReason } from './readTable';
import { BIRTH_WORDS, PERIOD_WORDS } from './lexicon';

/** Understands what kind of values a column holds. */

/** Up to this share of words in a column of numbers they are remarks, not a mixture. */
const FEW_WORDS = 0.1;
const LARGEST_SHARE01 = 1.5;
const MOST = 0.9;

/** Tells the type of a column. A few words among numbers, or a few numbers among words, do not change it. */
export function columnType(profile: ColumnProfile): ColumnType {
  const filled = filledCount(profile);
  const numbers = countOf(profile, CELL_CLASS.number, CELL_CLASS.numberText);
  const words = countOf(profile, CELL_CLASS.word) - profile.dateTexts;
  const booleans = countOf(profile, CELL_CLASS.boolean);
  if (booleans > 0 && booleans >= filled * MOST) return 'boolean';
  if (isDates(profile, numbers, words)) return 'date';
  if (numbers === 0) return 'text';
  const allWords = words + profile.dateTexts;
  const shareOfWords = allWords / (allWords + numbers);
  if (shareOfWords >= 1 - FEW_WORDS) return 'text';
  if (shareOfWords > FEW_WORDS) return 'mixed';
  return numberType(profile);
}

/** True where the values are numbers that can be reckoned with. */
export function isNumeric(type: ColumnType): boolean {
  return type === 'integer' || type === 'number' || type === 'share01' || type === 'percent100';
}

/** Tells the type of a column of numbers again, once it is known which of its rows count: totals are not shares. */
export function refineType(
  column: { readonly profile: ColumnProfile; readonly type: ColumnType },
  counted: NumberRange,
): ColumnType {
  if (!isNumeric(column.type) || counted.min > counted.max) return column.type;
  return numberType({ ...column.profile, ...counted });
}

function isDates(profile: ColumnProfile, numbers: number, words: number): boolean {
  const plain = countOf(profile, CELL_CLASS.number);
  const digits = readDateDigits(profile.min) !== undefined && readDateDigits(profile.max) !== undefined;
  const others = words + (digits ? 0 : numbers);
  if (profile.dateTexts > 0 && profile.dateTexts >= (others + profile.dateTexts) * MOST) return true;
  if (plain === 0 || words > numbers) return false;
  // A year that somebody has formatted as a date would be a day in 1905.
  if (profile.hasDateFormat && profile.min > 1 && !isYears(profile)) return true;
  const spokenOf = profile.headerWords.some((word) => BIRTH_WORDS.has(word) || PERIOD_WORDS.has(word));
  return spokenOf && digits;
}

function isYears({ min, max, whole }: ColumnProfile): boolean {
  return whole && isYear(min) && isYear(max);
}

/** The smallest and largest of some numbers, and whether all of them are whole. */
export type NumberRange = Pick<ColumnProfile, 'min' | 'max' | 'whole'>;

function numberType(profile: ColumnProfile): ColumnType {
  const { headerWords, min, max, whole } = profile;
  const points = headerWords.some((word) => PERCENTAGE_POINT_WORDS.has(word));
  const share = !points && headerWords.some((word) => SHARE_WORDS.has(word));
  const mean = headerWords.some((word) => MEAN_WORDS.has(word));
  const fitsOne = min >= 0 && max <= LARGEST_SHARE01;
  if (profile.percentTexts > 0) return 'percent100';
  if (profile.hasPercentFormat && max <= LARGEST_SHARE01 * 10) return 'share01';
  if (share && fitsOne && (!whole || headerWords.includes('andel')))
    return saysPercent(profile) ? 'percent100' : 'share01';
  if (share && !mean && min >= 0 && max <= 100) return 'percent100';
  return whole ? 'integer' : 'number';
}

/** A heading that says % means percent even where every value happens to be small. */
function saysPercent(profile: ColumnProfile): boolean {
  return profile.headerWords.includes('%') || profile.headerWords.includes('procent');
}

/** Tells why a column has its type. */
export function reasonForType(profile: ColumnProfile, type: ColumnType): TypeReason {
  switch (type) {
    case 'text':
      return 'words';
    case 'boolean':
      return 'trueFalse';
    case 'mixed':
      return 'wordsAndNumbers';
    case 'date':
      if (profile.dateTexts > 0) return 'dateTexts';
      return profile.hasDateFormat ? 'dateFormat' : 'dateDigits';
    case 'integer':
      return 'wholeNumbers';
    case 'number':
      return 'decimals';
    default:
      return reasonForShare(profile);
  }
}

function reasonForShare(profile: ColumnProfile): TypeReason {
  if (profile.percentTexts > 0) return 'percentSign';
  if (profile.hasPercentFormat) return 'percentFormat';
  return profile.headerWords.some((word) => SHARE_WORDS.has(word)) ? 'shareHeading' : 'corrected';
}
