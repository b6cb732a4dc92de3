import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('a batch', ['batchAbort'], (start) => {
  it('ends at the first action that fails, and what was done before stays done', async () => {
    const { Excel, workbook } = start();
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('B1').values = [[1, 2]];
      sheet.getRange('C1').values = [['after']];
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'Range.values');
    const row = workbook.activeSheet?.cells.readValues({ row: 0, column: 0, rowCount: 1, columnCount: 3 });
    expect(row).toEqual([['before', '', '']]);
  });

  it('gives out what was read before it failed', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      sheet.getRange('A1').values = [[1, 2]];
      await context.sync().catch(() => undefined);
      expect(sheet.name).toBe('Sheet1');
    });
  });

  it('names the statement that failed', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Finns inte').load('name');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: expect.stringContaining('getItem') as unknown,
      },
    });
  });
});
