import type { SheetModel, WorkbookModel } from '../model';
import { WORKBOOK_TYPE } from './contentTypes';
import { DEFAULT_THEME } from './defaultTheme';
import { originOf } from './origins';
import type { WorkbookOrigin } from './origins';
import { PackageParts } from './packageParts';
import { APP_PART, CORE_PART, CUSTOM_PART } from './readProperties';
import type { Relationship } from './relationships';
import { addRelationship, freeId, OFFICE_RELATIONSHIP } from './relationships';
import { SharedTextWriter } from './sharedTextWriter';
import { StyleWriter } from './styleWriter';
import { personIds } from './personIds';
import { writePersons } from './writeComments';
import { writeCustomXml } from './writeCustomXml';
import { writeAppProperties, writeCoreProperties, writeCustomProperties } from './writeProperties';
import { writeSheet } from './writeSheet';
import type { Writing } from './writing';
import type { SheetEntry } from './writeWorkbookPart';
import { writeWorkbookPart } from './writeWorkbookPart';
import { attribute, child, children, parseXml } from './xml';
import type { XmlElement } from './xml';

const PACKAGE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * Writes a workbook model as an xlsx file (xlsm when macros came with it). Formulas are written with their
 * last results; what the model does not hold comes from the file that the workbook was read from.
 */
export function writeXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  return Promise.resolve().then(() => writeBytes(workbook));
}

function writeBytes(workbook: WorkbookModel): Uint8Array {
  const origin = originOf(workbook);
  const parts = new PackageParts(origin?.archive);
  const workbookPart = origin?.workbookPart ?? 'xl/workbook.xml';
  const relationships = [...parts.relationshipsOf(workbookPart)].filter(
    ({ kind }) => kind !== 'calcChain' && kind !== 'customXml',
  );
  const stylesPart = partFor(relationships, 'styles', 'xl/styles.xml');
  const textsPart = partFor(relationships, 'sharedStrings', 'xl/sharedStrings.xml');
  const styles = new StyleWriter(workbook, parts.readText(stylesPart));
  const texts = new SharedTextWriter(origin);
  const writing: Writing = { workbook, origin, parts, styles, texts, workbookPart };
  const entries = writeSheets(writing, relationships);
  writeTheme(parts, relationships);
  writeCustomXml(writing, relationships);
  writePeople(writing, relationships);
  const originalTexts = parts.readText(textsPart);
  parts.write(
    workbookPart,
    writeWorkbookPart(workbook, entries, {
      root: rootOf(parts, workbookPart),
      chartSheets: relationships.filter(({ kind }) => kind === 'chartsheet').map(({ id }) => id),
    }),
  );
  if (parts.contentType(workbookPart) === undefined) parts.setContentType(workbookPart, WORKBOOK_TYPE);
  parts.setRelationships(workbookPart, relationships);
  // Custom XML hangs on the workbook from now on, wherever it hung before.
  parts.setRelationships(
    '',
    parts.relationshipsOf('').filter(({ kind }) => kind !== 'customXml'),
  );
  writeDocumentProperties(writing);
  parts.writeLate(stylesPart, () => [styles.toXml()]);
  parts.writeLate(textsPart, () => texts.toXml(originalTexts, (number) => workbook.texts.textOf(number)));
  return parts.pack();
}

function partFor(relationships: Relationship[], kind: string, path: string): string {
  const known = relationships.find((relationship) => relationship.kind === kind);
  if (known) return known.target;
  addRelationship(relationships, kind, path);
  return path;
}

function rootOf(parts: PackageParts, path: string): XmlElement | undefined {
  const xml = parts.readText(path);
  return xml === undefined ? undefined : parseXml(xml, path);
}

/** Sheets that are gone lose their relationship, and with it their parts. */
function writeSheets(writing: Writing, relationships: Relationship[]): readonly SheetEntry[] {
  const { workbook, origin, parts, workbookPart } = writing;
  const known = new Map<string, number>();
  const root = rootOf(parts, workbookPart);
  for (const entry of children(child(root, 'sheets'), 'sheet')) {
    known.set(attribute(entry, ':id') ?? '', Number(attribute(entry, 'sheetId') ?? 0));
  }
  const paths = new Map(workbook.sheets.map((sheet) => [sheet, pathOf(sheet, origin)]));
  const kept = new Set(paths.values());
  const staying = relationships.filter(({ kind, target }) => kind !== 'worksheet' || kept.has(target));
  relationships.splice(0, relationships.length, ...staying);
  let highest = Math.max(0, ...known.values());
  return workbook.sheets.map((sheet) => {
    const path = paths.get(sheet) ?? parts.freePath('xl/worksheets/sheet', '.xml');
    const relationshipId =
      relationships.find(({ target }) => target === path)?.id ??
      addRelationship(relationships, 'worksheet', path);
    writeSheet(sheet, path, writing);
    const sheetId = known.get(relationshipId) ?? (highest += 1);
    return { sheet, relationshipId, sheetId };
  });
}

function pathOf(sheet: SheetModel, origin: WorkbookOrigin | undefined): string | undefined {
  return origin?.sheets.get(sheet)?.part;
}

function writeTheme(parts: PackageParts, relationships: Relationship[]): void {
  if (relationships.some(({ kind }) => kind === 'theme')) return;
  const path = 'xl/theme/theme1.xml';
  parts.write(path, DEFAULT_THEME);
  addRelationship(relationships, 'theme', path);
}

/** The people of all comments, so that comments can name them by id. */
function writePeople({ workbook, parts }: Writing, relationships: Relationship[]): void {
  const persons = personIds(workbook);
  if (persons.size === 0) return;
  const known = relationships.find(({ kind }) => kind === 'person');
  const path = known?.target ?? 'xl/persons/person.xml';
  parts.write(path, writePersons(parts.readText(path), persons));
  if (known) return;
  const id = freeId(relationships);
  const type = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
  relationships.push({ id, kind: 'person', type, target: path, external: false });
}

function writeDocumentProperties({ workbook, parts, workbookPart }: Writing): void {
  const root = [...parts.relationshipsOf('')];
  const ensure = (kind: string, type: string, target: string): void => {
    if (!root.some((relationship) => relationship.kind === kind)) {
      root.push({ id: freeId(root), kind, type, target, external: false });
    }
  };
  ensure('officeDocument', `${OFFICE_RELATIONSHIP}/officeDocument`, workbookPart);
  ensure('core-properties', PACKAGE_RELATIONSHIP, CORE_PART);
  ensure('extended-properties', `${OFFICE_RELATIONSHIP}/extended-properties`, APP_PART);
  const original = parts.readText(APP_PART);
  parts.write(CORE_PART, writeCoreProperties(workbook));
  parts.write(APP_PART, writeAppProperties(workbook, original));
  if (workbook.customProperties.size > 0) {
    ensure('custom-properties', `${OFFICE_RELATIONSHIP}/custom-properties`, CUSTOM_PART);
    parts.write(CUSTOM_PART, writeCustomProperties(workbook.customProperties));
  }
  const without = workbook.customProperties.size === 0;
  parts.setRelationships('', without ? root.filter(({ kind }) => kind !== 'custom-properties') : root);
}
