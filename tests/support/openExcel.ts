import type { EmulatedExcel, EmulatedExcelSettings } from '../../src/emulator';
import { createWorkbook, startEmulatedExcel } from '../../src/emulator';
import type { ExcelPort } from '../../src/excel';
import { createExcelPort } from '../../src/excel';

/** Rows of a sheet from A1 on; '' is an empty cell. */
export type SheetRows = readonly (readonly (string | number | boolean)[])[];

/** An Excel with a workbook open, and our port to it. */
export interface OpenedExcel extends EmulatedExcel {
  readonly port: ExcelPort;
}

/** Opens an Excel on a workbook with these sheets, in this order. */
export function openExcel(
  sheets: Readonly<Record<string, SheetRows>> = { Blad1: [] },
  settings: Omit<EmulatedExcelSettings, 'workbook'> = {},
): OpenedExcel {
  const workbook = createWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.sheetByName(name) ?? workbook.addSheet(name);
    sheet.cells.writeBlock(0, 0, rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) as never);
  }
  const unused = workbook.sheets[0];
  if (unused !== undefined && !(unused.name in sheets)) workbook.deleteSheet(unused);
  return withPort(startEmulatedExcel({ workbook, ...settings }));
}

/** Gives an Excel our port. */
export function withPort(excel: EmulatedExcel): OpenedExcel {
  const { requirements, platform } = excel.Office.context;
  const port = createExcelPort(excel.Excel, {
    platform: String(platform),
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
  });
  return { ...excel, port };
}
