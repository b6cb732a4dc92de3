import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('conditional formats', ['conditionalFormats'], (start) => {
  it('keep their rules and looks, the newest first', async () => {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B1<0';
      custom.custom.format.font.color = '#C00000';
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=0.4', formula2: '=0.6', operator: 'NotBetween' };
      value.cellValue.format.fill.color = '#FFEB84';
      value.stopIfTrue = true;
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(
        conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      ).toEqual([
        ['CellValue', 0, true],
        ['Custom', 1, false],
      ]);
    });
    expect(workbook.activeSheet?.conditionalFormats).toMatchObject([
      { rule: { kind: 'CellValue', operator: 'NotBetween', formula1: '=0.4' }, format: { fill: '#FFEB84' } },
      { rule: { kind: 'Custom', formula: '=$B1<0' }, format: { font: { color: '#C00000' } } },
    ]);
  });

  it('can be bars, scales and icons', async () => {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
      const bar = conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = '#662D91';
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.showDataBarOnly = true;
      const icons = conditionalFormats.add('IconSet').iconSet;
      icons.style = 'ThreeArrows';
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=-0.05' },
        { type: 'Number', operator: 'GreaterThan', formula: '=0.05' },
      ];
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#662D91' },
      };
      await context.sync();
    });
    expect(workbook.activeSheet?.conditionalFormats.map(({ rule }) => rule)).toMatchObject([
      { kind: 'ColorScale', points: [{ type: 'LowestValue' }, { type: 'HighestValue', color: '#662D91' }] },
      {
        kind: 'IconSet',
        style: 'ThreeArrows',
        points: [{}, { formula: '-0.05' }, { operator: 'GreaterThan' }],
      },
      { kind: 'DataBar', color: '#662D91', showValue: false, minimum: { type: 'Number', formula: '0' } },
    ]);
  });

  it('need one criterion an icon', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      const icons = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1')
        .conditionalFormats.add('IconSet');
      icons.iconSet.criteria = [{ type: 'Number', operator: 'GreaterThan', formula: '1' }];
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'IconSetConditionalFormat.criteria');
  });

  it('have only the part of their own kind', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const format = conditionalFormats.add('Custom');
      const other = format.dataBarOrNullObject;
      other.load('showDataBarOnly');
      await context.sync();
      expect(other.isNullObject).toBe(true);
    });
    const attempt = Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      conditionalFormats.add('Custom').dataBar.showDataBarOnly = true;
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidOperation', 'ConditionalFormat.dataBar');
  });

  it('go together or one by one', async () => {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom').load('id');
      await context.sync();
      sheet.getRange('A1:A9').conditionalFormats.getItem(format.id).delete();
      sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(workbook.activeSheet?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
      [{ row: 3, column: 0, rowCount: 6, columnCount: 1 }],
    ]);
  });
});
