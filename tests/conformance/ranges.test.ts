import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('a range', ['trackedRanges', 'rowHeight'], (start) => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a cell', (range) => range.getCell(1, 1), 'C3'],
    ['a row', (range) => range.getRow(2), 'B4:D4'],
    ['a column', (range) => range.getColumn(0), 'B2:B5'],
    ['the last row', (range) => range.getLastRow(), 'B5:D5'],
    ['the last column', (range) => range.getLastColumn(), 'D2:D5'],
    ['the last cell', (range) => range.getLastCell(), 'D5'],
    ['one beside it', (range) => range.getOffsetRange(-1, 2), 'D1:F4'],
    ['a bigger one', (range) => range.getResizedRange(1, -1), 'B2:C6'],
    ['one of a certain size', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['its rows', (range) => range.getEntireRow(), '2:5'],
    ['its columns', (range) => range.getEntireColumn(), 'B:D'],
    ['one around both', (range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['what it shares', (range) => range.getIntersection('A1:B3'), 'B2:B3'],
  ])('leads to %s', async (_what, from, address) => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const found = from(context.workbook.worksheets.getActiveWorksheet().getRange('B2:D5')).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  it('does not lead off the sheet', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'Range.getOffsetRange');
  });

  it.each(['A0', 'XFE1', 'hej', 'A1:', ''])('is not to be had at %j', async (address) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(`${address} `).load('address');
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'Worksheet.getRange');
  });

  it('follows its cells from one sync to the next when rows come in before it', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B5:C6');
      range.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7:C8');
      sheet.getRange('A:A').delete('Left');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A7:B8');
    });
  });

  it('takes formulas, names and heights along when rows come in', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM($A$1:A2)']];
      sheet.getRange('3:3').format.rowHeight = 40;
      context.workbook.names.add('summa', sheet.getRange('A3'));
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const sum = sheet.getRange('A4').load('formulas,values,format/rowHeight');
      const name = context.workbook.names.getItem('summa').load('formula');
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[['=SUM($A$1:A3)']], [[13]]]);
      expect([sum.format.rowHeight, name.formula]).toEqual([40, '=Sheet1!$A$4']);
    });
  });

  it('leaves #REF! behind when it is deleted', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [[1, '=A1']];
      sheet.getRange('A1').delete('Up');
      const left = sheet.getRange('B1').load('formulas');
      await context.sync();
      expect(left.formulas).toEqual([['=#REF!']]);
    });
  });

  it('holds its own format, and null where cells differ', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.format.set({
        horizontalAlignment: 'Center',
        wrapText: true,
        columnWidth: 60,
        font: { bold: true, size: 14, color: '#112233' },
        fill: { color: 'yellow' },
      });
      sheet.getRange('A1').format.font.bold = false;
      const top = range.format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.color = '#FF0000';
      range.load('format/horizontalAlignment,format/wrapText,format/columnWidth');
      range.load('format/font/bold,format/font/size,format/font/color,format/fill/color');
      top.load('style,color,weight');
      const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      const { format } = range;
      expect([format.horizontalAlignment, format.wrapText, format.columnWidth]).toEqual(['Center', true, 60]);
      expect([format.font.bold, format.font.size, format.font.color]).toEqual([null, 14, '#112233']);
      expect(format.fill.color).toBe('#FFFF00');
      expect([top.style, top.color, top.weight, below.style]).toEqual([
        'Continuous',
        '#FF0000',
        'Thin',
        'None',
      ]);
    });
  });

  it('has a place on the sheet in points', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4');
      range.load('left,top,width,height');
      await context.sync();
      expect([range.left, range.top, range.width, range.height]).toEqual([48, 15, 96, 45]);
    });
  });

  it('is no higher than 409 points a row', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.rowHeight = 410;
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'RangeFormat.rowHeight');
  });

  it('shows only visible cells in its visible view', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      const range = sheet.getRange('A1:A3').load('rowHidden');
      const view = range.getVisibleView().load('values,rowCount');
      const visible = range.getSpecialCellsOrNullObject('Visible').load('address,areaCount');
      await context.sync();
      expect([view.values, view.rowCount, range.rowHidden]).toEqual([[[1], [3]], 2, null]);
      expect(visible.address).toBe('Sheet1!A1,Sheet1!A3');
    });
  });

  it('finds its merged areas, its formulas and its constants', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['x', 1],
        ['', '=B1'],
      ];
      sheet.getRange('D1:E1').merge();
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
      const formulas = sheet.getRange('A1:F9').getSpecialCells('Formulas').load('address');
      const numbers = sheet.getRange('A1:F9').getSpecialCells('Constants', 'Numbers').load('address');
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(['Sheet1!D1:E1', true]);
      expect([formulas.address, numbers.address]).toEqual(['Sheet1!B2', 'Sheet1!B1']);
    });
  });

  it('carries links, and a named style that includes what it includes', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'Till B9', screenTip: 'g\u00e5 dit' };
      context.workbook.styles.add('Rubrik');
      const style = context.workbook.styles.getItem('Rubrik');
      style.font.bold = true;
      style.includeNumber = false;
      const styled = sheet.getRange('B1');
      styled.numberFormat = [['0%']];
      styled.style = 'Rubrik';
      cell.load('hyperlink,values');
      styled.load('style,numberFormat,format/font/bold');
      await context.sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: 'Sheet1!B9', screenTip: 'g\u00e5 dit' });
      expect(cell.values).toEqual([['Till B9']]);
      expect([styled.style, styled.numberFormat, styled.format.font.bold]).toEqual([
        'Rubrik',
        [['0%']],
        true,
      ]);
    });
  });

  it('is cleared in part or as a whole', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1');
      range.values = [[5]];
      range.numberFormat = [['0.00']];
      range.clear('Contents');
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[['']], [['0.00']]]);
      range.clear();
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['General']]);
    });
  });
});
