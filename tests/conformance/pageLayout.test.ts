import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel('the page layout', ['pageLayout', 'printScale', 'headerFooterLength'], (start) => {
  it('keeps paper, zoom, titles, margins and headers', async () => {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$4');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,paperSize,zoom');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
      expect([pageLayout.zoom.horizontalFitToPages, pageLayout.zoom.scale]).toEqual([1, undefined]);
      expect([titles.address, area.address]).toEqual(['Sheet1!1:4', 'Sheet1!A1:F40']);
    });
    const layout = workbook.activeSheet?.pageLayout;
    expect(layout?.margins.top).toBeCloseTo(72, 9);
    expect(layout?.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
  });

  it.each<Excel.PageLayoutZoomOptions>([
    { scale: 9 },
    { scale: 401 },
    {},
    { scale: 100, horizontalFitToPages: 1 },
  ])('cannot be zoomed to %j', async (zoom) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = zoom;
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'PageLayout.zoom');
  });

  it('repeats whole rows only', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.setPrintTitleRows('A1:F4');
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'PageLayout.setPrintTitleRows');
  });

  it('has headers of at most 255 characters', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256);
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'HeaderFooter.leftHeader');
  });
});
