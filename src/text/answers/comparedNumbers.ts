import type { Comparison } from '../../analysis';
import type { Estimate, IntervalEstimate } from '../../vocabulary';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { ReasonSentences } from '../reasons/sv';
import type { SexWords } from '../sexWords/sexWords';
import type { ComparedNumbers } from './sv';

/** Why there is nothing to compare, in words. */
export interface NothingToCompare {
  readonly reason: string;
}

/** What the numbers are written with. */
export interface ComparingWords {
  readonly reasons: ReasonSentences;
  readonly sexes: SexWords;
  /** Writes one number of the measure, given the largest of those that are compared. */
  readonly write: (value: number, largest: number) => string;
}

/** The limits of a difference, where both are known. */
function limitsOf(difference: IntervalEstimate): { readonly low: number; readonly high: number } | undefined {
  if (isNotEstimable(difference)) return undefined;
  const { low, high } = difference;
  return isEstimated(low) && isEstimated(high) ? { low, high } : undefined;
}

function orderOf(women: string, men: string, difference: number): ComparedNumbers['order'] {
  if (women === men) return 'equal';
  return difference < 0 ? 'lower' : 'higher';
}

/** Writes out women's and men's value with their difference; or says why that cannot be done. */
export function comparedNumbers(
  comparison: Comparison,
  words: ComparingWords,
): ComparedNumbers | NothingToCompare {
  const { gap } = comparison;
  const women: Estimate = comparison.women.value ?? comparison.women.n;
  const men: Estimate = comparison.men.value ?? comparison.men.n;
  const difference: Estimate = isNotEstimable(gap.difference) ? gap.difference : gap.difference.estimate;
  if (!isEstimated(women)) return { reason: words.reasons[women.notEstimable] };
  if (!isEstimated(men)) return { reason: words.reasons[men.notEstimable] };
  if (!isEstimated(difference)) return { reason: words.reasons[difference.notEstimable] };
  const write = (value: number): string => words.write(value, Math.max(Math.abs(women), Math.abs(men)));
  const limits = limitsOf(gap.difference);
  return {
    women: words.sexes.women,
    men: words.sexes.men,
    womenValue: write(women),
    menValue: write(men),
    difference: write(difference),
    order: orderOf(write(women), write(men), difference),
    ...(limits === undefined ? {} : { limits: { low: write(limits.low), high: write(limits.high) } }),
  };
}
