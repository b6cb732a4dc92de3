import type { Analysis } from '../../src/analysis';
import {
  analysisDocument,
  analysisEntries,
  type AnalysisSheet,
  contentsDocument,
  cubeDocument,
  dataCheckDocument,
  dataCheckEntry,
} from '../../src/documents';
import { layout, type SheetSpec } from '../../src/sheets';
import type { Finding } from '../../src/vocabulary';
import { admittedShares, appliedCounts, withHiddenGroup } from '../support/berkeley';
import { expectGolden } from '../support/golden';
import { meanPays } from '../support/pays';

const SHEET: AnalysisSheet = { id: 'r1', number: 1, language: 'sv' };

function keepsSheets(name: string, full: Analysis, published: Analysis): void {
  const specs: readonly SheetSpec[] = [analysisDocument(published, SHEET), cubeDocument(full, SHEET)];
  expectGolden(`${name}.specs`, specs);
  expectGolden(`${name}.ops`, layout(specs));
}

test('the sheets of an analysis of counts are those that were looked at', () => {
  keepsSheets('count', appliedCounts(), appliedCounts());
});

test('the sheets of an analysis of shares are those that were looked at', () => {
  keepsSheets('share', admittedShares(), admittedShares());
});

test('the sheets of an analysis of means are those that were looked at', () => {
  keepsSheets('mean', meanPays(), meanPays());
});

test('the sheets of an analysis with a suppressed group are those that were looked at', () => {
  keepsSheets('suppressed', admittedShares(), withHiddenGroup(admittedShares(), 1));
});

test('the list of the sheets is the one that was looked at', () => {
  const entry = { id: 'r1', number: 1, recipe: admittedShares().recipe, date: '2026-03-01' };
  const plan = {
    key: 'plan:workbook',
    name: 'Plan',
    part: 'plan',
    answers: 'Vem gör vad och när',
    date: '2026-02-01',
  } as const;
  const entries = [...analysisEntries(entry, 'sv'), dataCheckEntry('2026-03-01', 'sv'), plan];
  const spec = contentsDocument(entries, 'sv');
  expectGolden('contents.specs', spec);
  expectGolden('contents.ops', layout([spec]));
});

test('the data check is the one that was looked at', () => {
  const findings: readonly Finding[] = [
    {
      code: 'headersJoined',
      severity: 'info',
      where: { sheet: 'Data', cells: 'A1:C2' },
      count: 1,
      data: { rows: 2 },
    },
    {
      code: 'totalsLeftOut',
      severity: 'warning',
      where: { sheet: 'Data', cells: 'A9:C9' },
      count: 1,
      data: { totals: 1, subtotals: 0 },
    },
  ];
  const spec = dataCheckDocument(
    [{ sheet: 'Data', address: 'A1:C9', rowsRead: 7, rowsExcluded: 1, date: '2026-03-01', findings }],
    'sv',
  );
  expectGolden('dataCheck.specs', spec);
  expectGolden('dataCheck.ops', layout([spec]));
});
