import { applySuppression, suppressTables } from '../../../src/analysis';
import type { CountTable } from '../../../src/analysis';
import { answerOf } from './support/answerOf';

/** Employees by form of employment (domain.md 5.5, table 1), but for a small one. */
const employees: CountTable = {
  people: 'Anställda 2025-11-01',
  by: ['Anställningsform'],
  rows: [
    { key: ['Tillsvidare, heltid'], women: 262, men: 98 },
    { key: ['Tillsvidare, deltid'], women: 141, men: 14 },
    { key: ['Visstid'], women: 37, men: 3 },
  ],
  whole: { women: 440, men: 115 },
};

/** What is hidden of a table, in words. */
function hidden(tables: readonly CountTable[], ...rest: [object?]): readonly string[] {
  return suppressTables(tables, ...rest).tables.flatMap((mask, table) =>
    [...mask.rows, mask.whole].flatMap((cells, row) =>
      [...cells].map(([cell, reason]) => {
        const key = tables[table]?.rows[row]?.key.join(' · ') ?? 'whole';
        return `${key} ${cell} ${reason}`;
      }),
    ),
  );
}

describe('suppressTables', () => {
  // 3 men on fixed term: the 37 women follow from the total of the row, the 3 from all men. Of the other rows the one
  // with fewest persons keeps both open.
  it('hides a small count with the smallest cells that would give it away', () => {
    expect(hidden([employees])).toEqual([
      'Tillsvidare, deltid women complementary',
      'Tillsvidare, deltid men complementary',
      'Visstid women complementary',
      'Visstid men primary',
    ]);
  });

  it('hides nothing where no count is small, or where the rules say so', () => {
    const [full, part] = employees.rows;
    if (full === undefined || part === undefined) throw new Error('there are three rows');
    expect(hidden([{ ...employees, rows: [full, part], whole: { women: 403, men: 112 } }])).toEqual([]);
    expect(hidden([employees], { threshold: 0 })).toEqual([]);
  });

  it('hides more where the law of sick leave says ten', () => {
    const table = { ...employees, rows: [{ key: ['A'], women: 10, men: 40 }], whole: { women: 10, men: 40 } };
    expect(hidden([table])).toEqual([]);
    expect(hidden([table], { rule: 'sickLeave' })).toContain('A women primary');
    expect(hidden([table], { rule: 'sickLeave', threshold: 3 })).toContain('A women primary');
  });

  it('hides zeros only where they are to be', () => {
    const table = {
      ...employees,
      rows: [
        { key: ['A'], women: 0, men: 40 },
        { key: ['B'], women: 50, men: 40 },
      ],
      whole: { women: 50, men: 80 },
    };
    expect(hidden([table])).toEqual([]);
    expect(hidden([table], { zeros: 'hidden' })).toContain('A women primary');
  });

  it('judges rows without a sum each by themselves', () => {
    const { whole, ...rowsAlone } = employees;
    expect(whole).toBeDefined();
    expect(hidden([rowsAlone])).toEqual(['Visstid women complementary', 'Visstid men primary']);
  });

  // The same row in two tables: what one hides the other must not show.
  it('hides the same row in every table that shows it', () => {
    const { whole, ...rowsAlone } = employees;
    expect(whole).toBeDefined();
    const found = suppressTables([employees, { ...rowsAlone, rows: rowsAlone.rows.slice(1, 2) }]);
    expect(found.tables[1]?.rows[0]).toEqual(found.tables[0]?.rows[1]);
    expect(found.tables[1]?.rows[0]?.size).toBe(2);
  });

  it('hides in an analysis what a table of the same rows must not tell', () => {
    const analysis = answerOf({ Norr: { k: [9, 0], m: [12, 0] }, Syd: { k: [8, 0], m: [9, 0] } });
    const table: CountTable = {
      people: analysis.recipe,
      by: ['Enhet', 'Ålder'],
      rows: [
        { key: ['Norr', 'ung'], women: 2, men: 6 },
        { key: ['Norr', 'äldre'], women: 7, men: 6 },
        { key: ['Syd', 'ung'], women: 8, men: 9 },
      ],
    };
    const { mask, tables } = suppressTables([table], {}, [analysis]);
    expect(tables[0]?.rows[0]?.get('women')).toBe('primary');
    const alone = applySuppression(analysis, suppressTables([], {}, [analysis]).mask);
    expect(alone.groups[0]?.women.n).toBe(9);
    expect(mask.cells.size).toBeGreaterThan(0);
  });

  it.each<[string, Partial<CountTable>]>([
    ['a count is negative', { rows: [{ key: ['A'], women: -1, men: 3 }] }],
    ['a count is not whole', { rows: [{ key: ['A'], women: 1.5, men: 3 }] }],
    ['a row has no value', { rows: [{ key: [], women: 1, men: 3 }] }],
    [
      'a row occurs twice',
      {
        rows: [
          { key: ['A'], women: 1, men: 3 },
          { key: ['A'], women: 1, men: 3 },
        ],
      },
    ],
  ])('refuses tables where %s', (_, part) => {
    expect(() => suppressTables([{ ...employees, ...part }])).toThrow(RangeError);
  });
});
