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
import { joinPerSex, mapPerSex } from './perSex';
import type { PerSex } from './perSex';
import { correctedProportion, samplingFactors } from './sampling';
import type { Terms } from './terms';

/** Compares the share of women with an outcome with that of men: Wilson's limits, Newcombe's for the gap. */
export function compareShares(tallied: PerSex<Tallied>, terms: Terms): Comparison {
  const { women, men } = tallied;
  const factors = samplingFactors(tallied, terms.sampling);
  const cells = mapPerSex(joinPerSex(tallied, factors), ([facts, factor]) =>
    shareCell(facts, factor, terms.confidence),
  );
  return {
    ...cells,
    gap: {
      ...gapOfShares([women, men], [factors.women, factors.men], terms.confidence),
      ...gapMeasures(cells.women.value, cells.men.value),
    },
    distribution: distributionOf(women.n, men.n, terms.referenceShare),
  };
}

function shareCell(facts: Tallied, factor: number, confidence: number): Cell & Required<Pick<Cell, 'value'>> {
  const { n, missing } = facts;
  const interval = wilson(correctedProportion(proportionOf(facts), factor), confidence);
  const limits = isNotEstimable(interval)
    ? { value: interval, low: interval, high: interval }
    : { value: facts.weighted / n, low: interval.low, high: interval.high };
  return { n, missing, count: facts.weighted, ...limits };
}

function proportionOf({ n, weighted }: Tallied): Proportion {
  return { successes: weighted, trials: n };
}

function gapOfShares(
  [women, men]: readonly [Tallied, Tallied],
  [ofWomen, ofMen]: readonly [number, number],
  confidence: number,
): Gap {
  const first = proportionOf(women);
  const second = proportionOf(men);
  const corrected = [correctedProportion(first, ofWomen), correctedProportion(second, ofMen)] as const;
  return {
    difference: newcombe(...corrected, confidence),
    ratio: katz(...corrected, confidence),
    oddsRatio: woolf(...corrected, confidence),
    tests: {
      twoProportionZ: twoProportionZ(first, second),
      chiSquare: chiSquare(first, second),
      chiSquareYates: chiSquareYates(first, second),
      fisher: fisher(first, second),
    },
  };
}
