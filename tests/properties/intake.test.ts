import fc from 'fast-check';
import { EXCLUSION_REASONS, readSheet } from '../../src/intake';
import type { SheetReading } from '../../src/intake';
import { findingsEn } from '../../src/text/findings/en';
import { findingsSv } from '../../src/text/findings/sv';
import type { FindingSentences } from '../../src/text/findings/sv';
import type { FindingCode, FindingOf } from '../../src/vocabulary';
import { arbitrarySheet } from '../support/arbitrarySheet';
import type { TestCell } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

// `npm run fuzz` asks for more runs than an ordinary test.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

function sentence<Code extends FindingCode>(sentences: FindingSentences, finding: FindingOf<Code>): string {
  return sentences[finding.code](finding);
}

/** Everything about a reading that may be shown, saved or logged. */
function told(reading: SheetReading): string {
  const findings = [...reading.findings, ...reading.tables.flatMap((table) => table.findings)];
  const sentences = findings.flatMap((finding) => [
    sentence(findingsSv, finding),
    sentence(findingsEn, finding),
  ]);
  return JSON.stringify([reading.tables.map(({ summary }) => summary), findings, sentences]);
}

describe('any sheet', () => {
  it('is read without a crash, into tables whose parts fit together', () => {
    fc.assert(
      fc.property(arbitrarySheet, (grid) => {
        const reading = readSheet(grid);
        for (const { table, rowStatus, sheetRows, sexCodes, summary } of reading.tables) {
          expect(rowStatus).toHaveLength(table.rowCount);
          expect(sheetRows).toHaveLength(table.rowCount);
          if (sexCodes !== undefined) expect(sexCodes).toHaveLength(table.rowCount);
          expect([...table.columns.keys()]).toEqual(summary.columns.map(({ header }) => header));
          expect(rowStatus.every((status) => status <= EXCLUSION_REASONS.length)).toBe(true);
        }
        expect(reading.tables.length + reading.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('can be read again with everything put right that its findings propose', () => {
    fc.assert(
      fc.property(arbitrarySheet, (grid) => {
        const first = readSheet(grid);
        const corrections = first.tables.flatMap(({ findings }) =>
          findings.flatMap((finding) => finding.corrections ?? []),
        );
        const again = readSheet(grid, { corrections, hiddenRows: 'leaveOut' });
        for (const { table, rowStatus, summary } of again.tables) {
          expect(rowStatus).toHaveLength(table.rowCount);
          expect([...table.columns.keys()]).toEqual(summary.columns.map(({ header }) => header));
        }
        expect(told(again)).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: RUNS },
    );
  });

  it('has a sentence in both languages for everything found', () => {
    fc.assert(
      fc.property(arbitrarySheet, (grid) => {
        expect(told(readSheet(grid))).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: RUNS },
    );
  });

  it('read by a part that may not be there gives a finding instead of an error', () => {
    const range = fc.constantFrom('A1:C5', 'ZZ99', 'Blad1!$B$2:C4', '', 'no address', 'B:C');
    fc.assert(
      fc.property(arbitrarySheet, range, (grid, asked) => {
        const reading = readSheet(grid, { range: asked });
        expect(reading.tables.length + reading.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Test numbers: Skatteverket keeps the individual numbers 980-999 for nobody. */
const IDENTITIES = ['19900101-9802', '900101-9802', '199001019802', '900101+9802', '9001019802'];

describe('a personnummer', () => {
  it('is never told, wherever on a sheet it stands', () => {
    const planted = fc.constantFrom(...IDENTITIES, ...IDENTITIES.map((number) => `Se ${number} ovan`));
    const cells = fc.array(
      fc.array(
        fc.oneof(
          { weight: 2, arbitrary: planted as fc.Arbitrary<TestCell> },
          {
            weight: 3,
            arbitrary: fc.constantFrom<TestCell>(
              'Kön',
              'K',
              'M',
              'Antal',
              'Personnr',
              'Summa',
              'Kvinnor',
              'Män',
              null,
            ),
          },
          { weight: 2, arbitrary: fc.integer({ min: 0, max: 3000 }) as fc.Arbitrary<TestCell> },
        ),
        { minLength: 1, maxLength: 5 },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        expect(told(readSheet(gridOfRows(rows)))).not.toMatch(/900101[-+]?9802/);
      }),
      { numRuns: RUNS },
    );
  });
});
