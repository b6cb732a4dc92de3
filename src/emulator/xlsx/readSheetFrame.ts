import type { PageLayoutModel, SheetModel, StylePatch, WorkbookModel } from '../model';
import { COLUMN_LIMIT, parseA1, ROW_LIMIT } from '../model';
import { readColor } from './colors';
import { readHeaderFooter } from './headerFooterText';
import { charactersToPoints, digitsToPoints } from './measures';
import { paperName } from './paperSizes';
import { PROTECTION_FLAGS } from './protectionFlags';
import { readConditionalFormatting } from './readConditionalFormatting';
import { readDataValidations } from './readDataValidations';
import type { Relationship } from './relationships';
import type { XmlElement } from './xml';
import { attribute, child, children, flag, numberAttribute } from './xml';

/** What the elements around a sheet's cells may refer to. */
export interface FrameSurroundings {
  readonly workbook: WorkbookModel;
  readonly relationships: readonly Relationship[];
  readonly styleNumbers: readonly number[];
  readonly differential: readonly StylePatch[];
  readonly themeColors: readonly string[];
}

type ElementReader = (element: XmlElement, sheet: SheetModel, around: FrameSurroundings) => void;

const READERS: Readonly<Record<string, ElementReader>> = {
  sheetPr: (element, sheet, { themeColors }) => {
    sheet.tabColor = readColor(child(element, 'tabColor'), themeColors);
    if (flag(child(element, 'pageSetUpPr'), 'fitToPage', 'false')) {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    }
  },
  sheetViews: readView,
  sheetFormatPr: (element, sheet) => {
    sheet.standardHeight = numberAttribute(element, 'defaultRowHeight') ?? 15;
    const width = numberAttribute(element, 'defaultColWidth');
    const base = numberAttribute(element, 'baseColWidth') ?? 8;
    sheet.standardWidth =
      width === undefined ? roundUpToEight(digitsToPoints(base)) : charactersToPoints(width);
  },
  cols: readColumns,
  sheetProtection: readProtection,
  autoFilter: (element, sheet) => {
    const range = parseA1(attribute(element, 'ref') ?? '');
    if (range) sheet.autoFilter = { range, criteria: readCriteria(element) };
  },
  mergeCells: (element, sheet) => {
    sheet.merges = children(element, 'mergeCell').flatMap(
      (cell) => parseA1(attribute(cell, 'ref') ?? '') ?? [],
    );
  },
  conditionalFormatting: (element, sheet, { workbook, differential, themeColors }) => {
    const newId = (): string => workbook.takeGuid();
    sheet.conditionalFormats.push(
      ...readConditionalFormatting(element, { differential, themeColors, newId }),
    );
  },
  dataValidations: (element, sheet) => {
    sheet.validations = readDataValidations(element);
  },
  hyperlinks: readHyperlinks,
  printOptions: (element, { pageLayout }) => {
    pageLayout.centerHorizontally = flag(element, 'horizontalCentered', 'false');
    pageLayout.centerVertically = flag(element, 'verticalCentered', 'false');
    pageLayout.printGridlines = flag(element, 'gridLines', 'false');
    pageLayout.printHeadings = flag(element, 'headings', 'false');
  },
  pageMargins: (element, { pageLayout }) => {
    const points = (name: string): number => Number(((numberAttribute(element, name) ?? 0) * 72).toFixed(6));
    pageLayout.margins = {
      top: points('top'),
      bottom: points('bottom'),
      left: points('left'),
      right: points('right'),
      header: points('header'),
      footer: points('footer'),
    };
  },
  pageSetup: (element, { pageLayout }) => {
    readPageSetup(element, pageLayout);
  },
  headerFooter: (element, { pageLayout }) => {
    pageLayout.headersFooters = readHeaderFooter(element);
  },
  rowBreaks: (element, { pageLayout }) => {
    pageLayout.horizontalPageBreaks = readBreaks(element);
  },
  colBreaks: (element, { pageLayout }) => {
    pageLayout.verticalPageBreaks = readBreaks(element);
  },
};

/** Takes the elements around the cells into the sheet; those that the model does not know are passed over. */
export function readSheetFrame(frame: XmlElement, sheet: SheetModel, around: FrameSurroundings): void {
  for (const element of frame.children) READERS[element.name]?.(element, sheet, around);
}

