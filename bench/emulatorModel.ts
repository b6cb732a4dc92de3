import { recalculate } from '../src/emulator/formulas';
import { WorkbookModel } from '../src/emulator/model';
import { readXlsx, writeXlsx } from '../src/emulator/xlsx';

/** A million rows of ten columns: texts that repeat, texts of their own, numbers, truth values. */
const ROWS = 1_000_000;
const COLUMNS = 10;
const CHUNK = 20_000;

async function measure<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  const milliseconds = Math.round(performance.now() - start);
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${what.padEnd(40)} ${String(milliseconds).padStart(7)} ms ${String(megabytes).padStart(6)} MB`,
  );
  return result;
}

function rowsFrom(first: number): (string | number | boolean)[][] {
  return Array.from({ length: CHUNK }, (_, index) => {
    const row = first + index;
    const sex = row % 2 === 0 ? 'Kvinna' : 'Man';
    return [
      sex,
      `Enhet ${String(row % 50)}`,
      `P${String(row)}`,
      row,
      row / 3,
      row % 3 === 0,
      row % 7,
      45_000 + (row % 365),
      28_000 + (row % 9000),
      'Avslag',
    ];
  });
}

async function main(): Promise<void> {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Beslut');
  const report = workbook.addSheet('Rapport');
  await measure('fill', () => {
    for (let row = 0; row < ROWS; row += CHUNK) sheet.cells.writeBlock(row, 0, rowsFrom(row));
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

void main();
