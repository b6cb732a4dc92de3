import { eigeCorrection, eigeScore } from '../stats';
import { isEstimated, mapEstimate, notEstimable } from '../vocabulary';
import type { Estimate, Recipe } from '../vocabulary';
import type { Cell, Comparison, Gap, GroupComparison } from './analysis';
import { EIGE_EXPONENT } from './thresholds';

type Score = NonNullable<Gap['eige']>;

/** The whole and its groups, with their scores. */
interface Scored {
  readonly overall: Comparison;
  readonly groups: readonly GroupComparison[];
}

/**
 * Adds the score of EIGE's gender equality index, 1..100: without correction for the level everywhere, and with it where
 * the highest level is known: among the groups, which are the units compared, or as the recipe says. Both stand side by
 * side, because the correction outweighs the gap (domain.md 2.1, 9).
 *
 * A share of which less is better is turned round first; other values of which less is better have no score, and none
 * has a value below 0. Counts have none: the score compares values of persons, not how many there are.
 */
export function eigeScores({ overall, groups }: Scored, recipe: Recipe): Scored {
  const { measure, direction, eige } = recipe;
  const isTurned = direction === 'lowerIsBetter';
  if (measure.kind === 'count' || (isTurned && measure.kind !== 'share')) return { overall, groups };
  const read = (cell: Cell): Estimate =>
    mapEstimate(cell.value ?? cell.n, (value) => (isTurned ? 1 - value : value));
  const levels = groups.map(({ total }) => read(total)).filter(isEstimated);
  const highest = eige?.highest ?? (levels.length > 0 ? Math.max(...levels) : undefined);
  const exponent = eige?.exponent ?? EIGE_EXPONENT;
  const scored = <C extends Comparison>(comparison: C, top: number | undefined): C => {
    const { women, men, total, gap } = comparison;
    const values = { women: read(women), men: read(men), level: read(total) };
    const score = scoreOf(values, top === undefined ? undefined : { highest: top, exponent });
    return { ...comparison, gap: { ...gap, eige: score } };
  };
  return {
    overall: scored(overall, eige?.highest),
    groups: groups.map((group) => scored(group, highest)),
  };
}

interface Values {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly level: Estimate;
}

function scoreOf(
  { women, men, level }: Values,
  correction: { readonly highest: number; readonly exponent: number } | undefined,
): Score {
  const withAlpha = (alpha: number): Estimate =>
    mapEstimate(women, (first) =>
      mapEstimate(men, (second) =>
        first < 0 || second < 0 ? notEstimable('notASample') : eigeScore({ first, second, alpha }),
      ),
    );
  if (correction === undefined) return { uncorrected: withAlpha(1) };
  const alpha = mapEstimate(level, (value) =>
    value < 0 || value > correction.highest
      ? notEstimable('notASample')
      : eigeCorrection({ level: value, ...correction }),
  );
  return { uncorrected: withAlpha(1), corrected: mapEstimate(alpha, withAlpha) };
}