function readView(element: XmlElement, sheet: SheetModel, { workbook }: FrameSurroundings): void {
  const view = child(element, 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', 'true');
  sheet.showHeadings = flag(view, 'showRowColHeaders', 'true');
  sheet.zoomPercent = numberAttribute(view, 'zoomScale') ?? 100;
  const pane = child(view, 'pane');
  if (attribute(pane, 'state')?.startsWith('frozen') === true) {
    sheet.freezePanes = {
      rows: numberAttribute(pane, 'ySplit') ?? 0,
      columns: numberAttribute(pane, 'xSplit') ?? 0,
    };
  }
  const selections = children(view, 'selection');
  const activePane = attribute(pane, 'activePane') ?? 'topLeft';
  const selection = selections.find((item) => (attribute(item, 'pane') ?? 'topLeft') === activePane);
  const range = parseA1((attribute(selection ?? selections[0], 'sqref') ?? 'A1').split(' ')[0] ?? 'A1');
  if (workbook.activeSheetId === sheet.id && range) workbook.select(sheet, range);
}

/** Without a width of its own a sheet's columns are as wide as a multiple of eight pixels. */
function roundUpToEight(points: number): number {
  return Math.ceil(points / 6) * 6;
}

function readColumns(element: XmlElement, sheet: SheetModel, { styleNumbers }: FrameSurroundings): void {
  for (const column of children(element, 'col')) {
    const first = (numberAttribute(column, 'min') ?? 1) - 1;
    const last = Math.min(numberAttribute(column, 'max') ?? first + 1, COLUMN_LIMIT) - 1;
    const width = numberAttribute(column, 'width');
    const level = numberAttribute(column, 'outlineLevel') ?? 0;
    const style = styleNumbers[numberAttribute(column, 'style') ?? 0] ?? 0;
    for (let index = first; index <= last; index += 1) {
      if (width !== undefined) sheet.columnWidths.set(index, charactersToPoints(width));
      if (flag(column, 'hidden', 'false')) sheet.hiddenColumns.add(index);
      if (level > 0) sheet.columnOutlineLevels.set(index, level);
      if (style > 0) sheet.formats.overlayColumn(index, [{ start: 0, count: ROW_LIMIT, id: style }]);
    }
  }
}

function readProtection(element: XmlElement, sheet: SheetModel): void {
  const { options } = sheet.protection;
  for (const [name, word] of PROTECTION_FLAGS) {
    const usuallyForbidden = word !== 'objects' && word !== 'scenarios';
    options[name] = !flag(element, word, usuallyForbidden ? 'true' : 'false');
  }
  const noLocked = flag(element, 'selectLockedCells', 'false');
  const noUnlocked = flag(element, 'selectUnlockedCells', 'false');
  options.selectionMode = noUnlocked ? 'None' : noLocked ? 'Unlocked' : 'Normal';
  sheet.protection.protected = flag(element, 'sheet', 'false');
  sheet.protection.storedHash = storedHash(element);
}

const HASH_WORDS = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** The attributes that hold a password's hash, as they stood in the file. */
export function storedHash(element: XmlElement): string {
  return [...element.raw.matchAll(/\s(?:workbook)?([A-Za-z]+)="[^"]*"/gi)]
    .filter(([, name = '']) => HASH_WORDS.includes(name.charAt(0).toLowerCase() + name.slice(1)))
    .map(([whole]) => whole)
    .join('');
}

function readCriteria(element: XmlElement): Map<number, readonly string[]> {
  return new Map(
    children(element, 'filterColumn').map((column) => [
      numberAttribute(column, 'colId') ?? 0,
      children(child(column, 'filters'), 'filter').map((filter) => attribute(filter, 'val') ?? ''),
    ]),
  );
}

function readHyperlinks(element: XmlElement, sheet: SheetModel, { relationships }: FrameSurroundings): void {
  sheet.hyperlinks = children(element, 'hyperlink').flatMap((link) => {
    const range = parseA1(attribute(link, 'ref') ?? '');
    const id = attribute(link, ':id');
    const address = relationships.find((relationship) => relationship.id === id)?.target ?? '';
    if (!range) return [];
    return [
      {
        range,
        address,
        documentReference: attribute(link, 'location') ?? '',
        screenTip: attribute(link, 'tooltip') ?? '',
        textToDisplay: attribute(link, 'display') ?? '',
      },
    ];
  });
}

function readPageSetup(element: XmlElement, pageLayout: PageLayoutModel): void {
  pageLayout.orientation = attribute(element, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = paperName(numberAttribute(element, 'paperSize') ?? 0);
  pageLayout.blackAndWhite = flag(element, 'blackAndWhite', 'false');
  pageLayout.draftMode = flag(element, 'draft', 'false');
  pageLayout.printOrder =
    attribute(element, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  pageLayout.firstPageNumber = flag(element, 'useFirstPageNumber', 'false')
    ? numberAttribute(element, 'firstPageNumber')
    : undefined;
  const pages = (name: string): number | undefined => {
    const count = numberAttribute(element, name) ?? 1;
    return count === 0 ? undefined : count;
  };
  pageLayout.zoom =
    pageLayout.zoom.horizontalFitToPages === undefined
      ? { scale: numberAttribute(element, 'scale') ?? 100 }
      : { horizontalFitToPages: pages('fitToWidth'), verticalFitToPages: pages('fitToHeight') };
}

function readBreaks(element: XmlElement): number[] {
  return children(element, 'brk').flatMap((item) => numberAttribute(item, 'id') ?? []);
}

/** Print areas and titles stand among the workbook's names. */
export function readPrintName(name: string, formula: string, { pageLayout }: SheetModel): void {
  const areas = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((area) => parseA1(area.slice(area.lastIndexOf('!') + 1)) ?? []);
  if (name === '_xlnm.Print_Area') pageLayout.printAreas = areas;
  else {
    pageLayout.titleRows = areas.find(({ columnCount }) => columnCount === COLUMN_LIMIT);
    pageLayout.titleColumns = areas.find(({ rowCount }) => rowCount === ROW_LIMIT);
  }
}
