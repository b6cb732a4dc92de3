import { inEveryExcel } from './inEveryExcel';

inEveryExcel('several areas of a sheet', ['severalAreas'], (start) => {
  it('take a style, a height, a lock and lines together', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.styles.add('Rubrik');
      const areas = sheet.getRanges('B2:B3,D5');
      areas.style = 'Rubrik';
      areas.format.rowHeight = 30;
      areas.format.protection.locked = false;
      areas.format.borders.getItem('EdgeTop').style = 'Continuous';
      areas.load('style,areaCount');
      const [inside, outside] = [sheet.getRange('B3'), sheet.getRange('C2')];
      for (const cell of [inside, outside]) cell.load('style,format/rowHeight,format/protection/locked');
      const tops = ['B2', 'B3', 'D5'].map((address) =>
        sheet.getRange(address).format.borders.getItem('EdgeTop').load('style'),
      );
      await context.sync();
      expect([areas.style, areas.areaCount]).toEqual(['Rubrik', 2]);
      expect([inside.style, inside.format.rowHeight, inside.format.protection.locked]).toEqual([
        'Rubrik',
        30,
        false,
      ]);
      expect([outside.style, outside.format.protection.locked]).toEqual(['Normal', true]);
      expect(tops.map(({ style }) => style)).toEqual(['Continuous', 'None', 'Continuous']);
    });
  });

  it('tell no style where they have several', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.styles.add('Rubrik');
      sheet.getRange('A1').style = 'Rubrik';
      const areas = sheet.getRanges('A1,A2').load('style');
      await context.sync();
      expect(areas.style).toBeNull();
    });
  });
});
