import { isEstimated, isNotEstimable } from '../vocabulary';
import type { Estimate, GroupOrder } from '../vocabulary';
import type { Analysis, GroupComparison } from './analysis';

/** An answer with every number and the same as it may be shown, group for group. */
interface BothAnswers {
  readonly full: Analysis;
  readonly published: Analysis;
}

/**
 * Puts the groups of an answer in the order that its recipe asks for, the same in both versions. Only what is shown
 * decides: a hidden number comes last, so that its place tells nothing of it. Equals keep their order.
 */
export function orderGroups<Both extends BothAnswers>(answers: Both): Both {
  const { full, published } = answers;
  const order = published.recipe.presentation?.sort ?? 'source';
  if (order === 'source') return answers;
  const places = published.groups
    .map((group, place) => ({ group, place }))
    .sort((one, other) => COMPARED[order](one.group, other.group))
    .map(({ place }) => place);
  const inOrder = <Part>(parts: readonly Part[]): readonly Part[] =>
    places.flatMap((place) => parts[place] ?? []);
  const ordered = (analysis: Analysis): Analysis => ({
    ...analysis,
    groups: inOrder(analysis.groups),
    ...(analysis.protectedAmounts && {
      protectedAmounts: {
        ...analysis.protectedAmounts,
        groups: inOrder(analysis.protectedAmounts.groups),
      },
    }),
  });
  return { ...answers, full: ordered(full), published: ordered(published) };
}

type Compared = (one: GroupComparison, other: GroupComparison) => number;

const names = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });

function byName(one: GroupComparison, other: GroupComparison): number {
  const others = Object.values(other.key);
  return Object.values(one.key).reduce(
    (decided, value, place) => decided || names.compare(value, others[place] ?? ''),
    0,
  );
}

/** The largest first, what cannot be had last. */
function byLargest(size: (group: GroupComparison) => Estimate): Compared {
  const value = (group: GroupComparison): number => {
    const estimate = size(group);
    return isEstimated(estimate) ? estimate : -1;
  };
  return (one, other) => value(other) - value(one);
}

/** How far apart women and men are; among counts, how far from half and half the group is. */
function sizeOfGap({ gap, distribution, verdict }: GroupComparison): Estimate {
  const { difference } = gap;
  if (verdict === undefined) return fromHalf(distribution.womenShare);
  const estimate = isNotEstimable(difference) ? difference : difference.estimate;
  return isEstimated(estimate) ? Math.abs(estimate) : estimate;
}

function fromHalf(womenShare: Estimate): Estimate {
  return isEstimated(womenShare) ? Math.abs(womenShare - 0.5) : womenShare;
}

const COMPARED: Readonly<Record<Exclude<GroupOrder, 'source'>, Compared>> = {
  name: byName,
  count: byLargest(({ total }) => total.n),
  gap: byLargest(sizeOfGap),
};
