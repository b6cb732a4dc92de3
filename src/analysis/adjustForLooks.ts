import { benjaminiHochberg, holm } from '../stats';
import { isEstimated, isNotEstimable, notEstimable } from '../vocabulary';
import type { Estimate, RecipeMeasure, TestEstimate } from '../vocabulary';
import type { GroupComparison } from './analysis';

/**
 * Adds to every group how sure its gap is, all groups of the recipe considered: the more groups are looked at, the
 * more differ by chance. Holm (1979) and Benjamini-Hochberg (1995) over the p-values of chi-square for shares and of
 * Welch's test for means. A group whose test cannot be had is not counted, and says why.
 */
export function adjustForLooks(
  groups: readonly GroupComparison[],
  kind: RecipeMeasure['kind'],
): readonly GroupComparison[] {
  if (kind !== 'share' && kind !== 'mean') return groups;
  const raw = groups.map(({ gap }) => pValueOf(kind === 'share' ? gap.tests?.chiSquare : gap.tests?.welch));
  const known = raw.filter(isEstimated);
  const byHolm = holm(known);
  const byFalseDiscovery = benjaminiHochberg(known);
  let next = 0;
  return groups.map((group, index) => {
    const p = raw[index] ?? notEstimable('emptyGroup');
    const at = isEstimated(p) ? next++ : -1;
    const adjusted = { holm: byHolm[at] ?? p, benjaminiHochberg: byFalseDiscovery[at] ?? p };
    return { ...group, gap: { ...group.gap, adjusted } };
  });
}

function pValueOf(test: TestEstimate | undefined): Estimate {
  if (test === undefined) return notEstimable('notASample');
  return isNotEstimable(test) ? test : test.p;
}
