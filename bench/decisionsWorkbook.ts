import type { WorkbookModel } from '../src/emulator';
import { createWorkbook } from '../src/emulator';
import { DECISION_HEADINGS, decisionRows } from './decisionRows';

const CHUNK = 10_000;

/** A workbook with one sheet of so many decisions below their headings; the first columns of them, or all ten. */
export function decisionsWorkbook(rows: number, columns: number = DECISION_HEADINGS.length): WorkbookModel {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  sheet.cells.writeBlock(0, 0, [DECISION_HEADINGS.slice(0, columns)]);
  for (let from = 0; from < rows; from += CHUNK) {
    const block = decisionRows(from, Math.min(CHUNK, rows - from)).map((row) => row.slice(0, columns));
    sheet.cells.writeBlock(from + 1, 0, block);
  }
  return workbook;
}
