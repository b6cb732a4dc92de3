import { directStandardisation, standardWeighting } from '../../stats';
import type { ValueStratum } from '../../stats';
import { isNotEstimable, mapEstimate } from '../../vocabulary';
import type { Across, StandardisedValues } from '../analysis';

type Named = ValueStratum & { readonly label: string };

/**
 * Gives the values that women and men would have with the same composition: each stratum weighted with its women and
 * men together, the strata with both sexes alone, the persons of the others counted as dropped (domain.md 2.4).
 * @example the departments of Berkeley 1973 // { women: 0.429955, men: 0.387319, difference: 0.042637, droppedPersons: 0 }
 */
export function standardisedOf(strata: readonly ValueStratum[]): NonNullable<Across['standardised']> {
  return {
    ...weightedBy(strata, ({ first, second }) => first.persons + second.persons),
    weights: 'combined',
  };
}

/**
 * The same with the composition of women, of men, and of an external standard where there is one: `standard` gives the
 * weight of each stratum by its label, compared without regard to case; the persons of one that it does not name fall out.
 */
export function standardisedByOf(
  strata: readonly Named[],
  standard: Readonly<Record<string, number>> | undefined,
): NonNullable<Across['standardisedBy']> {
  const weights = new Map(Object.entries(standard ?? {}).map(([label, weight]) => [keyOf(label), weight]));
  return {
    women: weightedBy(strata, ({ first }) => first.persons),
    men: weightedBy(strata, ({ second }) => second.persons),
    ...(standard && { external: weightedByStandard(strata, weights) }),
  };
}

/**
 * Medlingsinstitutet's standardvagning of pay: women's standardised mean in proportion to men's, with the persons who
 * fall out because their stratum has one sex alone (domain.md 2.3).
 * @example usk, ssk, tek and adm of domain.md 2.3 // { ratio: 0.996258 }
 */
export function standardWeightingOf(
  strata: readonly ValueStratum[],
): NonNullable<Across['standardWeighting']> {
  const weighted = standardWeighting(strata);
  const { women, men, droppedPersons } = weightedBy(
    strata,
    ({ first, second }) => first.persons + second.persons,
  );
  return { women, men, droppedPersons, ratio: isNotEstimable(weighted) ? weighted : weighted.ratio };
}

function weightedBy<S extends ValueStratum>(
  strata: readonly S[],
  weightOf: (stratum: S) => number,
): StandardisedValues {
  const standardised = directStandardisation(strata, strata.map(weightOf));
  if (isNotEstimable(standardised)) {
    const droppedPersons = strata.reduce((sum, { first, second }) => sum + first.persons + second.persons, 0);
    return { women: standardised, men: standardised, difference: standardised, droppedPersons };
  }
  const { first, second, difference, droppedPersons } = standardised;
  return { women: first, men: second, difference, droppedPersons };
}

/** Persons of a stratum that the standard does not name fall out as well. */
function weightedByStandard(
  strata: readonly Named[],
  weights: ReadonlyMap<string, number>,
): StandardisedValues {
  const named = strata.filter(({ label }) => weights.has(keyOf(label)));
  const others = strata.filter((stratum) => !named.includes(stratum));
  const weighted = weightedBy(named, ({ label }) => weights.get(keyOf(label)) ?? 0);
  const unnamed = others.reduce((sum, { first, second }) => sum + first.persons + second.persons, 0);
  return {
    ...weighted,
    droppedPersons: mapEstimate(weighted.droppedPersons, (dropped) => dropped + unnamed),
  };
}

function keyOf(label: string): string {
  return label.trim().toLocaleLowerCase('sv');
}
