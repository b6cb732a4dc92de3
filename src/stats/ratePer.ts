import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';

/**
 * Events per so many inhabitants: events / population x per. 0 upwards. `emptyGroup` where the population is empty.
 *
 * @throws RangeError where events or population are negative or not finite, or per is not above 0
 * @example ratePer({ events: 41, population: 2734 }, 1000) // 14.99634235
 */
export function ratePer(
  { events, population }: { readonly events: number; readonly population: number },
  per: number,
): Estimate {
  if (![events, population].every((number) => number >= 0 && number < Infinity)) {
    throw new RangeError('ratePer requires finite events and population of 0 or more');
  }
  if (!(per > 0)) throw new RangeError('ratePer requires a unit above 0');
  return population === 0 ? notEstimable('emptyGroup') : (events / population) * per;
}
