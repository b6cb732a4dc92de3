import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';
import { resultOf } from './resultOf';

inEveryExcel('worksheets', ['lastVisibleSheet', 'veryHiddenSheet'], (start) => {
  it('are listed in order, counted, moved, hidden and coloured', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add('B');
      worksheets.add('C').visibility = 'Hidden';
      second.position = 0;
      second.tabColor = '#662D91';
      second.showGridlines = false;
      worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast(true).load('name');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['B', 'Visible'],
        ['Sheet1', 'Visible'],
        ['C', 'Hidden'],
      ]);
      expect([worksheets.items[0]?.tabColor, worksheets.items[0]?.showGridlines]).toEqual(['#662D91', false]);
      expect([resultOf(all), resultOf(visible), last.name]).toEqual([3, 2, 'Sheet1']);
    });
  });

  it('keep their ids when they are renamed', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      sheet.name = 'Ny';
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect(again.name).toBe('Ny');
    });
  });

  it('can be active and hold the selection', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('B');
      sheet.activate();
      sheet.getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(['B!C3:D4', 'B!C3', 'B']);
    });
  });

  it('cannot all go: the last visible one stays', async () => {
    const { Excel } = start();
    const deleting = Excel.run(async (context) => {
      context.workbook.worksheets.add('B').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await expectRefusal(deleting, 'InvalidOperation', 'Worksheet.delete');
    const hiding = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    });
    await expectRefusal(hiding, 'InvalidOperation', 'Worksheet.visibility');
  });

  it('that are very hidden have to be shown before they can be deleted', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('B');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidOperation', 'Worksheet.delete');
  });

  it('leave #REF! behind when they are deleted', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const other = context.workbook.worksheets.add('B');
      cell.formulas = [['=B!A1+1']];
      await context.sync();
      other.delete();
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=#REF!+1']], [['#REF!']]]);
    });
  });
});
