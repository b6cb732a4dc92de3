import fc from 'fast-check';
import type { Grid } from '../../src/vocabulary';
import type { TestCell } from './gridOf';
import { gridOfRows } from './gridOf';

/** Sheets as nobody would make them on purpose, and as everybody makes them by accident. */

const WORDS = [
  'Kön',
  'kön ',
  'Kvinnor',
  'Män',
  'Kvinna',
  'man',
  'K',
  'M',
  'F',
  'P',
  'T',
  'Totalt',
  'Summa',
  'Delsumma',
  'därav kvinnor',
  'År',
  'Förvaltning',
  'Antal',
  'Andel kvinnor, %',
  'Kostnad (tkr)',
  'Personnummer',
  'Namn',
  'Id',
  'Källa: registret',
  '..',
  '-',
  '–',
  'X',
  'uppgift saknas',
  '1 234',
  '12,5',
  '1.234',
  '45 %',
  '450 kr',
  '2023-11-01',
  '2023',
  'P001',
  'Ja',
  'Nej',
  ' ',
  '\u00a0',
  '* not',
  'Okänt',
];

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('=SUM(A1:A3)', '=SUBTOTAL(9,B2:B9)', '=A1')
      .map((formula) => ({ formula, value: 3 })),
  },
);

const area = fc.tuple(fc.nat(12), fc.nat(6), fc.nat(12), fc.nat(6)).map(([a, b, c, d]) => ({
  firstRow: Math.min(a, c),
  lastRow: Math.max(a, c),
  firstColumn: Math.min(b, d),
  lastColumn: Math.max(b, d),
}));

/** Any sheet of up to 14 rows and 7 columns, with merges, tables, hidden rows and filters that may make no sense. */
export const arbitrarySheet: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
    merges: fc.array(area, { maxLength: 4 }),
    tables: fc.array(fc.record({ area, hasHeaders: fc.boolean(), hasTotals: fc.boolean() }), {
      maxLength: 2,
    }),
    hidden: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 2 }),
    filtered: fc.boolean(),
    firstRow: fc.nat(5),
    formats: fc.array(fc.constantFrom('General', '0%', 'yyyy-mm-dd', '#,##0', '[h]:mm'), { maxLength: 7 }),
  })
  .map(({ rows, merges, tables, hidden, filtered, firstRow, formats }) =>
    gridOfRows(rows, {
      merges,
      tables: tables.map((table, index) => ({ name: `Tabell${String(index + 1)}`, ...table })),
      hiddenRows: hidden.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
      filtered,
      firstRow,
      formats,
    }),
  );
