import type { ChartModel, SheetModel, TableModel, WorkbookModel } from '../model';

/** What the model says about the elements around a sheet's cells: while it stays, the file's own text stays. */
export function elementFingerprint(name: string, sheet: SheetModel, workbook: WorkbookModel): string {
  return JSON.stringify([elementState(name, sheet, workbook)]);
}

export function tableFingerprint(table: TableModel): string {
  return JSON.stringify(table);
}

export function chartFingerprint(chart: ChartModel): string {
  return JSON.stringify(chart);
}

export function commentsFingerprint(sheet: SheetModel): string {
  return JSON.stringify([sheet.comments, sheet.notes]);
}

function elementState(name: string, sheet: SheetModel, workbook: WorkbookModel): unknown {
  const { pageLayout } = sheet;
  switch (name) {
    case 'sheetPr':
      return [sheet.tabColor, fitsToPages(sheet)];
    case 'dimension':
      return sheet.cells.usedRange();
    case 'sheetViews':
      return [
        sheet.showGridlines,
        sheet.showHeadings,
        sheet.zoomPercent,
        sheet.freezePanes,
        workbook.activeSheetId === sheet.id ? workbook.selection : 'not active',
      ];
    case 'sheetFormatPr':
      return [
        sheet.standardHeight,
        sheet.standardWidth,
        [...sheet.rowOutlineLevels],
        [...sheet.columnOutlineLevels],
      ];
    case 'sheetProtection':
      return sheet.protection;
    case 'autoFilter':
      return sheet.autoFilter && [sheet.autoFilter.range, [...sheet.autoFilter.criteria]];
    case 'mergeCells':
      return sheet.merges;
    case 'conditionalFormatting':
      return sheet.conditionalFormats;
    case 'dataValidations':
      return sheet.validations;
    case 'hyperlinks':
      return sheet.hyperlinks;
    case 'printOptions':
      return [
        pageLayout.centerHorizontally,
        pageLayout.centerVertically,
        pageLayout.printGridlines,
        pageLayout.printHeadings,
      ];
    case 'pageMargins':
      return pageLayout.margins;
    case 'pageSetup':
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        pageLayout.printOrder,
        pageLayout.firstPageNumber,
        pageLayout.blackAndWhite,
        pageLayout.draftMode,
      ];
    case 'headerFooter':
      return pageLayout.headersFooters;
    case 'rowBreaks':
      return pageLayout.horizontalPageBreaks;
    case 'colBreaks':
      return pageLayout.verticalPageBreaks;
    default:
      return 'not modelled';
  }
}

/** A sheet either has a scale or is fitted to pages. */
export function fitsToPages({ pageLayout: { zoom } }: SheetModel): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}
