import { rateRatioExact, rateRatioMidP } from '../../stats';
import type { EventRate } from '../../stats';
import type { Estimate, RecipeMeasure } from '../../vocabulary';
import type { Comparison } from '../analysis';
import { divide, subtract, withoutLimits } from './arithmetic';
import type { Tallied } from './cellSums';
import { distributionOf } from './distributionOf';
import { gapMeasures } from './gapMeasures';
import { NO_TESTS } from './noTests';
import { mapPerSex } from './perSex';
import type { PerSex } from './perSex';
import type { Terms } from './terms';

type RateMeasure = Extract<RecipeMeasure, { readonly kind: 'rate' }>;

/** Compares how many women there are for so many women in the population with the same for men (domain.md 2.1, 14). */
export function compareRates(tallied: PerSex<Tallied>, measure: RateMeasure, terms: Terms): Comparison {
  const { population, per } = measure;
  const cells = mapPerSex(tallied, ({ n }) => ({ n, count: n }));
  const rate = (n: number, persons: number): Estimate => divide(n * per, persons);
  const women = { ...cells.women, value: rate(cells.women.n, population.women) };
  const men = { ...cells.men, value: rate(cells.men.n, population.men) };
  const everyone = population.women + population.men;
  const measures = gapMeasures(women.value, men.value);
  return {
    ...cells,
    women,
    men,
    total: { ...cells.total, value: rate(cells.total.n, everyone) },
    gap: {
      difference: withoutLimits(subtract(women.value, men.value)),
      ratio: withoutLimits(measures.parityIndex),
      ...measures,
      rateRatio: {
        exact: rateRatioExact(...ratesOf(tallied, measure), terms.confidence),
        midP: rateRatioMidP(...ratesOf(tallied, measure), terms.confidence),
      },
      tests: NO_TESTS,
    },
    distribution: distributionOf(women.n, men.n, terms.referenceShare ?? shareOfWomen(measure)),
  };
}

function ratesOf({ women, men }: PerSex<Tallied>, { population }: RateMeasure): [EventRate, EventRate] {
  return [
    { events: women.n, exposure: population.women },
    { events: men.n, exposure: population.men },
  ];
}

function shareOfWomen({ population: { women, men } }: RateMeasure): number | undefined {
  return women + men > 0 ? women / (women + men) : undefined;
}
