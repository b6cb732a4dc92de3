import {
  cohenD,
  hedgesG,
  hodgesLehmann,
  mannWhitney,
  studentTest,
  summarise,
  tInterval,
  welchInterval,
  welchTest,
} from '../../stats';
import type { Sample, Summary } from '../../stats';
import { isNotEstimable, notEstimable } from '../../vocabulary';
import type { Cell, Comparison, Gap } from '../analysis';
import { divide, subtract, withoutLimits } from './arithmetic';
import type { Tallied } from './cellSums';
import { distributionOf } from './distributionOf';
import { gapMeasures } from './gapMeasures';
import { joinPerSex, mapPerSex } from './perSex';
import type { PerSex } from './perSex';
import { correctedMoments, samplingFactors } from './sampling';
import type { Terms } from './terms';

/** The persons of one sex: who lacks a value, and the values of the rest. */
export interface Measured {
  readonly missing: number;
  readonly sample: Sample;
}

interface Described extends Measured {
  readonly summary: Summary;
  /** By what the standard error shrinks in a sample of a small population. */
  readonly factor: number;
}

/** Compares the values of women with those of men: means with Student's t, Welch's interval for the gap, quantiles. */
export function compareMeans(measured: PerSex<Measured>, terms: Terms): Comparison {
  const summaries = mapPerSex(measured, (of): Omit<Described, 'factor'> => ({
    ...of,
    summary: summarise(of.sample),
  }));
  const factors = samplingFactors(
    mapPerSex(summaries, ({ summary }) => summary),
    terms.sampling,
  );
  const described = mapPerSex(joinPerSex(summaries, factors), ([of, factor]): Described => ({
    ...of,
    factor,
  }));
  const { women, men } = described;
  return {
    ...mapPerSex(described, (of) => meanCell(of, terms.confidence)),
    gap: gapOfMeans(women, men, terms.confidence),
    distribution: distributionOf(women.summary.n, men.summary.n, terms.referenceShare),
  };
}

function meanCell({ missing, summary, factor }: Described, confidence: number): Cell {
  const interval = tInterval(correctedMoments(summary.moments, factor), confidence);
  const limits = isNotEstimable(interval)
    ? { low: interval, high: interval }
    : { low: interval.low, high: interval.high };
  const { n, sum, mean, sd, median, q1, q3, min, max, p10, p90 } = summary;
  return { n, missing, value: mean, ...limits, sum, mean, sd, median, q1, q3, min, max, p10, p90 };
}

function gapOfMeans(women: Described, men: Described, confidence: number): Gap {
  const [w, m] = [women.summary, men.summary];
  const measures = gapMeasures(w.mean, m.mean);
  return {
    difference: welchInterval(
      correctedMoments(w.moments, women.factor),
      correctedMoments(m.moments, men.factor),
      confidence,
    ),
    ratio: withoutLimits(measures.parityIndex),
    ...measures,
    payGapMean: divide(subtract(m.mean, w.mean), m.mean),
    payGapMedian: divide(subtract(m.median, w.median), m.median),
    cohenD: cohenD(w.moments, m.moments),
    hedgesG: hedgesG(w.moments, m.moments),
    hodgesLehmann: hodgesLehmann(women.sample, men.sample, confidence),
    tests: {
      welch: welchTest(w.moments, m.moments),
      student: studentTest(w.moments, m.moments),
      mannWhitney: mannWhitney(women.sample, men.sample),
    },
  };
}

const NOT_A_SAMPLE = notEstimable('notASample');

/** What the spread between persons would tell, of means that tell of none. */
const NO_SPREAD = {
  low: NOT_A_SAMPLE,
  high: NOT_A_SAMPLE,
  sd: NOT_A_SAMPLE,
  median: NOT_A_SAMPLE,
  q1: NOT_A_SAMPLE,
  q3: NOT_A_SAMPLE,
  min: NOT_A_SAMPLE,
  max: NOT_A_SAMPLE,
  p10: NOT_A_SAMPLE,
  p90: NOT_A_SAMPLE,
} as const;

/** Compares means that somebody has published, weighted by their headcounts: means are not persons (contract.md 4). */
export function comparePublishedMeans(tallied: PerSex<Tallied>, terms: Terms): Comparison {
  const cells = mapPerSex(tallied, (facts) => publishedCell(facts, terms.personsUnknown));
  const { women, men } = cells;
  const measures = gapMeasures(women.value, men.value);
  return {
    ...cells,
    gap: {
      difference: withoutLimits(subtract(women.value, men.value)),
      ratio: withoutLimits(measures.parityIndex),
      ...measures,
      payGapMean: divide(subtract(men.value, women.value), men.value),
      payGapMedian: NOT_A_SAMPLE,
      cohenD: NOT_A_SAMPLE,
      hedgesG: NOT_A_SAMPLE,
      hodgesLehmann: NOT_A_SAMPLE,
      tests: { welch: NOT_A_SAMPLE, student: NOT_A_SAMPLE, mannWhitney: NOT_A_SAMPLE },
    },
    distribution: distributionOf(women.n, men.n, terms.referenceShare),
  };
}

function publishedCell(
  { n, missing, weighted }: Tallied,
  personsUnknown: boolean,
): Cell & Required<Pick<Cell, 'value'>> {
  const mean = n === 0 ? notEstimable('emptyGroup') : weighted / n;
  const headcounts = personsUnknown
    ? { n: NOT_A_SAMPLE, missing: NOT_A_SAMPLE, sum: NOT_A_SAMPLE }
    : { n, missing, sum: n === 0 ? notEstimable('emptyGroup') : weighted };
  return { ...headcounts, value: mean, mean, ...NO_SPREAD };
}
