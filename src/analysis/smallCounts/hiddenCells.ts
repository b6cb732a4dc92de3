import { comparisonIds } from './comparisonIds';
import type { CountedAnswer } from './countedAnswer';
import type { CellName, SuppressionMask, SuppressionReason } from './suppressionMask';

/** A cell that is not shown, and why. */
export interface HiddenCell {
  /** The group that it belongs to; without any heading for everybody. */
  readonly group: Readonly<Record<string, string>>;
  readonly cell: CellName;
  readonly reason: SuppressionReason;
}

/**
 * Lists the hidden cells of an answer for whoever may see the data: the reason tells which counts are small, so it
 * stands on no sheet that is published.
 */
export function hiddenCells(answer: CountedAnswer, mask: SuppressionMask): readonly HiddenCell[] {
  const ids = comparisonIds(answer);
  const named = [
    ...answer.groups.map(({ key }, index) => ({ key, id: ids.groups[index] ?? '' })),
    { key: {}, id: ids.overall },
  ];
  return named.flatMap(({ key, id }) =>
    [...(mask.cells.get(id) ?? [])].map(([cell, reason]) => ({ group: key, cell, reason })),
  );
}
