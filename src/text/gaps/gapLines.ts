import type { LargestGaps, RankedGap } from '../../analysis';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { AgeGroup, Recipe } from '../../vocabulary';
import type { Formats } from '../formats/formats';
import { createFormats, decimalsFor } from '../formats/formats';
import type { Language } from '../language';
import { sexWordsEn } from '../sexWords/en';
import type { SexWords } from '../sexWords/sexWords';
import { sexWordsSv } from '../sexWords/sv';
import { gapsEn } from './en';
import type { GapsTexts } from './sv';
import { gapsSv } from './sv';

/** Where the difference is largest, in words. */
export interface GapLines {
  readonly lead: string;
  readonly groups: readonly GapLine[];
  /** What was left out, and that a difference is not yet an inequality. */
  readonly notes: readonly string[];
}

/** One group in words. */
export interface GapLine {
  readonly group: string;
  readonly numbers: string;
  readonly certainty: string;
}

interface Words {
  readonly texts: GapsTexts;
  readonly formats: Formats;
  readonly sexes: SexWords;
  readonly recipe: Recipe;
}

const DEFAULT_CONFIDENCE = 0.95;

/** Gives the words about the largest differences in a language; apart from the others, so that they load when asked for. */
export function gapsTexts(language: Language): GapsTexts {
  return language === 'sv' ? gapsSv : gapsEn;
}

/** Tells where the difference is largest: the lead, the groups in order, and what was left out. */
export function gapLines(
  { gaps, columns, left, looks, groupsTooSmall, protectedColumns }: LargestGaps,
  recipe: Recipe,
  { language, people = 'adults' }: { readonly language: Language; readonly people?: AgeGroup | undefined },
): GapLines {
  const texts = gapsTexts(language);
  const formats = createFormats(language);
  const sexes = (language === 'sv' ? sexWordsSv : sexWordsEn)[people];
  const words = { texts, formats, sexes, recipe };
  const lead = gaps.length > 0 ? texts.lead(formats.count(looks), formats.list(columns)) : emptyLead(words);
  return {
    lead,
    groups: gaps.map((gap) => ({
      group: texts.group(gap.column, gap.value),
      numbers: numbersOf(gap, words),
      certainty: certaintyOf(gap, words),
    })),
    notes: [
      ...(groupsTooSmall > 0 ? [texts.groupsTooSmall(formats.count(groupsTooSmall))] : []),
      ...(left.length > 0 ? [texts.left(formats.list(left))] : []),
      ...(protectedColumns.length > 0 ? [texts.protectedColumns(formats.list(protectedColumns))] : []),
      ...(gaps.length > 0 ? [texts.caution] : []),
    ],
  };
}

function emptyLead({ recipe, texts }: Words): string {
  return recipe.measure.kind === 'rate' ? texts.notAsked : texts.none;
}

function numbersOf({ women, men, difference }: RankedGap, { texts, formats, sexes, recipe }: Words): string {
  const gap = isNotEstimable(difference) ? difference : difference.estimate;
  if (!isEstimated(gap) || !isEstimated(women.value) || !isEstimated(men.value)) return '';
  const { kind } = recipe.measure;
  if (kind === 'count') {
    const share = women.value / (women.value + men.value);
    return texts.share(sexes.women, formats.percentNumber(share), signed(formats.pointsNumber(gap), gap));
  }
  const decimals = decimalsFor(Math.max(Math.abs(women.value), Math.abs(men.value)));
  const isShare = kind === 'share';
  const write = (value: number): string =>
    isShare ? `${formats.percentNumber(value)} ${texts.percent}` : formats.number(value, decimals);
  return texts.values({
    women: sexes.women,
    men: sexes.men,
    womenValue: write(women.value),
    menValue: write(men.value),
    difference: signed(isShare ? formats.pointsNumber(gap) : formats.number(gap, decimals), gap),
    unit: isShare ? ` ${texts.points}` : '',
  });
}

function signed(written: string, value: number): string {
  return value > 0 && !written.startsWith('+') ? `+${written}` : written;
}

/** Clear where the chance of it, all looks allowed for, is below what the recipe's confidence leaves. */
function certaintyOf({ adjusted: { holm } }: RankedGap, { texts, recipe }: Words): string {
  if (!isEstimated(holm)) return texts.noCertainty;
  return holm < 1 - (recipe.confidence ?? DEFAULT_CONFIDENCE) ? texts.clear : texts.uncertain;
}
