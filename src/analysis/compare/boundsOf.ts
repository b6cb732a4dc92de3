import type { Gap } from '../analysis';
import { subtract } from './arithmetic';
import { together } from './cellSums';
import type { Tallied } from './cellSums';
import type { PerSex } from './perSex';
import type { Terms } from './terms';
import { valueOfTally } from './valueOfTally';

/**
 * Bounds the gap where the sex of some is unknown: what women − men would be if all of them were women, and if all were
 * men (domain.md 1.6). `undefined` where nobody with a value has an unknown sex.
 * @example women 30 of 50, men 20 of 50 and 10 of unknown sex with the outcome // { ifWomen: 0.2667, ifMen: 0.1 }
 */
export function boundsOf({ women, men, unknown }: PerSex<Tallied>, terms: Terms): Gap['bounds'] {
  if (unknown === undefined || unknown.n === 0) return undefined;
  const gap = (first: Tallied, second: Tallied): ReturnType<typeof subtract> =>
    subtract(valueOfTally('women', first, terms), valueOfTally('men', second, terms));
  return { ifWomen: gap(together(women, unknown), men), ifMen: gap(women, together(men, unknown)) };
}
