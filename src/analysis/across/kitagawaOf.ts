import { kitagawa } from '../../stats';
import type { ValueStratum } from '../../stats';
import { isNotEstimable } from '../../vocabulary';
import type { Across } from '../analysis';

/**
 * Parts the crude gap in what comes from different values within the strata and what comes from women and men being
 * spread differently over them; the parts add up to the gap (Kitagawa 1955, domain.md 2.4).
 * @example the departments of Berkeley 1973 // { rate: 0.036028, composition: -0.177674 }
 */
export function kitagawaOf(strata: readonly ValueStratum[]): NonNullable<Across['kitagawa']> {
  const parts = kitagawa(strata);
  return isNotEstimable(parts)
    ? { rate: parts, composition: parts }
    : { rate: parts.rate, composition: parts.composition };
}
