import type { Indicator } from '../goals/indicator';
import { baselinePair, gapOf } from '../goals/measuredValue';
import type { Outcome } from './followUp';
import { outcomePair } from './outcomePair';

/**
 * Tells which sex was better off at the baseline, by the indicator's direction, and has a worse outcome although the
 * gap has narrowed (R12); `undefined` where none has, and for balance and no direction.
 */
export function levelledDownSex(
  indicator: Indicator,
  outcome: Outcome | undefined,
): 'women' | 'men' | undefined {
  const { direction } = indicator;
  const before = baselinePair(indicator);
  const after = outcome === undefined ? undefined : outcomePair(outcome);
  if (before === undefined || after === undefined) return undefined;
  if (direction !== 'higherIsBetter' && direction !== 'lowerIsBetter') return undefined;
  const gap = gapOf(before);
  if (gap === 0 || Math.abs(gapOf(after)) >= Math.abs(gap)) return undefined;
  const better = gap > 0 === (direction === 'higherIsBetter') ? 'women' : 'men';
  const change = after[better] - before[better];
  const isWorse = direction === 'higherIsBetter' ? change < 0 : change > 0;
  return isWorse ? better : undefined;
}
