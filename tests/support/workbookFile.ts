import { saveWorkbook } from '../../src/emulator';
import type { SheetRows } from './openExcel';
import { openExcel } from './openExcel';

/** Makes the bytes of an xlsx file with these sheets. */
export async function workbookFile(sheets: Readonly<Record<string, SheetRows>>): Promise<Uint8Array> {
  return saveWorkbook(openExcel(sheets).workbook);
}
