import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('the used range', ['usedRange'], (start) => {
  it('of a blank sheet is A1, or a null object when asked for so', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange().load('address');
      const orNull = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([used.address, orNull.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  it('of blank cells does not exist', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C9').getUsedRange().load('address');
      await context.sync();
    });
    await expectRefusal(attempt, 'ItemNotFound', 'Range.getUsedRange');
  });

  it('takes formats in, unless only values are asked for', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C4').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange('F9').format.fill.color = '#FFCC00';
      const all = sheet.getUsedRangeOrNullObject().load('address,rowIndex,columnIndex,rowCount,columnCount');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      const within = sheet.getRange('C:C').getUsedRange(true).load('address');
      await context.sync();
      expect(all.address).toBe('Sheet1!B2:F9');
      expect([all.rowIndex, all.columnIndex, all.rowCount, all.columnCount]).toEqual([1, 1, 8, 5]);
      expect([values.address, within.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!C2:C4']);
    });
  });
});
