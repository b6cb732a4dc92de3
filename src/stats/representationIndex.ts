import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { requirePart } from './part';
import type { Part } from './part';

/**
 * Share in a group / share in the population it is compared with. 1 = mirrors it, below 1 = under-represented, 0 upwards. Its
 * log2 is symmetric.
 *
 * `emptyGroup` where group or population are empty, `zeroDenominator` where the part is missing from the population.
 *
 * @throws RangeError where a part does not lie between 0 and its whole
 * @example representationIndex({ part: 18, whole: 266 }, { part: 39, whole: 397 }) // 0.688837478
 */
export function representationIndex(group: Part, population: Part): Estimate {
  requirePart('representationIndex', group);
  requirePart('representationIndex', population);
  if (group.whole === 0 || population.whole === 0) return notEstimable('emptyGroup');
  if (population.part === 0) return notEstimable('zeroDenominator');
  return group.part / group.whole / (population.part / population.whole);
}
