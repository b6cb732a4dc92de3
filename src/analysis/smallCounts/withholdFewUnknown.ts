import { isEstimated } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Analysis, Cell, Comparison } from '../analysis';
import { thresholdOf } from './countModel';
import { suppressEvery } from './suppressEvery';

/**
 * Withholds what a few persons without a known sex have. How many they are is no secret: it says how complete the data
 * are, and the findings tell it. But their outcome or amount is that of a handful, and everyone less women and men
 * gives it away. So where there are few of them in any comparison, only numbers of persons stay of the unknown and of
 * the total, in all comparisons, and the gap is not bounded by what they have; women, men and the gap between them are
 * as they were.
 */
export function withholdFewUnknown(analysis: Analysis): Analysis {
  const { measure } = analysis.recipe;
  const comparisons: readonly Comparison[] = [analysis.overall, ...analysis.groups];
  const threshold = thresholdOf(analysis);
  if (measure.kind === 'count' || !comparisons.some(({ unknown }) => isFew(unknown, threshold)))
    return analysis;
  return {
    ...analysis,
    overall: withhold(analysis.overall),
    groups: analysis.groups.map(withhold),
  };
}

function isFew(cell: Cell | undefined, threshold: number): boolean {
  const known = (estimate: Estimate | undefined): number =>
    estimate !== undefined && isEstimated(estimate) ? estimate : 0;
  const persons = known(cell?.n) + known(cell?.missing);
  return persons > 0 && persons < threshold;
}

function withhold<C extends Comparison>(comparison: C): C {
  const { unknown, total, gap } = comparison;
  return {
    ...comparison,
    ...(gap.bounds && { gap: { ...gap, bounds: suppressEvery(gap.bounds) } }),
    ...(unknown && { unknown: personsOnly(unknown) }),
    total: personsOnly(total),
  };
}

function personsOnly({ n, missing, ...rest }: Cell): Cell {
  return { n, ...(missing !== undefined && { missing }), ...suppressEvery(rest) };
}
