import type { SheetModel, WorkbookModel } from '../model';
import { columnLetters, formatA1 } from '../model';
import { argb } from './colors';
import { elementFingerprint, fitsToPages } from './fingerprints';
import { writeHeaderFooter } from './headerFooterText';
import { pointsToCharacters } from './measures';
import type { SheetOrigin } from './origins';
import { paperNumber } from './paperSizes';
import { passwordAttribute } from './passwordAttribute';
import { PROTECTION_FLAGS } from './protectionFlags';
import type { StyleWriter } from './styleWriter';
import { writeConditionalFormats, writeDataValidations } from './writeRules';
import { escapeAttribute } from './xml';

/** What the elements of one sheet refer to outside the sheet. */
export interface SheetLinks {
  readonly workbook: WorkbookModel;
  readonly origin: SheetOrigin | undefined;
  readonly styles: StyleWriter;
  /** Relationship ids of links to addresses outside, in the order of the sheet's hyperlinks. */
  readonly hyperlinkIds: readonly (string | undefined)[];
  /** Elements that consist of relationship ids alone, ready to stand in the sheet; '' for none. */
  readonly references: Readonly<
    Record<'customProperties' | 'drawing' | 'legacyDrawing' | 'tableParts', string>
  >;
}

/** The order in which a sheet lists the elements behind its cells. */
const TAIL = (
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews ' +
  'mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
const HEAD = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr'];
const REFERENCES = ['customProperties', 'drawing', 'legacyDrawing', 'tableParts'] as const;

export function writeHead(sheet: SheetModel, links: SheetLinks): string {
  return HEAD.map((name) => elementXml(name, sheet, links)).join('');
}

export function writeTail(sheet: SheetModel, links: SheetLinks): string {
  return TAIL.map((name) => elementXml(name, sheet, links)).join('');
}

/** What has not changed since the file was read stands as it stood there. */
function elementXml(name: string, sheet: SheetModel, links: SheetLinks): string {
  const reference = REFERENCES.find((known) => known === name);
  if (reference) return links.references[reference];
  const original = links.origin?.elements.get(name);
  const write = WRITERS[name];
  if (!write) return (original ?? []).map(({ raw }) => raw).join('');
  const fingerprint = elementFingerprint(name, sheet, links.workbook);
  return original?.[0]?.fingerprint === fingerprint
    ? original.map(({ raw }) => raw).join('')
    : write(sheet, links);
}

type ElementWriter = (sheet: SheetModel, links: SheetLinks) => string;

const WRITERS: Readonly<Record<string, ElementWriter>> = {
  sheetPr: writeSheetPr,
  dimension: (sheet) => {
    const used = sheet.cells.usedRange();
    return used ? `<dimension ref="${formatA1(used)}"/>` : '';
  },
  sheetViews: writeView,
  sheetFormatPr: writeFormat,
  sheetProtection: writeProtection,
  autoFilter: ({ autoFilter }) => {
    if (!autoFilter) return '';
    const columns = [...autoFilter.criteria].map(
      ([column, values]) =>
        `<filterColumn colId="${String(column)}"><filters>${values.map((value) => `<filter val="${escapeAttribute(value)}"/>`).join('')}</filters></filterColumn>`,
    );
    return `<autoFilter ref="${formatA1(autoFilter.range)}">${columns.join('')}</autoFilter>`;
  },
  mergeCells: ({ merges }) => {
    if (merges.length === 0) return '';
    const cells = merges.map((range) => `<mergeCell ref="${formatA1(range)}"/>`).join('');
    return `<mergeCells count="${String(merges.length)}">${cells}</mergeCells>`;
  },
  conditionalFormatting: ({ conditionalFormats }, { styles }) =>
    writeConditionalFormats(conditionalFormats, styles),
  dataValidations: ({ validations }) => writeDataValidations(validations),
  hyperlinks: writeHyperlinks,
  printOptions: ({ pageLayout }) => {
    const attributes =
      (pageLayout.centerHorizontally ? ' horizontalCentered="1"' : '') +
      (pageLayout.centerVertically ? ' verticalCentered="1"' : '') +
      (pageLayout.printHeadings ? ' headings="1"' : '') +
      (pageLayout.printGridlines ? ' gridLines="1"' : '');
    return attributes === '' ? '' : `<printOptions${attributes}/>`;
  },
  pageMargins: ({ pageLayout: { margins } }) => {
    const names = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
    const attributes = names.map((name) => ` ${name}="${String(Number((margins[name] / 72).toFixed(6)))}"`);
    return `<pageMargins${attributes.join('')}/>`;
  },
  pageSetup: writePageSetup,
  headerFooter: ({ pageLayout }) => writeHeaderFooter(pageLayout.headersFooters),
  rowBreaks: ({ pageLayout }) => writeBreaks('rowBreaks', pageLayout.horizontalPageBreaks, 16_383),
  colBreaks: ({ pageLayout }) => writeBreaks('colBreaks', pageLayout.verticalPageBreaks, 1_048_575),
};

/** Macros know a sheet by the code name that stands here, so it stays whatever changes. */
function writeSheetPr(sheet: SheetModel, { origin }: SheetLinks): string {
  const raw = origin?.elements.get('sheetPr')?.[0]?.raw ?? '';
  const attributes = /^<[^\s>/]+((?:\s+[^\s=]+="[^"]*")*)/.exec(raw)?.[1] ?? '';
  const outline = /<outlinePr[^>]*\/>/.exec(raw)?.[0] ?? '';
  const tab = sheet.tabColor === '' ? '' : `<tabColor rgb="${argb(sheet.tabColor)}"/>`;
  const fit = fitsToPages(sheet) ? '<pageSetUpPr fitToPage="1"/>' : '';
  const body = tab + outline + fit;
  return body === '' && attributes === '' ? '' : `<sheetPr${attributes}>${body}</sheetPr>`;
}

function writeView(sheet: SheetModel, { workbook }: SheetLinks): string {
  const active = workbook.activeSheetId === sheet.id;
  const attributes =
    (sheet.showGridlines ? '' : ' showGridLines="0"') +
    (sheet.showHeadings ? '' : ' showRowColHeaders="0"') +
    (active ? ' tabSelected="1"' : '') +
    (sheet.zoomPercent === 100 ? '' : ` zoomScale="${String(sheet.zoomPercent)}"`);
  const { rows, columns } = sheet.freezePanes;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen = rows > 0 || columns > 0;
  const paneXml = frozen
    ? `<pane${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''} topLeftCell="${columnLetters(columns)}${String(rows + 1)}" activePane="${pane}" state="frozen"/>`
    : '';
  const selected = active ? workbook.selection.range : { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const corner = `${columnLetters(selected.column)}${String(selected.row + 1)}`;
  const selection = `<selection${frozen ? ` pane="${pane}"` : ''} activeCell="${corner}" sqref="${formatA1(selected)}"/>`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${paneXml}${selection}</sheetView></sheetViews>`;
}

function writeFormat(sheet: SheetModel): string {
  const rowLevel = Math.max(0, ...sheet.rowOutlineLevels.values());
  const columnLevel = Math.max(0, ...sheet.columnOutlineLevels.values());
  const width =
    sheet.standardWidth === 48 ? '' : ` defaultColWidth="${String(pointsToCharacters(sheet.standardWidth))}"`;
  const levels =
    (rowLevel === 0 ? '' : ` outlineLevelRow="${String(rowLevel)}"`) +
    (columnLevel === 0 ? '' : ` outlineLevelCol="${String(columnLevel)}"`);
  const own = sheet.standardHeight === 15 ? '' : ' customHeight="1"';
  return `<sheetFormatPr${width} defaultRowHeight="${String(sheet.standardHeight)}"${own}${levels}/>`;
}

function writeProtection({ protection }: SheetModel): string {
  if (!protection.protected) return '';
  const { options } = protection;
  const flags = PROTECTION_FLAGS.map(([name, word]) => {
    const forbiddenByDefault = word !== 'objects' && word !== 'scenarios';
    if (options[name] !== forbiddenByDefault) return '';
    return ` ${word}="${options[name] ? '0' : '1'}"`;
  }).join('');
  const selecting =
    options.selectionMode === 'Normal'
      ? ''
      : ` selectLockedCells="1"${options.selectionMode === 'None' ? ' selectUnlockedCells="1"' : ''}`;
  return `<sheetProtection${passwordAttribute(protection, 'password')} sheet="1"${flags}${selecting}/>`;
}

function writeHyperlinks({ hyperlinks }: SheetModel, { hyperlinkIds }: SheetLinks): string {
  if (hyperlinks.length === 0) return '';
  const items = hyperlinks.map((link, index) => {
    const id = hyperlinkIds[index];
    const named = (name: string, text: string): string =>
      text === '' ? '' : ` ${name}="${escapeAttribute(text)}"`;
    const target = id === undefined ? '' : ` r:id="${id}"`;
    return `<hyperlink ref="${formatA1(link.range)}"${target}${named('location', link.documentReference)}${named('tooltip', link.screenTip)}${named('display', link.textToDisplay)}/>`;
  });
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function writePageSetup(sheet: SheetModel): string {
  const { pageLayout } = sheet;
  const paper = paperNumber(pageLayout.paperSize);
  const { scale, horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
  const fit = ` fitToWidth="${String(horizontalFitToPages ?? 0)}" fitToHeight="${String(verticalFitToPages ?? 0)}"`;
  const attributes =
    (paper === undefined ? '' : ` paperSize="${String(paper)}"`) +
    (scale === undefined || scale === 100 ? '' : ` scale="${String(scale)}"`) +
    (pageLayout.firstPageNumber === undefined
      ? ''
      : ` firstPageNumber="${String(pageLayout.firstPageNumber)}"`) +
    (fitsToPages(sheet) ? fit : '') +
    (pageLayout.printOrder === 'OverThenDown' ? ' pageOrder="overThenDown"' : '') +
    ` orientation="${pageLayout.orientation.toLowerCase()}"` +
    (pageLayout.blackAndWhite ? ' blackAndWhite="1"' : '') +
    (pageLayout.draftMode ? ' draft="1"' : '') +
    (pageLayout.firstPageNumber === undefined ? '' : ' useFirstPageNumber="1"');
  return `<pageSetup${attributes}/>`;
}

function writeBreaks(name: string, breaks: readonly number[], last: number): string {
  if (breaks.length === 0) return '';
  const count = String(breaks.length);
  const items = [...breaks]
    .sort((a, b) => a - b)
    .map((place) => `<brk id="${String(place)}" max="${String(last)}" man="1"/>`);
  return `<${name} count="${count}" manualBreakCount="${count}">${items.join('')}</${name}>`;
}
