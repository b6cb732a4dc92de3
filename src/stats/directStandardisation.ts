import { notEstimable } from '../vocabulary';
import type { NotEstimable } from '../vocabulary';
import { isComparable, personsInStratum, requireStrata, total } from './valueStrata';
import type { ValueStratum } from './valueStrata';

/** The values two groups would have with the same composition. */
export interface Standardised {
  readonly first: number;
  readonly second: number;
  /** first - second. */
  readonly difference: number;
  /** Persons in strata where the other group has nobody: they cannot be compared and are left out. */
  readonly droppedPersons: number;
}

/**
 * Direct standardisation: sum (value_g W_g) / sum W_g for each group, the same weights W_g for both, over the strata in which
 * both have persons. In the unit of the values.
 *
 * Weights are the caller's: persons of both groups together, of one of them, or of a standard population. `emptyGroup` where
 * no stratum has both groups, `zeroDenominator` where the weights left add up to 0. Fleiss, Statistical Methods for Rates and
 * Proportions (1981), chapter 14.
 *
 * @param weights one for each stratum, 0 or more
 * @throws RangeError where persons or weights are negative or not finite, a value of somebody is not finite, or there are not
 *   as many weights as strata
 * @example directStandardisation([{ first: { value: 0.8, persons: 10 }, second: { value: 0.6, persons: 90 } }, { first: { value: 0.3, persons: 50 }, second: { value: 0.2, persons: 50 } }, { first: { value: 1, persons: 4 }, second: { value: 0, persons: 0 } }], [100, 100, 4]) // { first: 0.55, second: 0.4, difference: 0.15, droppedPersons: 4 }
 */
export function directStandardisation(
  strata: readonly ValueStratum[],
  weights: readonly number[],
): Standardised | NotEstimable {
  requireStrata('directStandardisation', strata);
  requireWeights(strata, weights);
  const weighted = strata.map((stratum, i) => ({ ...stratum, weight: weights[i] ?? 0 }));
  const kept = weighted.filter(isComparable);
  if (kept.length === 0) return notEstimable('emptyGroup');
  const weight = total(kept, (stratum) => stratum.weight);
  if (weight === 0) return notEstimable('zeroDenominator');
  const first = total(kept, (stratum) => stratum.first.value * stratum.weight) / weight;
  const second = total(kept, (stratum) => stratum.second.value * stratum.weight) / weight;
  const droppedPersons = total(strata, personsInStratum) - total(kept, personsInStratum);
  return { first, second, difference: first - second, droppedPersons };
}

function requireWeights(strata: readonly ValueStratum[], weights: readonly number[]): void {
  if (weights.length !== strata.length) {
    throw new RangeError('directStandardisation requires one weight for each stratum');
  }
  if (!weights.every((weight) => weight >= 0 && weight < Infinity)) {
    throw new RangeError('directStandardisation requires finite weights of 0 or more');
  }
}
