import { annualReportDocument } from '../../../src/documents';
import { layout } from '../../../src/sheets';
import { openExcel } from '../../support/openExcel';
import { mockAnnualReport } from '../../support/mockAnnualReport';

test('what does not agree with the ledger is said in words of which none begins another', async () => {
  const excel = openExcel();
  const spec = annualReportDocument(mockAnnualReport(), 'sv');
  const blocks = spec.blocks.filter(({ kind }) => kind !== 'link');
  await excel.port.apply(layout([{ ...spec, blocks }]));
  const sheet = excel.workbook.sheetByName('Årsredovisning');
  const rows = Array.from({ length: sheet?.cells.usedRange()?.rowCount ?? 0 }, (_, row) => row);
  const from =
    rows.find((row) => String(sheet?.cells.valueAt(row, 0)).startsWith('Underlag till tabell 4')) ?? 0;
  // 1 860 in the table and 1 872 in the ledger; the others agree.
  const said = [2, 3, 4, 7].map((down) => [5, 6].map((column) => sheet?.cells.valueAt(from + down, column)));
  expect(said).toEqual([
    [0, 'stämmer'],
    [-12, 'avviker'],
    [0, 'stämmer'],
    [-12, 'avviker'],
  ]);
});
