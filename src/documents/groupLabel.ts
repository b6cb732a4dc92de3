import type { Analysis, GroupComparison } from '../analysis';
import type { Texts } from '../text';

/** What stands between the names of crossed groups. */
const SEPARATOR = ' · ';

/** Gives the name of a group; crossed groups are joined. @example groupLabel({ key: { Dept: 'A', År: '2018' } }, texts) // 'A · 2018' */
export function groupLabel(group: Pick<GroupComparison, 'key'>, { documents }: Texts): string {
  return Object.values(group.key)
    .map((value) => (value.trim() === '' ? documents.emptyGroupName : value))
    .join(SEPARATOR);
}

/** Gives what the groups are groups of; `''` where there are none. */
export function groupHeading(analysis: Analysis): string {
  return (analysis.recipe.by ?? []).join(SEPARATOR);
}
