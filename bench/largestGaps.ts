import { analyse, publishGaps, scanGaps } from '../src/analysis';
import type { AnalysisInput } from '../src/analysis';
import { createTable } from '../src/table';
import type { RecipeMeasure } from '../src/vocabulary';
import type { SectionResult } from './result';
import { medianTime } from './timing';
import { uniform } from './uniform';

const ROWS = 1_000_000;
/** The columns that are looked at, with how many categories each has. */
const COLUMNS = { Område: 8, Insats: 20, Ålder: 5, Klass: 12, Enhet: 45 } as const;

/** Times the answer to a share and to a mean with every column looked into, and where their gaps are largest. */
export function largestGaps(): SectionResult {
  const share = inputFor({ kind: 'share', column: 'Beslut', positive: [1] });
  const mean = inputFor({ kind: 'mean', column: 'Timmar' });
  const measurements = (
    [
      ['a share', share],
      ['a mean', mean],
    ] as const
  ).flatMap(([name, input]) => {
    const full = analyse(input);
    return [
      {
        what: `${name}, with a look for reversals in every column`,
        rows: ROWS,
        milliseconds: medianTime(() => analyse(input)),
      },
      {
        what: `${name}: where the gap is largest`,
        rows: ROWS,
        milliseconds: medianTime(() => publishGaps(scanGaps(input, full), [full])),
      },
    ];
  });
  return {
    section: 'Where the gap is largest, among the groups of five columns',
    measurements,
    goals: [],
    notes: ['Ninety groups in all, half of the persons women.'],
  };
}

function inputFor(measure: RecipeMeasure): AnalysisInput {
  const next = uniform();
  const codes = (count: number): Int32Array =>
    Int32Array.from({ length: ROWS }, () => Math.floor(next() * count));
  const names = (count: number, word: string): readonly string[] =>
    Array.from({ length: count }, (_unused, index) => `${word} ${String(index)}`);
  const groups = Object.entries(COLUMNS);
  return {
    table: createTable([
      ...groups.map(
        ([name, count]) =>
          [name, { kind: 'text', codes: codes(count), dictionary: names(count, name) }] as const,
      ),
      [
        'Beslut',
        { kind: 'number', values: Float64Array.from({ length: ROWS }, () => (next() < 0.4 ? 1 : 0)) },
      ],
      [
        'Timmar',
        { kind: 'number', values: Float64Array.from({ length: ROWS }, () => Math.round(100 * next())) },
      ],
    ]),
    rowStatus: new Uint8Array(ROWS),
    totalStatusCodes: [],
    sexCodes: Uint8Array.from({ length: ROWS }, () => (next() < 0.5 ? 0 : 1)),
    recipe: {
      title: 'Var är skillnaden störst?',
      source: { sheet: 'Beslut' },
      sex: { column: 'Kön' },
      measure,
    },
    columns: groups.map(([header]) => ({ header, role: 'group', type: 'text' })),
    findings: [],
    provenance: { sheet: 'Beslut', address: 'A1:H1000001', date: '2026-03-01', hash: '' },
  };
}
