import { recalculate } from './formulas';
import type { WorkbookModel } from './model';
import { readXlsx } from './xlsx';

/**
 * Opens an xlsx file. Programs that do not calculate leave formulas without values; like Excel, this calculates the
 * formulas of such a file, and leaves the values of any other as they were saved.
 * @throws WorkbookFileError for what is no workbook, is cut off, encrypted or empty
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const workbook = await readXlsx(bytes);
  if (hasUncalculated(workbook)) recalculate(workbook);
  return workbook;
}

function hasUncalculated({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    [...cells.formulas()].some(({ row, column }) => cells.valueAt(row, column) === ''),
  );
}
