import { openWorkbook, saveWorkbook, type SheetModel } from '../../src/emulator';
import { roundAsShown } from '../../src/excel/publish/roundAsShown';
import { createAnnualReport } from '../../src/workflow/annualReport';
import { convertWithLibreOffice } from '../support/libreOffice';
import { MOCK_ANSWERS, MOCK_TABLES, typeAnswers } from '../support/mockReport';
import { openWorkspace } from '../support/openWorkspace';

const COLUMNS = 14;

/** The row, from 0, whose first cell holds the text, at or after a row. */
function rowOf(sheet: SheetModel, text: string, from = 0): number {
  const last = sheet.cells.usedRange()?.rowCount ?? 0;
  for (let row = from; row < last; row += 1) {
    if (String(sheet.cells.valueAt(row, 0) ?? '').startsWith(text)) return row;
  }
  throw new Error(`no row says "${text}"`);
}

/** The numbers of a row as they are shown. */
function numbersIn(sheet: SheetModel, row: number): readonly number[] {
  return Array.from({ length: COLUMNS }, (_, column) => {
    const value = sheet.cells.valueAt(row, column + 1);
    return typeof value === 'number'
      ? [roundAsShown(value, sheet.formats.styleAt(row, column + 1).numberFormat)]
      : [];
  }).flat();
}

test('LibreOffice calculates the tables of the annual report as domain.md 5.5 has them', async () => {
  const { excel, workspace } = openWorkspace({ Data: [['x']] });
  await createAnnualReport(workspace, { year: 2025 });
  await typeAnswers(excel, 'Årsredovisning', MOCK_ANSWERS);
  const recalculated = await openWorkbook(
    await convertWithLibreOffice(await saveWorkbook(excel.workbook), 'xlsx'),
  );
  const sheet = recalculated.sheetByName('Årsredovisning');
  if (sheet === undefined) throw new Error('the sheet is there');
  for (const [caption, rows] of [
    ['Tabell 1.', MOCK_TABLES.staff],
    ['Tabell 2.', MOCK_TABLES.sickLeave],
    ['Tabell 4.', MOCK_TABLES.resources],
  ] as const) {
    const from = rowOf(sheet, caption, rowOf(sheet, 'Tabell 1. '));
    const shown = Object.keys(rows).map((label) => [label, numbersIn(sheet, rowOf(sheet, label, from))]);
    expect(Object.fromEntries(shown)).toEqual(rows);
  }
});
