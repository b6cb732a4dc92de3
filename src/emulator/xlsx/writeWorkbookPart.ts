import type { NamedItemModel, SheetModel, WorkbookModel } from '../model';
import { COLUMN_LIMIT, columnLetters, quoteSheetName, ROW_LIMIT } from '../model';
import type { RangeAddress } from '../model';
import { withPrefixes } from './formulaPrefixes';
import { passwordAttribute } from './passwordAttribute';
import type { XmlElement } from './xml';
import { attribute, child, children, escapeAttribute, escapeXml } from './xml';

/** A sheet's entry in the workbook part. */
export interface SheetEntry {
  readonly sheet: SheetModel;
  readonly relationshipId: string;
  readonly sheetId: number;
}

/** The workbook part that was read. */
export interface OriginalWorkbook {
  readonly root: XmlElement | undefined;
  /** Relationship ids of sheets that are one chart; they come along behind the others. */
  readonly chartSheets: readonly string[];
}

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');
const OPEN =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const STATES = { Visible: '', Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' } as const;
const CALCULATION_MODES = {
  Automatic: '',
  AutomaticExceptTables: ' calcMode="autoNoTable"',
  Manual: ' calcMode="manual"',
};

/** The workbook part: what was read stands where it stood, what the model knows is written anew. */
export function writeWorkbookPart(
  workbook: WorkbookModel,
  entries: readonly SheetEntry[],
  { root: original, chartSheets }: OriginalWorkbook,
): string {
  const others = children(child(original, 'sheets'), 'sheet').filter((entry) =>
    chartSheets.includes(attribute(entry, ':id') ?? ''),
  );
  const written: Readonly<Record<string, string>> = {
    workbookProtection: workbook.protection.structure
      ? `<workbookProtection${passwordAttribute(workbook.protection, 'workbookPassword')} lockStructure="1"/>`
      : '',
    bookViews: bookViews(workbook, original),
    sheets: `<sheets>${entries.map(sheetXml).join('')}${others.map(({ raw }) => raw).join('')}</sheets>`,
    definedNames: definedNames(workbook),
    calcPr: `<calcPr calcId="191029"${CALCULATION_MODES[workbook.calculationMode]} fullCalcOnLoad="1"/>`,
  };
  const parts = ORDER.map((name) => written[name] ?? child(original, name)?.raw ?? '');
  const open = original === undefined ? OPEN : (/^<[^>]*>/.exec(original.raw)?.[0] ?? OPEN);
  const prefix = /^<([A-Za-z0-9]+:)/.exec(open)?.[1] ?? '';
  const declared = open.includes('xmlns:r=')
    ? open
    : open.replace(/>$/, ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">');
  return `${declared}${parts.join('')}</${prefix}workbook>`;
}

function sheetXml({ sheet, sheetId, relationshipId }: SheetEntry): string {
  return `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${String(sheetId)}"${STATES[sheet.visibility]} r:id="${relationshipId}"/>`;
}

function bookViews(workbook: WorkbookModel, original: XmlElement | undefined): string {
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const shown = active < 0 ? workbook.sheets.findIndex(({ visibility }) => visibility === 'Visible') : active;
  const view = child(child(original, 'bookViews'), 'workbookView');
  const kept = ['xWindow', 'yWindow', 'windowWidth', 'windowHeight', 'tabRatio']
    .filter((name) => attribute(view, name) !== undefined)
    .map((name) => ` ${name}="${attribute(view, name) ?? ''}"`)
    .join('');
  return `<bookViews><workbookView${kept} activeTab="${String(Math.max(0, shown))}"/></bookViews>`;
}

function definedNames(workbook: WorkbookModel): string {
  const items = [
    ...[...workbook.names].map((item) => nameXml(item, '')),
    ...workbook.sheets.flatMap((sheet, index) => {
      const scope = ` localSheetId="${String(index)}"`;
      return [...[...sheet.names].map((item) => nameXml(item, scope)), ...printNames(sheet, scope)];
    }),
  ];
  return items.length === 0 ? '' : `<definedNames>${items.join('')}</definedNames>`;
}

function nameXml({ name, formula, comment, visible }: NamedItemModel, scope: string): string {
  const about = comment === '' ? '' : ` comment="${escapeAttribute(comment)}"`;
  const hidden = visible ? '' : ' hidden="1"';
  const text = escapeXml(withPrefixes(formula.replace(/^=/, '')));
  return `<definedName name="${escapeAttribute(name)}"${scope}${hidden}${about}>${text}</definedName>`;
}

function printNames(sheet: SheetModel, scope: string): readonly string[] {
  const { printAreas, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const list = (ranges: readonly (RangeAddress | undefined)[]): string =>
    ranges.flatMap((range) => (range ? [prefix + absolute(range)] : [])).join(',');
  const item = (name: string, text: string, hidden = ''): string[] =>
    text === ''
      ? []
      : [`<definedName name="_xlnm.${name}"${scope}${hidden}>${escapeXml(text)}</definedName>`];
  return [
    ...item('_FilterDatabase', list([sheet.autoFilter?.range]), ' hidden="1"'),
    ...item('Print_Area', list(printAreas)),
    ...item('Print_Titles', list([titleColumns, titleRows])),
  ];
}

function absolute({ row, column, rowCount, columnCount }: RangeAddress): string {
  const left = `$${columnLetters(column)}`;
  const right = `$${columnLetters(column + columnCount - 1)}`;
  const top = `$${String(row + 1)}`;
  const bottom = `$${String(row + rowCount)}`;
  if (columnCount === COLUMN_LIMIT) return `${top}:${bottom}`;
  return rowCount === ROW_LIMIT ? `${left}:${right}` : `${left}${top}:${right}${bottom}`;
}
