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

/** Gives how a sheet is printed, with its repeated rows in place. */
export function pageSetup(sheet: SheetPlacement): PageSetup {
  const { page } = sheet.spec;
  const row = headerRow(placementOf(sheet, page.repeat));
  return {
    orientation: page.orientation,
    titleRows: { first: row, last: row },
    header: headerText(page.header),
    footer: headerText(page.footer),
    pageNumbers: headerText(page.pageNumbers).replace('{page}', '&P').replace('{pages}', '&N'),
  };
}
