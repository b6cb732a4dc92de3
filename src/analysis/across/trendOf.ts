import { cochranArmitage, leastSquaresTrend } from '../../stats';
import type { PeriodValue, ScoredProportion } from '../../stats';
import { isEstimated, isNotEstimable, notEstimable } from '../../vocabulary';
import type { Estimate, TestEstimate } from '../../vocabulary';
import type { Across } from '../analysis';
import { sumCells, talliedBySex } from '../compare/cellSums';
import type { Tallied } from '../compare/cellSums';
import { divide, subtract } from '../compare/arithmetic';
import type { Terms } from '../compare/terms';
import type { Observations } from '../rows/observations';
import { FEWEST_PERIODS } from '../thresholds';
import type { Periods } from './periodsOf';

/** Women and men in one period. */
interface PeriodTally {
  readonly period: number;
  readonly women: Tallied;
  readonly men: Tallied;
}

/**
 * Says where the gap is going: the least-squares change per period of women − men, for counts of the women's share.
 * `tooFew` with fewer than four periods in which it can be had (domain.md 2.6). Besides, Cochran and Armitage's test
 * of a trend: for counts of the women's share, for shares of each sex's share by itself.
 * @example gaps of 6.2, 5.8, 5.1 and 4.4 in 2022-2025 // { slopePerPeriod: -0.61 }
 */
export function trendOf(
  observations: Observations,
  { ids, periods }: Periods,
  terms: Terms,
): NonNullable<Across['trend']> {
  const sums = sumCells(observations, ids, periods.length + 1);
  const tallies = periods.map((period, group): PeriodTally => ({ period, ...talliedBySex(sums, group) }));
  const { measure } = terms;
  return {
    slopePerPeriod: slopeOf(
      tallies.map(({ period, women, men }) => ({ period, value: followed({ women, men }, terms) })),
      terms.confidence,
    ),
    ...(measure.kind === 'count' && { cochranArmitage: trendOfWomensShare(tallies) }),
    ...(measure.kind === 'share' && {
      bySex: { women: trendOfShare(tallies, 'women'), men: trendOfShare(tallies, 'men') },
    }),
  };
}

/** The number that the trend follows in one period. */
function followed({ women, men }: Omit<PeriodTally, 'period'>, terms: Terms): Estimate {
  if (terms.measure.kind === 'count') return divide(women.n, women.n + men.n);
  return subtract(valueOf('women', women, terms), valueOf('men', men, terms));
}

function valueOf(sex: 'women' | 'men', { n, weighted, plain }: Tallied, terms: Terms): Estimate {
  const { measure } = terms;
  switch (measure.kind) {
    case 'rate':
      return divide(n * measure.per, measure.population[sex]);
    case 'resource':
      return resourceOf(plain, measure.population?.[sex] ?? (terms.personsUnknown ? undefined : n));
    default:
      return divide(weighted, n);
  }
}

function resourceOf(amount: number, persons: number | undefined): Estimate {
  return persons === undefined ? amount : divide(amount, persons);
}

function slopeOf(
  points: readonly { readonly period: number; readonly value: Estimate }[],
  confidence: number,
): Estimate {
  const known = points.flatMap(({ period, value }): readonly PeriodValue[] =>
    isEstimated(value) ? [{ period, value }] : [],
  );
  if (known.length < FEWEST_PERIODS) return notEstimable('tooFew');
  const trend = leastSquaresTrend(known, confidence);
  return isNotEstimable(trend) ? trend : trend.slope.estimate;
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
