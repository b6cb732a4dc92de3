import { recalculate } from '../src/emulator/formulas';
import { WorkbookModel } from '../src/emulator/model';
import { readXlsx, writeXlsx } from '../src/emulator/xlsx';
import { decisionRows } from './decisionRows';
import type { Measurement, SectionResult } from './result';
import { inMegabytes } from './result';

const ROWS = 1_000_000;
const COLUMNS = 10;
const CHUNK = 20_000;

/** Times what a million rows of ten columns cost the emulated workbook, once each, with the memory of the process after it. */
export async function emulatorModel(): Promise<SectionResult> {
  const measurements: Measurement[] = [];
  const measure = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    const milliseconds = performance.now() - start;
    measurements.push({ what, rows: ROWS, milliseconds, megabytes: inMegabytes(process.memoryUsage().rss) });
    return result;
  };
  await timeWorkbook(measure);
  return {
    section: 'The emulated workbook, 1M x 10 (each once)',
    measurements,
    goals: [],
    notes: ['Part of the tools for developing; nothing of it is in the add-in.'],
  };
}

type Measure = <T>(what: string, work: () => T | Promise<T>) => Promise<T>;

async function timeWorkbook(measure: Measure): Promise<void> {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Beslut');
  const report = workbook.addSheet('Rapport');
  await measure('fill', () => {
    for (let row = 0; row < ROWS; row += CHUNK) sheet.cells.writeBlock(row, 0, decisionRows(row, CHUNK));
  });
  await measure('read in chunks', () => {
    for (let row = 0; row < ROWS; row += CHUNK) {
      sheet.cells.readValues({ row, column: 0, rowCount: CHUNK, columnCount: COLUMNS });
    }
  });
  report.cells.writeFormula(0, 0, '=Beslut!D2+1');
  await measure('calculate one formula', () => recalculate(workbook));
  sheet.cells.write(1, 3, 7);
  const range = { row: 1, column: 3, rowCount: 1, columnCount: 1 };
  await measure('calculate after an edit', () => recalculate(workbook, [{ sheetId: sheet.id, range }]));
  const bytes = await measure('write xlsx', () => writeXlsx(workbook));
  await measure('read xlsx', () => readXlsx(bytes));
}
