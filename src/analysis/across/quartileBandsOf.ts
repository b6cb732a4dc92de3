import { quartileBand } from '../../stats';
import { notEstimable, SEX_CODE } from '../../vocabulary';
import type { Across, QuartileBand } from '../analysis';
import { divide } from '../compare/arithmetic';
import { SEX_CODES } from '../rows/observations';
import type { Observations } from '../rows/observations';
import { orderOfValues } from '../rows/orderOfValues';

const BANDS = 4;

/**
 * Divides everybody with a value, of whatever sex, into four bands of equal size, the lowest first, and counts women and
 * men in each (Directive (EU) 2023/970, article 9; domain.md 2.3). Persons with the same value keep the order of the
 * rows, so that a band may part them.
 *
 * `notASample` for published means and weighted rows, which are not persons one by one; `tooFew` below four persons.
 */
export function quartileBandsOf(observations: Observations): NonNullable<Across['quartileBands']> {
  const { values, sexes, persons, withoutSpread } = observations;
  if (values === undefined || persons !== undefined || withoutSpread) return notEstimable('notASample');
  const order = orderOfValues(values);
  if (order.length < BANDS) return notEstimable('tooFew');
  const counts = new Uint32Array(BANDS * SEX_CODES);
  for (let place = 0; place < order.length; place += 1) {
    const cell = quartileBand(place, order.length) * SEX_CODES + (sexes[order[place] ?? 0] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Array.from({ length: BANDS }, (_, band) => bandOf(counts.subarray(band * SEX_CODES)));
}

function bandOf(counts: Uint32Array): QuartileBand {
  const [women, men, other, unknown] = [SEX_CODE.woman, SEX_CODE.man, SEX_CODE.other, SEX_CODE.unknown].map(
    (sex) => counts[sex] ?? 0,
  ) as [number, number, number, number];
  const both = women + men;
  return {
    women,
    men,
    ...(other > 0 && { other }),
    ...(unknown > 0 && { unknown }),
    total: both + other + unknown,
    womenShare: both === 0 ? notEstimable('emptyGroup') : divide(women, both),
  };
}
