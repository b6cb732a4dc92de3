import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('what does not exist', ['itemNotFound', 'nullObjectActions'], (start) => {
  it.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['a sheet', (context) => context.workbook.worksheets.getItem('X'), 'WorksheetCollection.getItem'],
    ['a table', (context) => context.workbook.tables.getItem('X'), 'TableCollection.getItem'],
    ['a name', (context) => context.workbook.names.getItem('X'), 'NamedItemCollection.getItem'],
    [
      'a chart',
      (context) => context.workbook.worksheets.getActiveWorksheet().charts.getItem('X'),
      'ChartCollection.getItem',
    ],
    [
      'a custom XML part',
      (context) => context.workbook.customXmlParts.getItem('{X}'),
      'CustomXmlPartCollection.getItem',
    ],
  ])('fails at the sync: %s', async (_what, ask, location) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    const error = await expectRefusal(attempt, 'ItemNotFound', location);
    expect(error.message).toBe("The requested resource doesn't exist.");
  });

  it('is a null object when asked for so, and so is what is reached through it', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('X');
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      expect([sheet, range].map((object) => object.isNullObject)).toEqual([true, true]);
    });
  });

  it('takes no orders: methods and properties of a null object fail', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('X');
      sheet.activate();
      await context.sync();
    });
    await expectRefusal(attempt, 'ItemNotFound', '');
  });

  it('may have existed before: a sheet deleted between two syncs is gone', async () => {
    const { Excel, workbook } = start();
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tillf\u00e4llig');
      const range = sheet.getRange('A1');
      await context.sync();
      const model = workbook.sheetByName('Tillf\u00e4llig');
      if (model) workbook.deleteSheet(model);
      range.load('values');
      await context.sync();
    });
    await expectRefusal(attempt, 'ItemNotFound', 'Range');
  });
});
