import { chiSquare, newcombe, welchInterval, welchTest } from '../../stats';
import type { Moments, Proportion } from '../../stats';
import { isNotEstimable, notEstimable } from '../../vocabulary';
import type { Estimate, TestEstimate } from '../../vocabulary';
import { divide, subtract, withoutLimits } from '../compare/arithmetic';
import type { Tallied } from '../compare/cellSums';
import type { PerSex } from '../compare/perSex';
import type { Terms } from '../compare/terms';
import { valueOfTally } from '../compare/valueOfTally';
import type { RankedGap } from './gapScan';

/** What a gap of one group is made of, before it is ranked. */
export type ScannedGap = Pick<RankedGap, 'women' | 'men' | 'difference' | 'p'>;

const NOT_A_SAMPLE = notEstimable('notASample');

/**
 * Compares women and men of one group as `compareGroups` does, but no more than is needed to rank it: Newcombe's limits
 * and chi-square for shares, Welch's for means. Resources and published means have a gap without certainty; of counts
 * it is how far the women's share lies from that of the whole.
 */
export function scannedGap(
  tallied: PerSex<Tallied>,
  terms: Terms,
  others: {
    readonly moments: { readonly women: Moments; readonly men: Moments } | undefined;
    readonly whole: Estimate;
  },
): ScannedGap {
  const { women, men } = tallied;
  const { moments, whole } = others;
  const value = (sex: 'women' | 'men'): Estimate => valueOfTally(sex, tallied[sex], terms);
  const cells = {
    women: { n: terms.personsUnknown ? NOT_A_SAMPLE : women.n, value: value('women') },
    men: { n: terms.personsUnknown ? NOT_A_SAMPLE : men.n, value: value('men') },
  };
  if (terms.measure.kind === 'count') {
    const difference = subtract(womensShare(tallied), whole);
    return { ...cells, difference: withoutLimits(difference), p: NOT_A_SAMPLE };
  }
  if (terms.measure.kind === 'share') {
    const pair = [proportionOf(women), proportionOf(men)] as const;
    return { ...cells, difference: newcombe(...pair, terms.confidence), p: pOf(chiSquare(...pair)) };
  }
  if (moments === undefined) {
    const difference = withoutLimits(subtract(cells.women.value, cells.men.value));
    return { ...cells, difference, p: NOT_A_SAMPLE };
  }
  const difference = welchInterval(moments.women, moments.men, terms.confidence);
  return { ...cells, difference, p: pOf(welchTest(moments.women, moments.men)) };
}

/** The share of women among women and men. */
export function womensShare({ women, men }: PerSex<Tallied>): Estimate {
  return divide(women.n, women.n + men.n);
}

function proportionOf({ n, weighted }: Tallied): Proportion {
  return { successes: weighted, trials: n };
}

function pOf(test: TestEstimate): Estimate {
  return isNotEstimable(test) ? test : test.p;
}
