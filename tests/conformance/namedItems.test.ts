import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';
import { resultOf } from './resultOf';

inEveryExcel('defined names', ['namedItems'], (start) => {
  it('of the workbook and of a sheet are kept apart, and lead to their cells', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('svar', sheet.getRange('A1'), 'en kommentar');
      const own = sheet.names.add('svar', '=Sheet1!$B$2:$B$3');
      own.visible = false;
      own.load('scope,type,visible,formula,value');
      const shared = context.workbook.names.getItem('SVAR').load('scope,comment,formula');
      const range = own.getRange().load('address');
      await context.sync();
      expect([own.scope, own.type, own.visible]).toEqual(['Worksheet', 'Range', false]);
      expect([own.formula, own.value, range.address]).toEqual([
        '=Sheet1!$B$2:$B$3',
        'Sheet1!$B$2:$B$3',
        'Sheet1!B2:B3',
      ]);
      expect([shared.scope, shared.comment, shared.formula]).toEqual([
        'Workbook',
        'en kommentar',
        '=Sheet1!$A$1',
      ]);
    });
  });

  it('can hold constants, which are no range', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const item = context.workbook.names.add('gr\u00e4ns', '=0.4').load('type,value');
      const range = item.getRangeOrNullObject();
      await context.sync();
      expect([item.type, item.value, range.isNullObject]).toEqual(['Double', 0.4, true]);
    });
  });

  it.each(['A1', 'R1C1', 'r', '1x', 'a b', ''])('cannot be %j', async (name) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'NamedItemCollection.add');
  });

  it('cannot be taken twice in one place', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.names.add('svar', '=1');
      context.workbook.names.add('Svar', '=2');
      await context.sync();
    });
    await expectRefusal(attempt, 'ItemAlreadyExists', 'NamedItemCollection.add');
  });

  it('feed formulas, which follow when the name comes to mean something else', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const name = context.workbook.names.add('svar', '=42');
      cell.formulas = [['=svar']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[42]]);
      name.formula = '=43';
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[43]]);
    });
  });

  it('go with delete', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('svar', '=42').delete();
      const count = names.getCount();
      const gone = names.getItemOrNullObject('svar');
      await context.sync();
      expect([resultOf(count), gone.isNullObject]).toEqual([0, true]);
    });
  });
});
