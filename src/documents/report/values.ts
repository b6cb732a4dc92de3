import type { CubePart } from '../cube/cubeNumbers';
import { cellNumber } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';
import type { ReportNumber, ReportRow } from './reportNumber';
import { differenceOf, percentOfBoth, unlessFew, valueOf } from './reportNumber';

/** Understands which numbers of a report are percentages, and of whom: those of a handful of persons are not shown. */

/** A number that is, or is worked out from, percentages of these parts of a group; other measures have none. */
export function ofShares(
  context: ReportContext,
  number: ReportNumber,
  parts: readonly CubePart[] = ['women', 'men'],
): ReportNumber {
  if (context.analysis.recipe.measure.kind !== 'share') return number;
  const bases = ({ comparison }: ReportRow): ReturnType<ReturnType<typeof cellNumber>['read']>[] =>
    parts.map((part) => cellNumber(part, 'n').read(comparison));
  return unlessFew(number, bases, context.percentFrom);
}

/** The value of one sex, or of everyone. */
export function shownValue(context: ReportContext, part: CubePart): ReportNumber {
  return ofShares(context, valueOf(context.rule, part), [part]);
}

/** Women's value minus men's. */
export function shownDifference(context: ReportContext): ReportNumber {
  return ofShares(context, differenceOf(context.rule));
}

/** How many percent of the women and men of a group are of the sex. */
export function shownPart(
  { percentFrom }: ReportContext,
  part: 'women' | 'men',
  field: 'n' | 'count',
): ReportNumber {
  return unlessFew(percentOfBoth(part, field), (row) => [bothOf(row, field)], percentFrom);
}

function bothOf({ comparison }: ReportRow, field: 'n' | 'count'): number | undefined {
  const [women, men] = (['women', 'men'] as const).map((part) => cellNumber(part, field).read(comparison));
  return typeof women === 'number' && typeof men === 'number' ? women + men : undefined;
}

/** True where some percentage is of so few persons that the counts are to stand beside it. */
export function countsBeside({ rows, countsBelow, analysis }: ReportContext): boolean {
  if (analysis.recipe.measure.kind !== 'share') return false;
  return rows.some(({ comparison }) =>
    [comparison.women.n, comparison.men.n].some((n) => typeof n === 'number' && n < countsBelow),
  );
}
