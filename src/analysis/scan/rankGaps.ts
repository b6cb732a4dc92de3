import { benjaminiHochberg, holm } from '../../stats';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { RankedGap } from './gapScan';

/** A gap before the looks at all others are allowed for. */
export type UnrankedGap = Omit<RankedGap, 'adjusted'>;

/**
 * Ranks gaps by size times certainty (1 − Holm's p), then by size; where nothing can be tested, by size. Gaps that cannot
 * be had are left out.
 * @param looks how many groups were compared in all: those that are not among the gaps count as if they had p = 1, so
 *   that nothing follows about them from the adjusted values of the others, which can only become larger by it
 */
export function rankGaps(gaps: readonly UnrankedGap[], looks: number): readonly RankedGap[] {
  return withAdjusted(gaps, looks)
    .flatMap((gap) => {
      const size = sizeOf(gap);
      return size === undefined ? [] : [{ gap, size, weight: size * certaintyOf(gap) }];
    })
    .sort((first, second) => second.weight - first.weight || second.size - first.size)
    .map(({ gap }) => gap);
}

function withAdjusted(gaps: readonly UnrankedGap[], looks: number): readonly RankedGap[] {
  const known = gaps.map(({ p }) => p).filter(isEstimated);
  const all = [...known, ...Array.from({ length: looks - gaps.length }, () => 1)];
  const byHolm = holm(all);
  const byFalseDiscovery = benjaminiHochberg(all);
  let next = 0;
  return gaps.map((gap) => {
    const at = isEstimated(gap.p) ? next++ : -1;
    const adjusted = { holm: byHolm[at] ?? gap.p, benjaminiHochberg: byFalseDiscovery[at] ?? gap.p };
    return { ...gap, adjusted };
  });
}

function sizeOf({ difference }: UnrankedGap): number | undefined {
  if (isNotEstimable(difference) || !isEstimated(difference.estimate)) return undefined;
  return Math.abs(difference.estimate);
}

function certaintyOf({ adjusted }: RankedGap): number {
  return isEstimated(adjusted.holm) ? 1 - adjusted.holm : 1;
}
