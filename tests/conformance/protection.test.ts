import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

type Script = (sheet: Excel.Worksheet) => void;

inEveryExcel('a protected sheet', ['lockedCells', 'protectTwice', 'protectedActions'], (start) => {
  /** A sheet whose A1 is open and the rest locked, and something tried on it. */
  async function onProtectedSheet(script: Script, options?: Excel.WorksheetProtectionOptions): Promise<void> {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
      script(sheet);
      await context.sync();
    });
  }

  it('can be written to where cells are open', async () => {
    await onProtectedSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
  });

  it('refuses locked cells, even where null would leave them alone', async () => {
    const locked = onProtectedSheet((sheet) => {
      sheet.getRange('B1').values = [[1]];
    });
    const error = await expectRefusal(locked, 'AccessDenied', 'Range.values');
    expect(error.message).toBe('You cannot perform the requested operation.');
    const untouched = onProtectedSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[1, null]];
    });
    await expectRefusal(untouched, 'AccessDenied', 'Range.values');
  });

  it.each<[string, Script, string]>([
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true), 'RangeFont.bold'],
    ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 50), 'RangeFormat.columnWidth'],
    ['inserted rows', (sheet) => sheet.getRange('1:1').insert('Down'), 'Range.insert'],
    ['tables', (sheet) => sheet.tables.add('D1:E3', true), 'TableCollection.add'],
    ['clearing', (sheet) => sheet.getRange('B1:B2').clear(), 'Range.clear'],
    ['rules', (sheet) => sheet.getRange('A1').dataValidation.clear(), 'DataValidation.clear'],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A2')), 'ChartCollection.add'],
  ])('refuses %s', async (_what, script, location) => {
    await expectRefusal(onProtectedSheet(script), 'AccessDenied', location);
  });

  it('allows what it was told to allow', async () => {
    const options = { allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true };
    await onProtectedSheet((sheet) => {
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('B1').format.columnWidth = 80;
      sheet.getRange('5:5').insert('Down');
    }, options);
  });

  it('cannot be protected again', async () => {
    const again = onProtectedSheet((sheet) => {
      sheet.protection.protect();
    });
    await expectRefusal(again, 'InvalidOperation', 'WorksheetProtection.protect');
  });

  it('says that it is, with its options, and opens again', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowSort: true,
        allowFormatCells: false,
        selectionMode: 'Unlocked',
      });
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('with a password opens with that password only', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, 'hemligt');
      await context.sync();
      protection.unprotect('fel');
      await context.sync();
    });
    await expectRefusal(attempt, 'AccessDenied', 'WorksheetProtection.unprotect');
  });
});

inEveryExcel('a workbook with protected structure', ['structureProtection'], (start) => {
  it.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['added', ({ workbook }) => workbook.worksheets.add('Ny'), 'WorksheetCollection.add'],
    ['renamed', ({ workbook }) => (workbook.worksheets.getActiveWorksheet().name = 'Ny'), 'Worksheet.name'],
    ['deleted', ({ workbook }) => workbook.worksheets.getItem('B').delete(), 'Worksheet.delete'],
    ['moved', ({ workbook }) => (workbook.worksheets.getItem('B').position = 0), 'Worksheet.position'],
    [
      'hidden',
      ({ workbook }) => (workbook.worksheets.getItem('B').visibility = 'Hidden'),
      'Worksheet.visibility',
    ],
  ])('refuses to have sheets %s', async (_what, script, location) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.add('B');
      context.workbook.protection.protect();
      await context.sync();
      script(context);
      await context.sync();
    });
    await expectRefusal(attempt, 'AccessDenied', location);
  });
});
