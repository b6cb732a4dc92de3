import type { Comparison } from '../analysis';
import { subtract, withoutLimits } from './arithmetic';
import type { Tallied } from './cellSums';
import { distributionOf } from './distributionOf';
import { gapMeasures } from './gapMeasures';
import { NO_TESTS } from './noTests';
import { mapPerSex } from './perSex';
import type { PerSex } from './perSex';
import type { Terms } from './terms';

/** Compares the number of women with that of men. Those who are counted are all there are: nothing is tested. */
export function compareCounts(tallied: PerSex<Tallied>, terms: Terms): Comparison {
  const cells = mapPerSex(tallied, ({ n }) => ({ n, count: n }));
  const { women, men } = cells;
  const measures = gapMeasures(women.n, men.n);
  return {
    ...cells,
    gap: {
      difference: withoutLimits(subtract(women.n, men.n)),
      ratio: withoutLimits(measures.parityIndex),
      ...measures,
      tests: NO_TESTS,
    },
    distribution: distributionOf(women.n, men.n, terms.referenceShare),
  };
}
