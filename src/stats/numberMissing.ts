import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requirePart } from './part';
import type { Part } from './part';

/** Rounding of share x whole must not add a person: 0.07 x 100 is 7.000000000000001 in doubles. */
const ROUNDING = 1e-9;

/**
 * How many more of a kind a group of unchanged size needs to reach a share: share x whole - part, rounded up to persons; 0
 * where it is reached. `emptyGroup` where the group is empty.
 *
 * @throws RangeError where the part does not lie between 0 and the whole, or the share outside 0..1
 * @example numberMissing({ part: 3, whole: 11 }, 0.4) // 2
 */
export function numberMissing(group: Part, share: number): Estimate {
  requirePart('numberMissing', group);
  if (!(share >= 0 && share <= 1)) throw new RangeError('numberMissing requires a share between 0 and 1');
  if (group.whole === 0) return notEstimable('emptyGroup');
  const exact = share * group.whole - group.part;
  return Math.max(0, Math.ceil(exact - ROUNDING * group.whole));
}
