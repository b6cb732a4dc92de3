import type { AnnualReportWords } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';

/** Some numbers that are printed without decimals and add up to a whole that is printed too. */
export interface RoundedSum {
  readonly who: string;
  readonly parts: readonly (Estimate | undefined)[];
  readonly whole: number;
}

/** Says that rounded parts need not sum to their total, only where they do not, with the parts that do not. */
export function roundingNotes(sums: readonly RoundedSum[], words: AnnualReportWords): readonly string[] {
  const uneven = sums.flatMap(({ who, parts, whole }) => {
    const known = parts.filter((part): part is number => part !== undefined && isEstimated(part));
    if (known.length === 0 || known.length < parts.length) return [];
    const rounded = known.map((part) => Math.round(part));
    const sum = rounded.reduce((all, part) => all + part, 0);
    if (sum === Math.round(whole)) return [];
    const texts = rounded.map((part) => words.formats.number(part, 0));
    return [words.roundedSum(who, texts, words.formats.number(sum, 0))];
  });
  return uneven.length === 0 ? [] : [words.rounding(uneven.join('; '))];
}
