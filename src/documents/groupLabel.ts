import type { Analysis, GroupComparison } from '../analysis';
import type { DocumentTexts } from '../text';

/** What stands between the names of crossed groups. */
const SEPARATOR = ' · ';

/** Gives the name of a group; crossed groups are joined. @example groupLabel({ key: { Dept: 'A', År: '2018' } }, texts) // 'A · 2018' */
export function groupLabel(group: Pick<GroupComparison, 'key'>, { documents }: DocumentTexts): string {
  return Object.values(group.key)
    .map((value) => (value.trim() === '' ? documents.emptyGroupName : value))
    .join(SEPARATOR);
}

/** A name as long as this fills three rows of a table; a chart takes no longer one either. */
const LONGEST = 90;
const KEPT_AT_END = 30;

/**
 * Gives a name as a table shows it: one that is very long loses its middle, because names that are alike often
 * differ at the end. The whole name stands in the cube.
 */
export function shownLabel(label: string): string {
  const characters = [...label];
  if (characters.length <= LONGEST) return label;
  const start = characters.slice(0, LONGEST - KEPT_AT_END - 1).join('');
  return `${start}…${characters.slice(-KEPT_AT_END).join('')}`;
}

/** Gives what the groups are groups of; `''` where there are none. */
export function groupHeading(analysis: Analysis): string {
  return (analysis.recipe.by ?? []).join(SEPARATOR);
}
