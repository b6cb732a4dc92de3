import type { ChartModel, SheetModel, TableModel, WorkbookModel } from '../model';

/** What the model says about the elements around a sheet's cells: while it stays, the file's own text stays. */
export function elementFingerprint(name: string, sheet: SheetModel, workbook: WorkbookModel): string {
  return JSON.stringify([STATES[name]?.(sheet, workbook)]);
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

type State = (sheet: SheetModel, workbook: WorkbookModel) => unknown;

const STATES: Readonly<Record<string, State>> = {
  sheetPr: (sheet) => [sheet.tabColor, fitsToPages(sheet)],
  dimension: ({ cells }) => cells.usedRange(),
  sheetViews: (sheet, workbook) => [
    sheet.showGridlines,
    sheet.showHeadings,
    sheet.zoomPercent,
    sheet.freezePanes,
    workbook.activeSheetId === sheet.id ? workbook.selection : 'not active',
  ],
  sheetFormatPr: (sheet) => [
    sheet.standardHeight,
    sheet.standardWidth,
    [...sheet.rowOutlineLevels],
    [...sheet.columnOutlineLevels],
  ],
  sheetProtection: ({ protection }) => protection,
  autoFilter: ({ autoFilter }) => autoFilter && [autoFilter.range, [...autoFilter.criteria]],
  mergeCells: ({ merges }) => merges,
  conditionalFormatting: ({ conditionalFormats }) => conditionalFormats,
  dataValidations: ({ validations }) => validations,
  hyperlinks: ({ hyperlinks }) => hyperlinks,
  printOptions: ({ pageLayout }) => [
    pageLayout.centerHorizontally,
    pageLayout.centerVertically,
    pageLayout.printGridlines,
    pageLayout.printHeadings,
  ],
  pageMargins: ({ pageLayout }) => pageLayout.margins,
  pageSetup: ({ pageLayout }) => [
    pageLayout.orientation,
    pageLayout.paperSize,
    pageLayout.zoom,
    pageLayout.printOrder,
    pageLayout.firstPageNumber,
    pageLayout.blackAndWhite,
    pageLayout.draftMode,
  ],
  headerFooter: ({ pageLayout }) => pageLayout.headersFooters,
  rowBreaks: ({ pageLayout }) => pageLayout.horizontalPageBreaks,
  colBreaks: ({ pageLayout }) => pageLayout.verticalPageBreaks,
};

/** A sheet either has a scale or is fitted to pages. */
export function fitsToPages({ pageLayout: { zoom } }: SheetModel): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}
