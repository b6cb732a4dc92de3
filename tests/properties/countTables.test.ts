import fc from 'fast-check';
import { applySuppression, suppressTables } from '../../src/analysis';
import type { Analysis, CountTable, TableMask } from '../../src/analysis';
import { notEstimable } from '../../src/vocabulary';
import { answerOf } from '../analysis/smallCounts/support/answerOf';
import type { Counts } from '../analysis/smallCounts/support/answerOf';
import { auditDisclosure } from '../support/disclosureAuditor';
import { auditTables } from '../support/tableAuditor';

const PEOPLE = 'Anställda';

/** Persons by form of employment and age, few in many cells, some with a third sex. */
const crossed: fc.Arbitrary<CountTable> = fc
  .record({ forms: fc.integer({ min: 2, max: 5 }), ages: fc.integer({ min: 2, max: 3 }) })
  .chain(({ forms, ages }) => {
    const count = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 5 }));
    const keys = Array.from({ length: forms * ages }, (_, cell) => [`f${cell % forms}`, `a${cell % ages}`]);
    const distinct = [...new Map(keys.map((key) => [key.join(), key])).values()];
    return fc
      .tuple(...distinct.map((key) => fc.record({ key: fc.constant(key), women: count, men: count })))
      .map((rows) => ({ people: PEOPLE, by: ['Form', 'Ålder'], rows, whole: sumOf(rows) }));
  });

function sumOf(rows: CountTable['rows']): { women: number; men: number } {
  return {
    women: rows.reduce((sum, { women }) => sum + women, 0),
    men: rows.reduce((sum, { men }) => sum + men, 0),
  };
}

/** The same persons by one of the columns. */
function marginOf({ by, rows, whole }: CountTable, column: string): CountTable {
  const at = by.indexOf(column);
  const values = [...new Set(rows.map(({ key }) => key[at] ?? ''))];
  return {
    people: PEOPLE,
    by: [column],
    rows: values.map((value) => ({ key: [value], ...sumOf(rows.filter(({ key }) => key[at] === value)) })),
    ...(whole && { whole }),
  };
}

const rules = fc.constantFrom(
  {},
  { threshold: 3 },
  { zeros: 'hidden' } as const,
  {
    rule: 'sickLeave',
  } as const,
);

describe('small counts of any plain tables', () => {
  it('cannot be worked out from one table with its sums', async () => {
    await fc.assert(
      fc.asyncProperty(crossed, rules, async (table, rule) => {
        const { tables } = suppressTables([marginOf(table, 'Form')], rule);
        expect(await auditTables([marginOf(table, 'Form')], tables)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('cannot be worked out from several tables of the same people', async () => {
    await fc.assert(
      fc.asyncProperty(
        crossed,
        rules,
        fc.subarray([0, 1, 2], { minLength: 2 }),
        async (table, rule, chosen) => {
          const all = [table, marginOf(table, 'Form'), marginOf(table, 'Ålder')];
          const shown = all.filter((_, index) => chosen.includes(index));
          expect(await auditTables(shown, suppressTables(shown, rule).tables)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are not shown themselves', () => {
    fc.assert(
      fc.property(crossed, rules, (table, rule) => {
        const { tables } = suppressTables([table], rule);
        const threshold = 'rule' in rule ? 11 : ((rule as { threshold?: number }).threshold ?? 5);
        const fewest = 'zeros' in rule ? 0 : 1;
        const shown = table.rows.flatMap(({ women, men }, row) => [
          ...(tables[0]?.rows[row]?.has('women') ? [] : [women]),
          ...(tables[0]?.rows[row]?.has('men') ? [] : [men]),
        ]);
        expect(shown.filter((count) => count >= fewest && count < threshold)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const SUPPRESSED = notEstimable('suppressed');

/** What a table shows of its rows, as the groups of an answer. */
function shownAs(answer: Analysis, mask: TableMask | undefined): Analysis {
  return {
    ...answer,
    groups: answer.groups.map((group, row) => {
      const hidden = mask?.rows[row] ?? new Map<string, unknown>();
      const cell = (name: 'women' | 'men' | 'total'): Analysis['overall']['women'] =>
        hidden.has(name) ? { n: SUPPRESSED } : { n: group[name].n };
      return {
        key: group.key,
        women: cell('women'),
        men: cell('men'),
        total: cell('total'),
        gap: { difference: SUPPRESSED },
        distribution: { womenShare: SUPPRESSED, balanced4060: SUPPRESSED },
      };
    }),
  };
}

it('small counts cannot be worked out from a plain table beside an analysis of the same rows', async () => {
  const outcome = fc.tuple(fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 4 })), fc.constant(0));
  const persons = fc.record({ k: outcome, m: outcome });
  const names = ['a x p', 'a x q', 'b x p', 'b x q', 'c x p', 'c x q'];
  const tables = fc
    .tuple(...names.map(() => persons))
    .map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? {}])) as Counts);
  await fc.assert(
    fc.asyncProperty(tables, async (counts) => {
      const analysis = answerOf(counts, { title: 'analysis' });
      const crossed = answerOf(counts, { title: 'table', by: ['Enhet', 'Ålder'] });
      fc.pre(analysis.population.rowsRead >= 20);
      const table: CountTable = {
        people: analysis.recipe,
        by: ['Enhet', 'Ålder'],
        rows: crossed.groups.map(({ key, women, men }) => ({
          key: Object.values(key),
          women: Number(women.n),
          men: Number(men.n),
        })),
      };
      const { mask, tables: masks } = suppressTables([table], {}, [analysis]);
      const published = applySuppression(analysis, mask);
      const shown = shownAs(
        { ...crossed, overall: published.overall, population: published.population },
        masks[0],
      );
      expect(await auditDisclosure([published, shown])).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
