import { openWorkbook, saveWorkbook, startEmulatedExcel } from '../../../src/emulator';

test('what an add-in wrote is there when the saved file is opened again', async () => {
  const first = startEmulatedExcel();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'M\u00e5l \u2013 1';
    sheet.getRange('A1:C3').values = [
      ['', 'Kvinnor', 'M\u00e4n'],
      ['A', 10, 12],
      ['B', 11, 9],
    ];
    sheet.getRange('D2').formulas = [['=B2/(B2+C2)']];
    sheet.getRange('D2').numberFormat = [['0.0%']];
    sheet.getRange('B2:C3').format.protection.locked = false;
    sheet.getRange('B:B').format.columnWidth = 90;
    sheet.getRange('F1').dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
    const scale = sheet.getRange('B2:C3').conditionalFormats.add('CellValue');
    scale.cellValue.rule = { formula1: '=10', operator: 'LessThan' };
    scale.cellValue.format.fill.color = '#FFEB84';
    sheet.names.add('_jb_svar_1', sheet.getRange('F1')).visible = false;
    sheet.customProperties.add('jamblad.key', 'analysis:1');
    context.workbook.customXmlParts.add('<plan xmlns="urn:plan"><a/></plan>');
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    const table = sheet.tables.add('H1:I3', true);
    table.name = 'tblTom';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns').name = 'diagram';
    sheet.shapes.load('items/name');
    await context.sync();
    const [shape] = sheet.shapes.items;
    if (shape) shape.altTextDescription = 'Kvinnor och m\u00e4n';
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });

  const workbook = await openWorkbook(await saveWorkbook(first.workbook));
  const { Excel } = startEmulatedExcel({ workbook });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('M\u00e5l \u2013 1');
    const share = sheet.getRange('D2').load('formulas,values,text');
    const open = sheet.getRange('B2:C3').format.protection.load('locked');
    const column = sheet.getRange('B1').format.load('columnWidth');
    const list = sheet.getRange('F1').dataValidation.load('rule');
    const formats = sheet.getRange('B2').conditionalFormats.load('items/type');
    const name = sheet.names.getItem('_jb_svar_1').load('formula,visible');
    const key = sheet.customProperties.getItem('jamblad.key').load('value');
    const part = context.workbook.customXmlParts.getByNamespace('urn:plan').getOnlyItem().getXml();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const layout = sheet.pageLayout.load('orientation');
    const table = context.workbook.tables.getItem('tblTom').load('showHeaders');
    const chart = sheet.charts.getItem('diagram').load('chartType,series/items/name');
    const shape = sheet.shapes.getItem('diagram').load('altTextDescription');
    const protection = sheet.protection.load('protected,options');
    await context.sync();

    expect([share.formulas, share.text]).toEqual([[['=B2/(B2+C2)']], [['45.5%']]]);
    // 10 / (10 + 12)
    expect(share.values[0]?.[0]).toBeCloseTo(0.4545454545, 9);
    expect([open.locked, Math.round(column.columnWidth)]).toEqual([false, 90]);
    expect(list.rule.list?.source).toBe('ja,nej');
    expect(formats.items.map(({ type }) => type)).toEqual(['CellValue']);
    expect([name.formula, name.visible]).toEqual(["='M\u00e5l \u2013 1'!$F$1", false]);
    expect([key.value, part.value]).toEqual(['analysis:1', '<plan xmlns="urn:plan"><a/></plan>']);
    expect([frozen.address, titles.address]).toEqual(["'M\u00e5l \u2013 1'!1:1", "'M\u00e5l \u2013 1'!1:1"]);
    expect([layout.orientation, table.showHeaders, chart.chartType]).toEqual([
      'Landscape',
      true,
      'ColumnClustered',
    ]);
    expect(chart.series.items.map((series) => series.name)).toEqual(['Kvinnor', 'M\u00e4n']);
    expect(shape.altTextDescription).toBe('Kvinnor och m\u00e4n');
    expect([protection.protected, protection.options.allowSort]).toEqual([true, true]);
  });
});
