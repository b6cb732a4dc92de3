import { notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Comparison } from '../analysis';
import { subtract } from '../compare/arithmetic';

/** Women's value − men's, nothing taken into account. */
export function crudeGap({ women, men }: Comparison): Estimate {
  const none = notEstimable('emptyGroup');
  return subtract(women.value ?? none, men.value ?? none);
}
