import type { ExcelNamespace } from './runInExcel';
import { runInExcel } from './runInExcel';

/** Has Excel calculate every formula, also those that it believes to be up to date. */
export async function calculateWorkbook(excel: ExcelNamespace): Promise<void> {
  await runInExcel(excel, {}, async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
