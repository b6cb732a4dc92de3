import type { Analysis, Cell, Comparison, GroupComparison } from '../../src/analysis';
import { summarise, tInterval, welchInterval } from '../../src/stats';
import type { BySex, Estimate, IntervalEstimate } from '../../src/vocabulary';

/** Pays of an invented office, kronor a month. */
const PAYS = {
  Vård: { women: [24_000, 26_000, 28_000, 30_000], men: [25_000, 27_000, 32_000] },
  Teknik: { women: [31_000, 33_000], men: [30_000, 36_000, 39_000] },
} as const;

type Pays = BySex<readonly number[]>;

function limitsOf(interval: IntervalEstimate): { low: Estimate; high: Estimate } {
  return 'notEstimable' in interval
    ? { low: interval, high: interval }
    : { low: interval.low, high: interval.high };
}

function meanCell(values: readonly number[]): Cell {
  const { moments, ...summary } = summarise({ values: Float64Array.from(values) });
  return { ...summary, missing: 0, value: summary.mean, ...limitsOf(tInterval(moments, 0.95)) };
}

function momentsOf(values: readonly number[]): ReturnType<typeof summarise>['moments'] {
  return summarise({ values: Float64Array.from(values) }).moments;
}

function comparedPays({ women, men }: Pays): Comparison {
  const notASample = { notEstimable: 'notASample' } as const;
  const ratio = momentsOf(women).mean / momentsOf(men).mean;
  const womenShare = women.length / (women.length + men.length);
  return {
    women: meanCell(women),
    men: meanCell(men),
    total: meanCell([...women, ...men]),
    gap: {
      difference: welchInterval(momentsOf(women), momentsOf(men), 0.95),
      relative: ratio - 1,
      ratio: { estimate: ratio, low: notASample, high: notASample },
      payGapMean: 1 - ratio,
    },
    distribution: { womenShare, balanced4060: womenShare >= 0.4 && womenShare <= 0.6 },
  };
}

/** Mean pay of women and men, by field. */
export function meanPays(): Analysis {
  const everybody: Pays = {
    women: Object.values(PAYS).flatMap(({ women }) => [...women]),
    men: Object.values(PAYS).flatMap(({ men }) => [...men]),
  };
  return {
    recipe: {
      title: 'Lön efter område',
      source: { sheet: 'Personal' },
      sex: { column: 'Kön' },
      measure: { kind: 'mean', column: 'Månadslön' },
      by: ['Område'],
      direction: 'higherIsBetter',
    },
    findings: [],
    population: { women: 6, men: 6, other: 0, unknown: 1, rowsRead: 14, rowsExcluded: 1 },
    overall: comparedPays(everybody),
    groups: Object.entries(PAYS).map(([name, pays]): GroupComparison => ({
      key: { Område: name },
      ...comparedPays(pays),
    })),
    across: {},
    verdict: { code: 'tooFewPersons', threshold: 1575 },
    provenance: { sheet: 'Personal', address: 'A3:F17', date: '2026-03-01', hash: 'd4e5f6' },
  };
}
