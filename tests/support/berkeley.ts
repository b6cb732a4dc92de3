import type { Analysis, Cell, Comparison, GroupComparison, VerdictCode } from '../../src/analysis';
import { katz, newcombe, wilson } from '../../src/stats';
import type { Estimate, IntervalEstimate, NotEstimable, Recipe } from '../../src/vocabulary';

/** Admissions to Berkeley 1973 (Bickel, Hammel, O'Connell, Science 187, 1975; R: `UCBAdmissions`): admitted, applied. */
export const BERKELEY = {
  A: { women: [89, 108], men: [512, 825] },
  B: { women: [17, 25], men: [353, 560] },
  C: { women: [202, 593], men: [120, 325] },
  D: { women: [131, 375], men: [138, 417] },
  E: { women: [94, 393], men: [53, 191] },
  F: { women: [24, 341], men: [22, 373] },
} as const;

type Counted = readonly [number, number];

interface BothCounted {
  readonly women: Counted;
  readonly men: Counted;
}

const CONFIDENCE = 0.95;
export const SUPPRESSED: NotEstimable = { notEstimable: 'suppressed' };

const SHARES: Recipe = {
  title: 'Antagna efter kön',
  source: { sheet: 'Data' },
  sex: { column: 'Kön' },
  measure: { kind: 'share', column: 'Beslut', positive: ['Antagen'] },
  by: ['Institution'],
  direction: 'higherIsBetter',
};

function limitsOf(interval: IntervalEstimate): { low: Estimate; high: Estimate } {
  return 'notEstimable' in interval
    ? { low: interval, high: interval }
    : { low: interval.low, high: interval.high };
}

function shareCell([count, n]: Counted): Cell {
  const proportion = { successes: count, trials: n };
  return { n, missing: 0, count, value: count / n, ...limitsOf(wilson(proportion, CONFIDENCE)) };
}

function distributionOf(women: number, men: number): Comparison['distribution'] {
  const womenShare = women / (women + men);
  return { womenShare, balanced4060: womenShare >= 0.4 && womenShare <= 0.6 };
}

function comparedShares({ women, men }: BothCounted): Comparison {
  const w = { successes: women[0], trials: women[1] };
  const m = { successes: men[0], trials: men[1] };
  const ratio = women[0] / women[1] / (men[0] / men[1]);
  return {
    women: shareCell(women),
    men: shareCell(men),
    total: shareCell([women[0] + men[0], women[1] + men[1]]),
    gap: {
      difference: newcombe(w, m, CONFIDENCE),
      ratio: katz(w, m, CONFIDENCE),
      relative: ratio - 1,
      adjustedParityIndex: ratio <= 1 ? ratio : 2 - 1 / ratio,
    },
    distribution: distributionOf(women[1], men[1]),
  };
}

function comparedCounts({ women: [, women], men: [, men] }: BothCounted): Comparison {
  return {
    women: { n: women, count: women },
    men: { n: men, count: men },
    total: { n: women + men, count: women + men },
    gap: {
      difference: {
        estimate: women - men,
        low: { notEstimable: 'notASample' },
        high: { notEstimable: 'notASample' },
      },
      ratio: {
        estimate: women / men,
        low: { notEstimable: 'notASample' },
        high: { notEstimable: 'notASample' },
      },
    },
    distribution: distributionOf(women, men),
  };
}

const DEPARTMENTS: readonly (readonly [string, BothCounted])[] = Object.entries(BERKELEY);

const EVERYBODY: BothCounted = {
  women: [sumOf('women', 0), sumOf('women', 1)],
  men: [sumOf('men', 0), sumOf('men', 1)],
};

function sumOf(sex: 'women' | 'men', index: 0 | 1): number {
  return DEPARTMENTS.reduce((sum, [, counts]) => sum + counts[sex][index], 0);
}

function answered(recipe: Recipe, compare: (counts: BothCounted) => Comparison): Analysis {
  return {
    recipe,
    findings: [],
    population: {
      women: EVERYBODY.women[1],
      men: EVERYBODY.men[1],
      other: 0,
      unknown: 0,
      rowsRead: 4526,
      rowsExcluded: 0,
    },
    overall: compare(EVERYBODY),
    groups: DEPARTMENTS.map(([name, counts]): GroupComparison => ({
      key: { Institution: name },
      ...compare(counts),
    })),
    across: {},
    verdict: { code: 'clearDifference', threshold: 0.05 },
    provenance: { sheet: 'Data', address: 'A1:C4527', date: '2026-03-01', hash: 'a1b2c3' },
  };
}

/** How many of each sex were admitted, as shares, by department. */
export function admittedShares(recipe: Partial<Recipe> = {}): Analysis {
  return answered({ ...SHARES, ...recipe }, comparedShares);
}

/** How many of each sex applied, by department. */
export function appliedCounts(): Analysis {
  return answered({ ...SHARES, title: 'Sökande', measure: { kind: 'count' } }, comparedCounts);
}

/** The answer with another verdict. */
export function withVerdict(analysis: Analysis, code: VerdictCode): Analysis {
  return { ...analysis, verdict: { ...analysis.verdict, code } };
}

/** The answer with another difference over everybody. */
export function withDifference(analysis: Analysis, difference: IntervalEstimate): Analysis {
  const { overall } = analysis;
  return { ...analysis, overall: { ...overall, gap: { ...overall.gap, difference } } };
}

function hiddenFields<Fields extends object>(fields: Fields): Fields {
  const hidden = Object.keys(fields).map((key) => [key, SUPPRESSED]);
  return Object.fromEntries(hidden) as Fields;
}

/** The answer as published when women and men of one group, and everything worked out from them, are hidden. */
export function withHiddenGroup(analysis: Analysis, group: number): Analysis {
  return {
    ...analysis,
    groups: analysis.groups.map((comparison, index) =>
      index === group
        ? {
            ...comparison,
            women: hiddenFields(comparison.women),
            men: hiddenFields(comparison.men),
            gap: hiddenFields(comparison.gap),
            distribution: hiddenFields(comparison.distribution),
          }
        : comparison,
    ),
  };
}
