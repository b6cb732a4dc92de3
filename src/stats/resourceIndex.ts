import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requirePart } from './part';
import type { Part } from './part';

/**
 * Share of a resource (money, hours, space) / share of the target group. 1 = in step with their number, below 1 = less than
 * that. 0 upwards, but amounts may be negative (fees above costs), and so then is the index. A difference is not yet unfair:
 * need has to be weighed in.
 *
 * `emptyGroup` where the target group is empty, `zeroDenominator` where the resource adds up to 0 or the group has no part of
 * the target group.
 *
 * @throws RangeError where the amounts are not finite, or the group does not lie within the target group
 * @example resourceIndex({ part: 1470, whole: 4200 }, { part: 292, whole: 601 }) // 0.720376712
 */
export function resourceIndex(resource: Part, targetGroup: Part): Estimate {
  requireAmounts('resourceIndex', resource);
  requirePart('resourceIndex', targetGroup);
  if (targetGroup.whole === 0) return notEstimable('emptyGroup');
  if (resource.whole === 0 || targetGroup.part === 0) return notEstimable('zeroDenominator');
  return resource.part / resource.whole / (targetGroup.part / targetGroup.whole);
}

/** @throws RangeError where an amount is not finite */
export function requireAmounts(caller: string, { part, whole }: Part): void {
  if (!Number.isFinite(part) || !Number.isFinite(whole)) {
    throw new RangeError(`${caller} requires finite amounts`);
  }
}
