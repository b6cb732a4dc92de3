import type { ExcelNamespace } from './runInExcel';
import { runInExcel } from './runInExcel';

/**
 * Shows the sheet with the cells selected. An add-in can select one area only: the first of several. A sheet that
 * somebody has hidden stays as it is: Excel shows no cells of it.
 */
export async function selectCells(excel: ExcelNamespace, sheet: string, address: string): Promise<void> {
  const [area = address] = address.split(',');
  await runInExcel(excel, { sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.visibility !== 'Visible') return;
    worksheet.activate();
    worksheet.getRange(area.trim()).select();
    await context.sync();
  });
}
