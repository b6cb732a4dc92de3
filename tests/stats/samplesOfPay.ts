import { momentsOf } from '../../src/stats';
import type { Moments } from '../../src/stats';

/** Moments of the numbers given. */
export function moments(...values: number[]): Moments {
  return momentsOf({ values: Float64Array.from(values) });
}

/** Salaries of the domain guide, 2.6. */
export const WOMEN = moments(28100, 29400, 30200, 30900, 31500, 33000);
export const MEN = moments(29500, 30400, 31800, 33200, 36100);
