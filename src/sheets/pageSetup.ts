import type { SheetPlacement } from './placement';
import { headerRow, placementOf } from './placement';
import type { PageSetup } from './writeOp';

/** Excel takes no longer text in one part of a header or footer. */
const LONGEST = 255;

/** Gives a text as Excel's header code takes it; one that is too long is cut and ends with an ellipsis. */
function headerText(text: string): string {
  const escape = (plain: string): string => plain.replaceAll('&', '&&').replaceAll(/\s+/g, ' ');
  let plain = text;
  while (escape(plain).length > LONGEST) plain = `${plain.slice(0, -2)}…`;
  return escape(plain);
}

/** So many characters beside one another are still easy to read on a page that lies down. */
const CHARACTERS_A_PAGE = 180;

/** Gives on how many pages a wide sheet is spread, its first column on each. */
function spreadOverPages({ spec, widths }: SheetPlacement): Pick<PageSetup, 'pagesWide' | 'titleColumns'> {
  const [first = 0, ...others] = widths;
  const characters = others.reduce((sum, width) => sum + width, 0);
  const pagesWide = Math.ceil(characters / (CHARACTERS_A_PAGE - first));
  if (spec.page.width === undefined || pagesWide < 2) return {};
  return { pagesWide, titleColumns: { first: 0, last: 0 } };
}

/** Gives the rows from the first to the last block that is printed, over all columns. */
function printArea(sheet: SheetPlacement): Pick<PageSetup, 'printArea'> {
  const { printed } = sheet.spec.page;
  if (printed === undefined) return {};
  const last = placementOf(sheet, printed.last);
  return {
    printArea: {
      firstRow: placementOf(sheet, printed.first).firstRow,
      lastRow: last.firstRow + last.rowCount - 1,
      firstColumn: 0,
      lastColumn: Math.max(0, sheet.widths.length - 1),
    },
  };
}

/** Gives how a sheet is printed, with its repeated rows and columns in place. */
export function pageSetup(sheet: SheetPlacement): PageSetup {
  const { page } = sheet.spec;
  const row = headerRow(placementOf(sheet, page.repeat));
  return {
    orientation: page.orientation,
    titleRows: { first: row, last: row },
    ...spreadOverPages(sheet),
    ...printArea(sheet),
    header: headerText(page.header),
    footer: headerText(page.footer),
    pageNumbers: headerText(page.pageNumbers).replace('{page}', '&P').replace('{pages}', '&N'),
  };
}
