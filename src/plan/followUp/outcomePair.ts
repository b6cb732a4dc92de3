import { isEstimated } from '../../vocabulary';
import type { Indicator } from '../goals/indicator';
import type { MeasuredPair } from '../goals/measuredValue';
import type { FollowUp, Outcome } from './followUp';

/** Gives the outcome of an indicator, where its goal has a follow-up sheet. */
export function outcomeOf(followUp: FollowUp | undefined, { ordinal }: Indicator): Outcome | undefined {
  return followUp?.outcomes.find(({ indicator }) => indicator === ordinal);
}

/** Gives an outcome as numbers, where both sexes have one that is not withheld. */
export function outcomePair({ women, men }: Outcome): MeasuredPair | undefined {
  if (women === undefined || men === undefined) return undefined;
  return isEstimated(women) && isEstimated(men) ? { women, men } : undefined;
}
