import { inEveryExcel } from './inEveryExcel';

inEveryExcel('texts', ['typedText', 'textFormat'], (start) => {
  it.each([
    ['29.96', 29.96, 'General'],
    ['12,5', '12,5', 'General'],
    ['15%', 0.15, '0%'],
    ['TRUE', true, 'General'],
    ["'0012", '0012', 'General'],
    ["'=A1", '=A1', 'General'],
    ['Kvinnor', 'Kvinnor', 'General'],
    ['2026-01-31', 46053, 'yyyy-mm-dd'],
  ])('are read as if typed in an English Excel: %j', async (typed, value, format) => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [[typed]];
      cell.load('values,numberFormat');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      // Excel may show an ISO date in the short format of the system; which one is not known here.
      if (typeof value !== 'number' || value < 40_000) expect(cell.numberFormat).toEqual([[format]]);
    });
  });

  it('that begin with an equals sign are formulas, in values and in formulas alike', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [[2, '=A1*3', '']];
      range.getCell(0, 2).formulas = [['=SUM(A1:B1)']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[2, 6, 8]]);
      expect(range.formulas).toEqual([[2, '=A1*3', '=SUM(A1:B1)']]);
    });
  });

  it('stay texts in cells formatted as text', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['0012', '=1+1']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['0012', '=1+1']]);
      expect(range.valueTypes).toEqual([['String', 'String']]);
    });
  });

  it('that read like errors are told from errors by their type', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [["'#N/A", '=NA()']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['#N/A', '#N/A']]);
      expect(range.valueTypes).toEqual([['String', 'Error']]);
    });
  });

  it('are shown by their number format, whatever the width of the column', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[0.1416, 1234.5]];
      range.numberFormat = [['0.0%', '#,##0.00']];
      range.load('text,numberFormatCategories');
      await context.sync();
      expect(range.text).toEqual([['14.2%', '1,234.50']]);
      expect(range.numberFormatCategories).toEqual([['Percentage', 'Number']]);
    });
  });
});
