import fc from 'fast-check';
import { applySuppression, decideSuppression } from '../../src/analysis';
import type { Analysis } from '../../src/analysis';
import { isEstimated } from '../../src/vocabulary';
import type { Recipe } from '../../src/vocabulary';
import { answerOf } from '../analysis/smallCounts/support/answerOf';
import type { Counts, Outcomes } from '../analysis/smallCounts/support/answerOf';
import { auditDisclosure } from '../support/disclosureAuditor';

const THRESHOLD = 5;
const share: Recipe['measure'] = { kind: 'share', column: 'Utfall', positive: ['ja'] };
const persons: Recipe['measure'] = { kind: 'count' };

const outcomes = (missing: number): fc.Arbitrary<Outcomes> =>
  fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: missing }));

/** Tables of 2 x 2 up to 6 x 2 x 2 cells, with few persons in some, with and without other and unknown. */
function countsOf(sizes: {
  readonly groups: number;
  readonly crossed: number;
  readonly missing: number;
}): fc.Arbitrary<Counts> {
  const { groups, crossed, missing } = sizes;
  const few: fc.Arbitrary<Outcomes> = fc.tuple(
    fc.nat({ max: 4 }),
    fc.nat({ max: 3 }),
    fc.nat({ max: missing }),
  );
  const cell = fc.oneof(outcomes(missing), few);
  const bySex = fc.record({ k: cell, m: cell, annat: few, okänt: few }, { requiredKeys: ['k', 'm'] });
  const names = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: crossed }, (_other, part) => (crossed === 1 ? `g${group}` : `g${group} x p${part}`)),
  ).flat();
  return fc
    .tuple(...names.map(() => bySex))
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? {}])));
}

const tables = (crossed: number): fc.Arbitrary<Counts> =>
  fc
    .record({
      groups: fc.integer({ min: 2, max: 6 }),
      crossed: fc.constant(crossed),
      missing: fc.constantFrom(0, 4),
    })
    .chain(countsOf);

function publish(analyses: readonly Analysis[]): readonly Analysis[] {
  const mask = decideSuppression(analyses);
  return analyses.map((analysis) => applySuppression(analysis, mask));
}

/** The whole is told by the rows read where it is this small, whatever is hidden. */
function isTold({ population: { rowsRead } }: Analysis): boolean {
  return rowsRead < 2 * THRESHOLD;
}

async function nothingIsDisclosed(analyses: readonly Analysis[]): Promise<void> {
  fc.pre(analyses.every((analysis) => !isTold(analysis)));
  expect(await auditDisclosure(publish(analyses))).toEqual([]);
}

describe('small counts of any table', () => {
  it('cannot be worked out from counts by sex and group', async () => {
    await fc.assert(
      fc.asyncProperty(tables(1), (counts) => nothingIsDisclosed([answerOf(counts)])),
      { numRuns: 20 },
    );
  });

  it('cannot be worked out where zeros are hidden too', async () => {
    await fc.assert(
      fc.asyncProperty(tables(1), fc.constantFrom(share, persons), (counts, measure) =>
        nothingIsDisclosed([answerOf(counts, { measure, smallCounts: { zeros: 'hidden' } })]),
      ),
      { numRuns: 12 },
    );
  });

  it('cannot be worked out from shares by sex and group', async () => {
    await fc.assert(
      fc.asyncProperty(tables(1), (counts) => nothingIsDisclosed([answerOf(counts, { measure: share })])),
      { numRuns: 8 },
    );
  });

  it('cannot be worked out from crossed groups', async () => {
    await fc.assert(
      fc.asyncProperty(tables(2), fc.constantFrom(share, persons), (counts, measure) =>
        nothingIsDisclosed([answerOf(counts, { measure, by: ['Enhet', 'Ålder'] })]),
      ),
      { numRuns: 8 },
    );
  });

  it('cannot be worked out from several tables of the same persons', async () => {
    const tablesOf = (counts: Counts): readonly Analysis[] => [
      answerOf(counts, { title: 'crossed', by: ['Enhet', 'Ålder'] }),
      answerOf(counts, { title: 'by unit', by: ['Enhet'] }),
      answerOf(counts, { title: 'by age', by: ['Ålder'], measure: share }),
    ];
    await fc.assert(
      fc.asyncProperty(tables(2), fc.subarray([0, 1, 2], { minLength: 2 }), (counts, chosen) =>
        nothingIsDisclosed(tablesOf(counts).filter((_, index) => chosen.includes(index))),
      ),
      { numRuns: 12 },
    );
  });

  it('are not shown, whatever is said beside them', () => {
    fc.assert(
      fc.property(tables(1), (counts) => {
        const [published] = publish([answerOf(counts, { measure: share })]);
        const cells = [published?.overall, ...(published?.groups ?? [])].flatMap((comparison) =>
          comparison === undefined
            ? []
            : [comparison.women, comparison.men, comparison.total, comparison.other],
        );
        const shown = cells.flatMap((cell) => {
          if (cell === undefined || cell.count === undefined || !isEstimated(cell.n)) return [];
          return isEstimated(cell.count) ? [cell.n, cell.count, cell.n - cell.count] : [cell.n];
        });
        expect(shown.filter((count) => count > 0 && count < THRESHOLD)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
