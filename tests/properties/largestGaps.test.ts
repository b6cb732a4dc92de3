import fc from 'fast-check';
import { analyse, applySuppression, decideSuppression, publishGaps, scanGaps } from '../../src/analysis';
import type { Analysis, LargestGaps } from '../../src/analysis';
import { notEstimable } from '../../src/vocabulary';
import { inputOf, tableOf } from '../analysis/support/tableOf';
import { auditDisclosure } from '../support/disclosureAuditor';

const SUPPRESSED = notEstimable('suppressed');
const COLUMNS = ['Enhet', 'Ålder'].map((header) => ({ header, role: 'group', type: 'text' }));

const cell = fc.record({
  yes: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 4 })),
  no: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 4 })),
});

/** Women and men by three units and three ages. */
const cells = fc.array(cell, { minLength: 18, maxLength: 18 });

function rowsOf(counts: readonly { readonly yes: number; readonly no: number }[]): Record<string, string[]> {
  const rows = counts.flatMap(({ yes, no }, at) =>
    Array.from({ length: yes + no }, (_, index) => ({
      Kön: at % 2 === 0 ? 'k' : 'm',
      Enhet: `e${Math.floor(at / 2) % 3}`,
      Ålder: `a${Math.floor(at / 6)}`,
      Utfall: index < yes ? 'ja' : 'nej',
    })),
  );
  const names = ['Kön', 'Enhet', 'Ålder', 'Utfall'] as const;
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
}

/** What the named groups show, as an answer by a column of which all else is hidden. */
function asAnswer({ gaps }: LargestGaps, full: Analysis, published: Analysis, column: string): Analysis {
  const hidden = { n: SUPPRESSED, missing: SUPPRESSED, count: SUPPRESSED };
  return {
    ...published,
    recipe: { ...published.recipe, by: [column], title: `scan ${column}` },
    groups: full.groups.map((group) => {
      const named = gaps.find((gap) => gap.column === column && gap.value === group.key[column]);
      const shown = (sex: 'women' | 'men'): Analysis['overall']['women'] =>
        named === undefined ? hidden : { n: named[sex].n, value: named[sex].value };
      return {
        key: group.key,
        women: shown('women'),
        men: shown('men'),
        total: hidden,
        gap: { difference: SUPPRESSED },
        distribution: { womenShare: SUPPRESSED, balanced4060: SUPPRESSED },
      };
    }),
  };
}

it('the groups with the largest gaps tell no small count, whatever is shown beside them', async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.constantFrom([], ['Enhet']), async (counts, by) => {
      const table = tableOf(rowsOf(counts));
      const measure = { kind: 'share', column: 'Utfall', positive: ['ja'] } as const;
      const input = inputOf(table, { measure, by }, { columns: COLUMNS });
      const full = analyse(input);
      fc.pre(full.population.rowsRead >= 40);
      const published = applySuppression(full, decideSuppression([full]));
      const gaps = publishGaps(scanGaps(input, full), [full]);
      const byColumn = ['Enhet', 'Ålder'].map((column) => ({
        column,
        full: analyse(inputOf(table, { measure, by: [column] }, { columns: COLUMNS })),
      }));
      const scans = byColumn.map((each) => asAnswer(gaps, each.full, published, each.column));
      const found = await auditDisclosure([published, ...scans]);
      const isSmall = (where: string): boolean =>
        byColumn.some(({ column, full: { groups } }) =>
          groups.some((group) =>
            (['women', 'men'] as const).some((sex) => {
              const { n, count } = group[sex];
              const name = `scan ${column}: ${group.key[column] ?? ''}, ${sex}`;
              const small = (value: unknown): boolean => Number(value) > 0 && Number(value) < 5;
              return (where === `${name}, n` && small(n)) || (where === `${name}, count` && small(count));
            }),
          ),
        );
      expect(found.filter(({ where }) => !where.startsWith('scan') || isSmall(where))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
