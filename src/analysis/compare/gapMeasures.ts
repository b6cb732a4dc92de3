import { isEstimated } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Gap } from '../analysis';
import { add, divide, subtract } from './arithmetic';

/**
 * The measures of a gap that need the two values alone: (W - M) / M, (W - M) / (W + M), the parity index W / M, the
 * adjusted one (symmetric about 1) and the World Economic Forum's score (truncated at 1). Domain.md 2.1, 2-8.
 * @example gapMeasures(50, 40).adjustedParityIndex // 1.2
 */
export function gapMeasures(
  women: Estimate,
  men: Estimate,
): Required<Pick<Gap, 'relative' | 'symmetric' | 'parityIndex' | 'adjustedParityIndex' | 'wefScore'>> {
  const parityIndex = divide(women, men);
  const difference = subtract(women, men);
  const isMore = isEstimated(difference) && difference > 0;
  return {
    relative: divide(difference, men),
    symmetric: divide(difference, add(women, men)),
    parityIndex,
    adjustedParityIndex: isMore ? subtract(2, divide(men, women)) : parityIndex,
    wefScore: isEstimated(parityIndex) ? Math.min(parityIndex, 1) : parityIndex,
  };
}
