import { cochranArmitage, leastSquaresTrend } from '../../stats';
import type { PeriodValue, ScoredProportion, Trend } from '../../stats';
import { isEstimated, isNotEstimable, notEstimable } from '../../vocabulary';
import type { Estimate, NotEstimable, TestEstimate } from '../../vocabulary';
import type { Across } from '../analysis';
import { sumCells, talliedBySex } from '../compare/cellSums';
import type { Tallied } from '../compare/cellSums';
import { divide, subtract } from '../compare/arithmetic';
import type { Terms } from '../compare/terms';
import { valueOfTally } from '../compare/valueOfTally';
import type { Observations } from '../rows/observations';
import { FEWEST_PERIODS } from '../thresholds';
import type { Periods } from './periodsOf';
import { targetOf } from './targetOf';

/** Women and men in one period. */
interface PeriodTally {
  readonly period: number;
  readonly women: Tallied;
  readonly men: Tallied;
}

/**
 * Says where the gap is going: the least-squares change per period of women − men, for counts of the women's share.
 * `tooFew` with fewer than four periods in which it can be had (domain.md 2.6). Besides, Cochran and Armitage's test
 * of a trend: for counts of the women's share, for shares of each sex's share by itself. Where the recipe has a target,
 * when the line will be there.
 * @example gaps of 6.2, 5.8, 5.1 and 4.4 in 2022-2025 // { slopePerPeriod: -0.61 }
 */
export function trendOf(
  observations: Observations,
  { ids, periods }: Periods,
  { terms, targetValue }: { readonly terms: Terms; readonly targetValue?: number | undefined },
): NonNullable<Across['trend']> {
  const sums = sumCells(observations, ids, periods.length + 1);
  const tallies = periods.map((period, group): PeriodTally => ({ period, ...talliedBySex(sums, group) }));
  const { measure } = terms;
  const points = tallies.map(({ period, women, men }) => ({
    period,
    value: followed({ women, men }, terms),
  }));
  const known = points.flatMap(({ period, value }): readonly PeriodValue[] =>
    isEstimated(value) ? [{ period, value }] : [],
  );
  const line = lineThrough(known, terms.confidence);
  return {
    slopePerPeriod: isNotEstimable(line) ? line : line.slope.estimate,
    ...(targetValue !== undefined && {
      target: targetOf(line, { known, value: targetValue, isGap: measure.kind !== 'count' }),
    }),
    ...(measure.kind === 'count' && { cochranArmitage: trendOfWomensShare(tallies) }),
    ...(measure.kind === 'share' && {
      bySex: { women: trendOfShare(tallies, 'women'), men: trendOfShare(tallies, 'men') },
    }),
  };
}

/** The number that the trend follows in one period. */
function followed({ women, men }: Omit<PeriodTally, 'period'>, terms: Terms): Estimate {
  if (terms.measure.kind === 'count') return divide(women.n, women.n + men.n);
  return subtract(valueOfTally('women', women, terms), valueOfTally('men', men, terms));
}

function lineThrough(known: readonly PeriodValue[], confidence: number): Trend | NotEstimable {
  return known.length < FEWEST_PERIODS ? notEstimable('tooFew') : leastSquaresTrend(known, confidence);
}

function trendOfWomensShare(tallies: readonly PeriodTally[]): TestEstimate {
  return cochranArmitage(
    tallies.map(({ period, women, men }) => ({
      score: period,
      successes: women.n,
      trials: women.n + men.n,
    })),
  );
}

function trendOfShare(tallies: readonly PeriodTally[], sex: 'women' | 'men'): TestEstimate {
  return cochranArmitage(
    tallies.map((tally): ScoredProportion => ({
      score: tally.period,
      successes: tally[sex].weighted,
      trials: tally[sex].n,
    })),
  );
}
