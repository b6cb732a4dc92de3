import type { ValueStratum } from '../../stats';
import { isEstimated, isNotEstimable, notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Across } from '../analysis';
import { REVERSING_WEIGHT } from '../thresholds';

/** What is held against the strata. */
export interface OverallGap {
  readonly crude: Estimate;
  readonly standardised: Estimate;
}

type NamedStratum = ValueStratum & { readonly label: string };

/**
 * Says whether the gap turns round when the strata are taken into account: the standardised gap has the other sign, or
 * strata with more than half of the persons have (domain.md 2.4). Names the strata that point the other way.
 *
 * Strata without both sexes say nothing. A gap of 0, be it crude or standardised, points nowhere and is not reversed.
 * @example the departments of Berkeley 1973 // { reverses: true, strata: ['A', 'B', 'D', 'F'] }
 */
export function simpsonOf(
  strata: readonly NamedStratum[],
  { crude, standardised }: OverallGap,
): NonNullable<Across['simpson']> {
  if (isNotEstimable(crude)) return { reverses: crude, strata: [] };
  const compared = strata.filter(({ first, second }) => first.persons > 0 && second.persons > 0);
  if (compared.length === 0) return { reverses: notEstimable('emptyGroup'), strata: [] };
  const scale = largestOf(compared);
  const isOpposite = (gap: number): boolean => signOf(gap, scale) * signOf(crude, scale) < 0;
  const opposite = compared.filter(({ first, second }) => isOpposite(first.value - second.value));
  const mostly = personsOf(opposite) > REVERSING_WEIGHT * personsOf(compared);
  return {
    reverses: mostly || (isEstimated(standardised) && isOpposite(standardised)),
    strata: opposite.map(({ label }) => label),
  };
}

/** A gap below this part of the values is what rounding leaves of no gap. */
const ROUNDING = 1e-12;

function signOf(gap: number, scale: number): number {
  return Math.abs(gap) <= ROUNDING * scale ? 0 : Math.sign(gap);
}

function largestOf(strata: readonly ValueStratum[]): number {
  return strata.reduce(
    (largest, { first, second }) => Math.max(largest, Math.abs(first.value), Math.abs(second.value)),
    0,
  );
}

function personsOf(strata: readonly ValueStratum[]): number {
  return strata.reduce((sum, { first, second }) => sum + first.persons + second.persons, 0);
}
