import { parseThemeColors } from 'hucre/xlsx';
import type { SheetModel } from '../model';
import { WorkbookModel } from '../model';
import { withoutPrefixes } from './formulaPrefixes';
import type { SheetOrigin } from './origins';
import { rememberOrigin } from './origins';
import { readPersons } from './readComments';
import type { Reading } from './reading';
import { readProperties } from './readProperties';
import { readSharedTexts } from './readSharedTexts';
import { readSheet } from './readSheet';
import { readPrintName, storedHash } from './readSheetFrame';
import { readStyles } from './readStyles';
import { parseRelationships, relationshipsPath } from './relationships';
import { WorkbookFileError } from './workbookFileError';
import type { XmlElement } from './xml';
import { attribute, child, children, flag, numberAttribute, parseXml } from './xml';
import { decodeText, ZipArchive } from './zipArchive';

/**
 * Reads an xlsx or xlsm file into a workbook model. What the model does not hold is kept with the
 * workbook and written back by writeXlsx.
 *
 * @throws WorkbookFileError `notAnXlsx`, `truncated`, `encrypted` (also old password-protected files) or
 * `emptyWorkbook` (no worksheet in it).
 */
export function readXlsx(bytes: Uint8Array): Promise<WorkbookModel> {
  return Promise.resolve().then(() => readBytes(bytes));
}

/** What the package itself points to. */
const PACKAGE_RELATIONSHIPS = relationshipsPath('');

function readBytes(bytes: Uint8Array): WorkbookModel {
  assertZip(bytes);
  const archive = new ZipArchive(bytes);
  const workbookPart = parseRelationships(archive.readText(PACKAGE_RELATIONSHIPS), '').find(
    ({ kind }) => kind === 'officeDocument',
  )?.target;
  const xml = workbookPart === undefined ? undefined : archive.readText(workbookPart);
  if (workbookPart === undefined || xml === undefined)
    throw new WorkbookFileError('notAnXlsx', 'no workbook');
  const root = parseXml(xml, workbookPart);
  if (root.name !== 'workbook') throw new WorkbookFileError('notAnXlsx', root.name);
  return readWorkbook(archive, workbookPart, root);
}

function assertZip(bytes: Uint8Array): void {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === 'd0cf11e0') {
    const locked = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
    throw new WorkbookFileError(locked ? 'encrypted' : 'notAnXlsx', 'a compound file');
  }
  if (start !== '504b0304') throw new WorkbookFileError('notAnXlsx', `begins with ${start}`);
}

function readWorkbook(archive: ZipArchive, workbookPart: string, root: XmlElement): WorkbookModel {
  const workbook = new WorkbookModel();
  const relationships = parseRelationships(archive.readText(relationshipsPath(workbookPart)), workbookPart);
  const partOf = (kind: string): string =>
    relationships.find((relationship) => relationship.kind === kind)?.target ?? '';
  const theme = archive.readText(partOf('theme'));
  const styles = readStyles(archive.readText(partOf('styles')), theme);
  const [first] = styles.cellFormats;
  if (first) workbook.styles.setDefault(first);
  for (const [name, style] of styles.namedStyles) workbook.namedStyles.set(name, style);
  const shared = readSharedTexts(archive.readText(partOf('sharedStrings')) ?? '');
  const sharedTexts = shared.map(({ text }) => workbook.texts.numberOf(text));
  const reading: Reading = {
    archive,
    workbook,
    workbookPart,
    root,
    relationships,
    sharedTexts,
    styleNumbers: styles.cellFormats.map((style) => workbook.styles.numberOf(style)),
    differential: styles.differential,
    themeColors: theme === undefined ? [] : parseThemeColors(theme),
    persons: readPersons(archive.readText(partOf('person')), partOf('person')),
  };
  const sheets = readSheets(reading);
  readSettings(reading);
  readProperties(archive, workbook);
  const customXmlProperties = readCustomXml(reading);
  const plainFirst = new Map<number, number>();
  shared.forEach(({ rich }, index) => {
    const number = sharedTexts[index] ?? 0;
    if (!rich || !plainFirst.has(number)) plainFirst.set(number, index);
  });
  rememberOrigin(workbook, {
    archive,
    workbookPart,
    sheets,
    sharedTexts: plainFirst,
    sharedTextCount: shared.length,
    customXmlProperties,
  });
  return workbook;
}

function readSheets(reading: Reading): ReadonlyMap<SheetModel, SheetOrigin> {
  const { root, relationships, workbook } = reading;
  const activeTab = numberAttribute(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const tabs = children(child(root, 'sheets'), 'sheet').map((entry) => {
    const id = attribute(entry, ':id');
    const target = relationships.find((relationship) => relationship.id === id);
    if (target?.kind !== 'worksheet') return undefined;
    const sheet = workbook.adoptSheet(attribute(entry, 'name') ?? '');
    const state = attribute(entry, 'state');
    sheet.visibility = state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible';
    return { sheet, part: target.target };
  });
  const entries = tabs.flatMap((tab) => tab ?? []);
  if (entries.length === 0) throw new WorkbookFileError('emptyWorkbook', reading.workbookPart);
  const active = tabs[activeTab] ?? entries[0];
  if (active) workbook.activate(active.sheet);
  readNames(
    reading,
    tabs.map((tab) => tab?.sheet),
  );
  return new Map(entries.map(({ sheet, part }) => [sheet, readSheet(sheet, part, reading)]));
}

function readNames({ root, workbook }: Reading, sheets: readonly (SheetModel | undefined)[]): void {
  for (const element of children(child(root, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const scope = numberAttribute(element, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets[scope];
    if (scope !== undefined && !sheet) continue;
    if (name.startsWith('_xlnm.')) {
      if (sheet && name.startsWith('_xlnm.Print_')) readPrintName(name, element.text, sheet);
      continue;
    }
    (sheet?.names ?? workbook.names).set({
      name,
      formula: `=${withoutPrefixes(element.text)}`,
      comment: attribute(element, 'comment') ?? '',
      visible: !flag(element, 'hidden', 'false'),
    });
  }
}

function readSettings({ root, workbook }: Reading): void {
  const mode = attribute(child(root, 'calcPr'), 'calcMode');
  if (mode === 'manual') workbook.calculationMode = 'Manual';
  if (mode === 'autoNoTable') workbook.calculationMode = 'AutomaticExceptTables';
  const protection = child(root, 'workbookProtection');
  workbook.protection.structure = flag(protection, 'lockStructure', 'false');
  workbook.protection.storedHash = protection ? storedHash(protection) : '';
}

/**
 * Custom XML items and, by their ids, the parts that describe them. Excel hangs them on the workbook, LibreOffice on
 * the package.
 */
function readCustomXml({ archive, relationships, workbook }: Reading): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const everywhere = [...relationships, ...parseRelationships(archive.readText(PACKAGE_RELATIONSHIPS), '')];
  for (const { target } of everywhere.filter(({ kind }) => kind === 'customXml')) {
    const bytes = archive.read(target);
    if (!bytes) continue;
    const about = parseRelationships(archive.readText(relationshipsPath(target)), target).find(
      ({ kind }) => kind === 'customXmlProps',
    );
    const xml = about ? archive.readText(about.target) : undefined;
    const described = xml === undefined ? undefined : parseXml(xml, about?.target ?? '');
    const id = attribute(described, ':itemID') ?? workbook.takeGuid();
    workbook.customXmlParts.set(id, decodeText(bytes));
    if (xml !== undefined) properties.set(id, xml);
  }
  return properties;
}
