import {
  chiSquare,
  chiSquareYates,
  fisher,
  katz,
  newcombe,
  twoProportionZ,
  wilson,
  woolf,
} from '../../stats';
import type { Proportion } from '../../stats';
import { isNotEstimable } from '../../vocabulary';
import type { Cell, Comparison, Gap } from '../analysis';
import type { Tallied } from './cellSums';
import { distributionOf } from './distributionOf';
import { gapMeasures } from './gapMeasures';
import { mapPerSex } from './perSex';
import type { PerSex } from './perSex';
import type { Terms } from './terms';

/** Compares the share of women with an outcome with that of men: Wilson's limits, Newcombe's for the gap. */
export function compareShares(tallied: PerSex<Tallied>, terms: Terms): Comparison {
  const { women, men } = tallied;
  const cells = mapPerSex(tallied, (facts) => shareCell(facts, terms.confidence));
  return {
    ...cells,
    gap: { ...gapOfShares(women, men, terms.confidence), ...gapMeasures(cells.women.value, cells.men.value) },
    distribution: distributionOf(women.n, men.n, terms.referenceShare),
  };
}

function shareCell(facts: Tallied, confidence: number): Cell & Required<Pick<Cell, 'value'>> {
  const { n, missing } = facts;
  const interval = wilson(proportionOf(facts), confidence);
  const limits = isNotEstimable(interval)
    ? { value: interval, low: interval, high: interval }
    : { value: interval.estimate, low: interval.low, high: interval.high };
  return { n, missing, count: facts.weighted, ...limits };
}

function proportionOf({ n, weighted }: Tallied): Proportion {
  return { successes: weighted, trials: n };
}

function gapOfShares(women: Tallied, men: Tallied, confidence: number): Gap {
  const first = proportionOf(women);
  const second = proportionOf(men);
  return {
    difference: newcombe(first, second, confidence),
    ratio: katz(first, second, confidence),
    oddsRatio: woolf(first, second, confidence),
    tests: {
      twoProportionZ: twoProportionZ(first, second),
      chiSquare: chiSquare(first, second),
      chiSquareYates: chiSquareYates(first, second),
      fisher: fisher(first, second),
    },
  };
}
