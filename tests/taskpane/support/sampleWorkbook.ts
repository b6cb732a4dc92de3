import type { Finding, Recipe } from '../../../src/vocabulary';
import { notEstimable } from '../../../src/vocabulary';
import type { Answer, Source, SourceReading } from '../../../src/workflow';

/**
 * A workbook as the workflow tells of it, in plain data. The numbers of the answer are those of the published
 * table of admissions to Berkeley in 1973 (Bickel et al., Science 187, 1975), departments A and B.
 */

type TableSummary = SourceReading['tables'][number];
type Comparison = Answer['published']['overall'];

export const SOURCES: readonly Source[] = [
  { sheet: 'Beslut', rows: 1301, columns: 5, tables: [], visible: true, active: true, otherYears: [] },
  { sheet: 'Elever', rows: 12, columns: 3, tables: [], visible: true, active: false, otherYears: [] },
];

export const DECISIONS: TableSummary = {
  sheet: 'Beslut',
  address: 'A1:E1301',
  headerRows: [1, 1],
  dataRows: [2, 1301],
  excludedRows: [{ row: 1301, reason: 'total' }],
  layout: 'individuals',
  columns: [
    { column: 'A', header: 'Kön', role: 'sex', type: 'text' },
    { column: 'B', header: 'Område', role: 'group', type: 'text' },
    { column: 'C', header: 'Beslut', role: 'group', type: 'text' },
    { column: 'D', header: 'Timmar', role: 'value', type: 'number' },
    { column: 'E', header: 'År', role: 'period', type: 'integer' },
  ],
  population: { women: 800, men: 480, other: 4, unknown: 15 },
  groupValues: { Område: ['Norra', 'Södra'], Beslut: ['Bifall', 'Avslag'] },
};

export const PUPILS: TableSummary = {
  sheet: 'Elever',
  address: 'A1:C12',
  headerRows: [1, 1],
  dataRows: [2, 12],
  excludedRows: [],
  layout: 'wide',
  columns: [
    { column: 'A', header: 'Skola', role: 'group', type: 'text' },
    { column: 'B', header: '2023 · Flickor', role: 'value', type: 'integer', sex: 'women', period: 2023 },
    { column: 'C', header: '2023 · Pojkar', role: 'value', type: 'integer', sex: 'men', period: 2023 },
    { column: 'D', header: '2024 · Flickor', role: 'value', type: 'integer', sex: 'women', period: 2024 },
    { column: 'E', header: '2024 · Pojkar', role: 'value', type: 'integer', sex: 'men', period: 2024 },
    { column: 'F', header: '2024 · Totalt', role: 'value', type: 'integer', sex: 'total', period: 2024 },
  ],
  groupValues: { Skola: ['Björkskolan', 'Ekskolan'] },
};

export const CODED: TableSummary = {
  ...DECISIONS,
  sexQuestion: {
    column: 'Kön',
    options: [
      { women: ['1'], men: ['2'], womenShare: 0.38 },
      { women: ['2'], men: ['1'], womenShare: 0.62 },
    ],
  },
};

export const UNKNOWN_SEX: Finding = {
  code: 'sexUnknown',
  severity: 'warning',
  where: { sheet: 'Beslut', cells: 'A7:A21' },
  count: 15,
  data: { column: 'Kön', rows: 15, share: 15 / 1299 },
};

export const SPELLINGS: Finding = {
  code: 'sexSpellingsMerged',
  severity: 'info',
  where: { sheet: 'Beslut', cells: 'A2:A1300' },
  count: 3,
  data: { column: 'Kön', women: ['K', 'kvinna'], men: ['M'] },
};

export const READING: SourceReading = {
  sheet: 'Beslut',
  tables: [DECISIONS],
  findings: [SPELLINGS, UNKNOWN_SEX],
};

export const RECIPE: Recipe = {
  title: 'Andel med Bifall i Beslut efter Område',
  source: { sheet: 'Beslut' },
  sex: { column: 'Kön' },
  measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
  by: ['Område'],
  strata: ['Område'],
  confidence: 0.95,
  smallCounts: { threshold: 5 },
};

interface ShareNumbers {
  readonly women: readonly [n: number, count: number, low: number, high: number];
  readonly men: readonly [n: number, count: number, low: number, high: number];
  readonly gap: readonly [low: number, high: number];
}

function compareShares({ women, men, gap }: ShareNumbers): Comparison {
  const cell = ([n, count, low, high]: ShareNumbers['women']) => ({ n, count, value: count / n, low, high });
  const total = women[0] + men[0];
  return {
    women: cell(women),
    men: cell(men),
    total: { n: total, count: women[1] + men[1], value: (women[1] + men[1]) / total },
    gap: {
      difference: { estimate: women[1] / women[0] - men[1] / men[0], low: gap[0], high: gap[1] },
    },
    distribution: { womenShare: women[0] / total, balanced4060: women[0] / total >= 0.4 },
  };
}

// R: wilson <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int; wilson(557, 1835); wilson(1198, 2691);
// wilson(89, 108); wilson(512, 825); wilson(53, 325); Newcombe's limits of the differences from those, rounded.
const OVERALL = compareShares({
  women: [1835, 557, 0.2829, 0.325],
  men: [2691, 1198, 0.4265, 0.464],
  gap: [-0.1696, -0.1132],
});

/** A group so small that everything but the number of men is protected. */
const PROTECTED: Comparison = {
  women: { n: notEstimable('suppressed'), value: notEstimable('suppressed') },
  men: { n: 325, count: 53, value: 53 / 325, low: 0.1269, high: 0.2071 },
  total: { n: notEstimable('suppressed') },
  gap: { difference: notEstimable('suppressed') },
  distribution: { womenShare: notEstimable('suppressed'), balanced4060: notEstimable('suppressed') },
};

const PUBLISHED: Answer['published'] = {
  recipe: RECIPE,
  findings: [],
  population: { women: 1835, men: 2691, other: 0, unknown: 0, rowsRead: 4526, rowsExcluded: 0 },
  overall: OVERALL,
  groups: [
    {
      key: { Område: 'Norra' },
      ...compareShares({
        women: [108, 89, 0.7415, 0.8844],
        men: [825, 512, 0.587, 0.6531],
        gap: [0.1147, 0.2725],
      }),
    },
    { key: { Område: 'Södra' }, ...PROTECTED },
  ],
  across: {},
  verdict: { code: 'clearDifference', threshold: 0.05 },
  provenance: { sheet: 'Beslut', address: 'A1:E1301', date: '2026-03-02', hash: 'ab12' },
};

export const ANSWER: Answer = {
  recipe: RECIPE,
  full: PUBLISHED,
  published: PUBLISHED,
  sentence: '',
  verdict: '',
  hidden: [],
  companions: [],
};

export const COUNT_ANSWER: Answer = {
  ...ANSWER,
  published: { ...PUBLISHED, recipe: { ...RECIPE, measure: { kind: 'count' } } },
};
