import { analyse, decideSuppression } from '../src/analysis';
import type { Analysis } from '../src/analysis';
import { createTable } from '../src/table';
import type { Recipe } from '../src/vocabulary';
import type { SectionResult } from './result';
import { medianTime } from './timing';
import { uniform } from './uniform';

const ROWS = 4000;
const UNITS = 200;
const DISTRICTS = 20;
const LINKED = 5;

/** Times which small counts are to be hidden: two hundred units with few persons each, alone and with linked tables. */
export function suppression(): SectionResult {
  const alone = analysisBy(['Enhet']);
  const linked = Array.from({ length: LINKED }, (_unused, index) =>
    analysisBy(index % 2 === 0 ? ['Enhet'] : ['Område'], index),
  );
  return {
    section: 'Small counts: which of them may be shown',
    measurements: [
      {
        what: 'one table of 200 units',
        rows: ROWS,
        milliseconds: medianTime(() => decideSuppression([alone])),
      },
      {
        what: 'five tables of the same persons, by unit and by district',
        rows: ROWS,
        milliseconds: medianTime(() => decideSuppression(linked)),
      },
    ],
    goals: [],
    notes: ['Twenty persons a unit on average, 4 in 10 with the outcome: many counts are below five.'],
  };
}

function analysisBy(by: readonly string[], outcome = 0): Analysis {
  const next = uniform();
  const sexCodes = Uint8Array.from({ length: ROWS }, () => (next() < 0.6 ? 0 : 1));
  const units = Int32Array.from({ length: ROWS }, () => Math.floor(next() * UNITS));
  const granted = Float64Array.from({ length: ROWS }, () => (next() < 0.4 ? 1 : 0));
  const recipe: Recipe = {
    title: `Bifall ${String(outcome)}`,
    source: { sheet: 'Beslut' },
    sex: { column: 'Kön' },
    measure: { kind: 'share', column: 'Beslut', positive: [1] },
    by,
  };
  const names = (count: number, word: string): readonly string[] =>
    Array.from({ length: count }, (_unused, index) => `${word} ${String(index)}`);
  return analyse({
    table: createTable([
      ['Enhet', { kind: 'text', codes: units, dictionary: names(UNITS, 'Enhet') }],
      [
        'Område',
        {
          kind: 'text',
          codes: units.map((unit) => unit % DISTRICTS),
          dictionary: names(DISTRICTS, 'Område'),
        },
      ],
      ['Beslut', { kind: 'number', values: granted }],
    ]),
    rowStatus: new Uint8Array(ROWS),
    totalStatusCodes: [],
    sexCodes,
    recipe,
    columns: [],
    findings: [],
    provenance: { sheet: 'Beslut', address: 'A1:D4001', date: '2026-03-01', hash: '' },
  });
}
