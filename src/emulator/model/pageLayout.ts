import type { RangeAddress } from './address';

export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet prints. Margins in points. */
export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** Office.js name: `A4`, `A3`, `Letter` …; '' = the printer's own. */
  paperSize: string;
  /** Either a scale in percent or a number of pages to fit to (undefined = as many as it takes). */
  zoom: {
    scale?: number | undefined;
    horizontalFitToPages?: number | undefined;
    verticalFitToPages?: number | undefined;
  };
  printAreas: RangeAddress[];
  /** Whole rows repeated on top of each page. */
  titleRows: RangeAddress | undefined;
  titleColumns: RangeAddress | undefined;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  firstPageNumber: number | undefined;
  headersFooters: {
    state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
    defaultForAllPages: HeadersFooters;
    firstPage: HeadersFooters;
    evenPages: HeadersFooters;
  };
  /** Rows and columns that begin a new page. */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
}

export function emptyHeadersFooters(): HeadersFooters {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}

/** Excel's default page: portrait, normal margins, 100 %. */
export function defaultPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: '',
    zoom: { scale: 100 },
    printAreas: [],
    titleRows: undefined,
    titleColumns: undefined,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    firstPageNumber: undefined,
    headersFooters: {
      state: 'Default',
      defaultForAllPages: emptyHeadersFooters(),
      firstPage: emptyHeadersFooters(),
      evenPages: emptyHeadersFooters(),
    },
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
  };
}
