import { inEveryExcel } from './inEveryExcel';

inEveryExcel('calculation', ['calculation'], (start) => {
  it('is done when formulas are read, in the same batch too', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[10]];
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      expect([before.values, after.values]).toEqual([[[2]], [[11]]]);
    });
  });

  it('waits for the next sync when it is suspended, and for the command when it is manual', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const result = sheet.getRange('B1');
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[2]]);
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[6]]);
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[7]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[6]]);
      context.application.calculate('Full');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[8]]);
    });
  });

  it('goes on under Swedish settings, while formulas and formats stay English', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator,calculationMode');
      application.cultureInfo.load('name');
      await context.sync();
      expect([
        application.decimalSeparator,
        application.cultureInfo.name,
        application.calculationMode,
      ]).toEqual([',', 'sv-SE', 'Automatic']);
    });
  });
});
