import { BEHAVIOURS } from '../../src/emulator';
import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('sheet names', ['sheetNames', 'sheetNameTaken'], (start) => {
  it('are taken in any language and come back as given', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('M\u00e5l \u2013 F\u00f6rskola 1');
      sheet.load('name,position,visibility');
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual([
        'M\u00e5l \u2013 F\u00f6rskola 1',
        1,
        'Visible',
      ]);
    });
  });

  it.each([
    '',
    'x'.repeat(BEHAVIOURS.sheetNames.limit + 1),
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    'a[b',
    "'a",
    "a'",
  ])('cannot be %j', async (name) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'Worksheet.name');
  });

  it('may be 31 characters long', async () => {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('x'.repeat(BEHAVIOURS.sheetNames.limit));
      await context.sync();
    });
    expect(workbook.sheets.at(-1)?.name).toHaveLength(31);
  });

  it('cannot be taken twice, whatever the case of the letters', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    const error = await expectRefusal(attempt, 'ItemAlreadyExists', 'WorksheetCollection.add');
    expect(error.message).toBe('A resource with the same name or identifier already exists.');
  });

  it('change in formulas along with the sheet', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add('Report');
      const source = worksheets.getItem('Sheet1');
      source.getRange('A1').values = [[7]];
      other.getRange('A1').formulas = [['=Sheet1!A1*2']];
      source.name = 'Underlag 01';
      const result = other.getRange('A1').load('formulas,values');
      await context.sync();
      expect([result.formulas, result.values]).toEqual([[["='Underlag 01'!A1*2"]], [[14]]]);
    });
  });
});
