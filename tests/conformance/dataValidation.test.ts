import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('data validation', ['validationRules'], (start) => {
  async function withRule(rule: Excel.DataValidationRule): Promise<Excel.DataValidation> {
    const { Excel } = start();
    return Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      dataValidation.rule = rule;
      dataValidation.load('type,rule');
      await context.sync();
      return dataValidation;
    });
  }

  it('keeps lists with their source', async () => {
    const { rule, type } = await withRule({ list: { inCellDropDown: true, source: '=Listor!$A$2:$A$9' } });
    expect(type).toBe('List');
    expect(rule).toEqual({ list: { inCellDropDown: true, source: '=Listor!$A$2:$A$9' } });
  });

  it('turns a range given as source into a reference', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe('=Sheet1!$C$1:$C$3');
    });
  });

  it('keeps numbers, dates and formulas', async () => {
    const whole = await withRule({ wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } });
    expect(whole.rule.wholeNumber).toEqual({ formula1: '0', formula2: '100', operator: 'Between' });
    const date = await withRule({ date: { formula1: '2026-01-01', operator: 'GreaterThan' } });
    expect([date.type, date.rule.date?.formula1]).toEqual(['Date', '2026-01-01']);
    const custom = await withRule({ custom: { formula: '=A1>0' } });
    expect(custom.rule.custom).toEqual({ formula: '=A1>0' });
  });

  it.each([
    ['two rules at once', { custom: { formula: '=1' }, list: { inCellDropDown: true, source: 'a' } }],
    ['no rule', {}],
    ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a between without its end', { decimal: { formula1: 1, operator: 'Between' as const } }],
  ])('refuses %s', async (_what, rule) => {
    await expectRefusal(withRule(rule), 'InvalidArgument', 'DataValidation.rule');
  });

  it('says how it is when cells differ, and goes from some cells only', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { dataValidation: all } = sheet.getRange('A1:A3');
      all.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
      all.prompt = { title: 'Svar', message: 'Ja eller nej', showPrompt: true };
      all.errorAlert = { title: 'Fel', message: 'Bara ja eller nej', showAlert: true, style: 'Stop' };
      sheet.getRange('A2').dataValidation.clear();
      all.load('type,rule');
      const first = sheet.getRange('A1').dataValidation.load('type,prompt,errorAlert,ignoreBlanks');
      const second = sheet.getRange('A2').dataValidation.load('type,rule');
      await context.sync();
      expect([all.type, all.rule]).toEqual(['MixedCriteria', null]);
      expect([first.type, first.prompt.title, first.errorAlert.style, first.ignoreBlanks]).toEqual([
        'List',
        'Svar',
        'Stop',
        true,
      ]);
      expect([second.type, second.rule]).toEqual(['None', {}]);
    });
  });

  it('finds the cells that break a written-out list', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.values = [['ja'], ['kanske'], ['nej']];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      expect(invalid.address).toBe('Sheet1!A2');
    });
  });
});
