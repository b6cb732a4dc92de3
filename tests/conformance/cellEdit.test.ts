import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('while somebody types in a cell', ['cellEdit'], (start) => {
  const touch = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  };

  it('requests fail', async () => {
    const { Excel, host } = start();
    host.enterCellEdit();
    await expectRefusal(Excel.run(touch), 'InvalidOperationInCellEditMode');
    host.exitCellEdit();
    await Excel.run(touch);
  });

  it('requests that asked to wait are done when it is over', async () => {
    const { Excel, host, workbook } = start();
    host.enterCellEdit();
    const waiting = Excel.run({ delayForCellEdit: true }, touch);
    await Promise.resolve();
    expect(workbook.activeSheet?.cells.valueAt(0, 0)).toBe('');
    host.exitCellEdit();
    await waiting;
    expect(workbook.activeSheet?.cells.valueAt(0, 0)).toBe(1);
  });
});
