import { isEstimated, mapEstimate, notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Distribution } from '../analysis';
import { BALANCED_SHARE } from '../thresholds';
import { add, divide } from './arithmetic';

/**
 * How women and men share what is counted: the women's share of both, whether it lies within 40-60 per cent, the
 * women's share related to that of a reference population, and how many women are missing to it, rounded up to
 * persons, with the number of persons unchanged (domain.md 2.1, 10, 12, 13).
 * @example distributionOf(30, 70, 0.49).womenMissingToReference // 19
 */
export function distributionOf(women: Estimate, men: Estimate, referenceShare?: number): Distribution {
  const both = add(women, men);
  const womenShare = both === 0 ? notEstimable('emptyGroup') : divide(women, both);
  const shares = {
    womenShare,
    balanced4060: isEstimated(womenShare)
      ? womenShare >= BALANCED_SHARE.low && womenShare <= BALANCED_SHARE.high
      : womenShare,
  };
  if (referenceShare === undefined) return shares;
  return {
    ...shares,
    representationIndex: divide(womenShare, referenceShare),
    womenMissingToReference: mapEstimate(both, (persons) =>
      mapEstimate(women, (present) => missingTo(referenceShare * persons, present)),
    ),
  };
}

/** Rounding of the product must not call for one person more: 0.49 x 100 is 49. */
const ROUNDING = 1e-9;

function missingTo(wanted: number, present: number): number {
  return Math.max(0, Math.ceil(wanted - present - ROUNDING * Math.max(1, wanted)));
}
