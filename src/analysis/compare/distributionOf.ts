import { numberMissing } from '../../stats';
import { isEstimated, mapEstimate, notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Distribution } from '../analysis';
import { BALANCED_SHARE } from '../thresholds';
import { add, divide } from './arithmetic';

/**
 * How women and men share what is counted: the women's share of both, whether it lies within 40-60 per cent, the
 * women's share related to that of a reference population, and how many women are missing to it, rounded up to
 * persons, with the number of persons unchanged; how far from half and half, and how many of each sex are missing to 40
 * per cent (domain.md 2.1, 10-13). Where what is counted are no persons, none are said to be missing.
 * @example distributionOf(30, 70, 0.49).womenMissingToReference // 19
 */
export function distributionOf(women: Estimate, men: Estimate, referenceShare?: number): Distribution {
  return {
    ...sharesOf(women, men, referenceShare),
    womenMissingTo40: missingToShare(women, add(women, men), BALANCED_SHARE.low),
    menMissingTo40: missingToShare(men, add(women, men), BALANCED_SHARE.low),
    ...(referenceShare !== undefined && {
      womenMissingToReference: missingToShare(women, add(women, men), referenceShare),
    }),
  };
}

/** As `distributionOf`, of what are no persons: amounts. */
export function sharesOf(women: Estimate, men: Estimate, referenceShare?: number): Distribution {
  const both = add(women, men);
  const womenShare = both === 0 ? notEstimable('emptyGroup') : divide(women, both);
  const shares = {
    womenShare,
    balanced4060: isEstimated(womenShare)
      ? womenShare >= BALANCED_SHARE.low && womenShare <= BALANCED_SHARE.high
      : womenShare,
    distanceToHalf: mapEstimate(womenShare, (share) => Math.abs(share - 0.5)),
  };
  if (referenceShare === undefined) return shares;
  return {
    ...shares,
    representationIndex: divide(womenShare, referenceShare),
  };
}

function missingToShare(present: Estimate, everyone: Estimate, share: number): Estimate {
  return mapEstimate(everyone, (whole) =>
    mapEstimate(present, (part) => numberMissing({ part, whole }, share)),
  );
}
