import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requirePart } from './part';
import type { Part } from './part';
import { requireAmounts } from './resourceIndex';

/**
 * How much of a resource would have to go over to one group for everyone in the target group to have the same: whole x share
 * of the target group - part, in the unit of the resource. Negative where the group has more than that.
 *
 * `emptyGroup` where the target group is empty.
 *
 * @param resource what the group has of the whole; @param targetGroup how many of the target group belong to it
 * @throws RangeError where the amounts are not finite, or the group does not lie within the target group
 * @example redistribution({ part: 1470, whole: 4200 }, { part: 292, whole: 601 }) // 570.5990017
 */
export function redistribution(resource: Part, targetGroup: Part): Estimate {
  requireAmounts('redistribution', resource);
  requirePart('redistribution', targetGroup);
  if (targetGroup.whole === 0) return notEstimable('emptyGroup');
  return resource.whole * (targetGroup.part / targetGroup.whole) - resource.part;
}
