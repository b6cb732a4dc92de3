import type { SheetModel, WorkbookModel } from '../model';
import { CellLoader } from './cellLoader';
import { commentsFingerprint, elementFingerprint, tableFingerprint } from './fingerprints';
import type { OriginalPart, OriginalPiece, SheetOrigin } from './origins';
import { readNotes, readThreadedComments } from './readComments';
import { readDrawing } from './readDrawing';
import type { Reading } from './reading';
import { readSheetFrame } from './readSheetFrame';
import { readTable } from './readTable';
import type { Relationship } from './relationships';
import { parseRelationships, relationshipsPath } from './relationships';
import { SheetDataScanner } from './sheetDataScanner';
import type { SheetFrame } from './sheetStream';
import { streamSheet } from './sheetStream';
import { WorkbookFileError } from './workbookFileError';
import type { XmlElement } from './xml';
import { attribute, child, children, parseXml } from './xml';
import type { ZipArchive } from './zipArchive';

/** Reads a sheet with everything that hangs on it; returns what its file said beyond the model. */
export function readSheet(sheet: SheetModel, part: string, reading: Reading): SheetOrigin {
  const { archive, workbook } = reading;
  const loader = new CellLoader(sheet, reading);
  const scanner = new SheetDataScanner(loader);
  const text = streamSheet(archive, part, (bytes) => {
    scanner.scan(bytes);
  });
  const relationships = parseRelationships(archive.readText(relationshipsPath(part)), part);
  const { rootTag, frame } = parseFrame(text, part);
  readSheetFrame(frame, sheet, { ...reading, relationships });
  loader.finish();
  readSheetProperties(frame, sheet, relationships, archive);
  const tables = readTables(sheet, relationships, archive);
  readAnnotations(sheet, relationships, reading);
  const drawing = relationships.find(({ kind }) => kind === 'drawing')?.target;
  const charts = drawing === undefined ? new Map() : readDrawing(archive, drawing, sheet, workbook);
  return {
    part,
    rootTag,
    elements: originalElements(frame, sheet, workbook),
    relationships,
    tables,
    charts,
    comments: commentsFingerprint(sheet),
  };
}

/** The sheet without its rows, as one small document. */
function parseFrame(
  { head, tail }: SheetFrame,
  part: string,
): { readonly rootTag: string; readonly frame: XmlElement } {
  const rootTag = /<(?:[A-Za-z0-9]+:)?worksheet(?:\s[^>]*)?>/.exec(head)?.[0] ?? '';
  if (tail.trim() === '') throw new WorkbookFileError('truncated', part);
  return { rootTag, frame: parseXml(head + tail, part) };
}

function originalElements(
  frame: XmlElement,
  sheet: SheetModel,
  workbook: WorkbookModel,
): ReadonlyMap<string, readonly OriginalPiece[]> {
  const pieces = new Map<string, OriginalPiece[]>();
  for (const { name, raw } of frame.children) {
    const piece = { raw, fingerprint: elementFingerprint(name, sheet, workbook) };
    pieces.set(name, [...(pieces.get(name) ?? []), piece]);
  }
  return pieces;
}

function readSheetProperties(
  frame: XmlElement,
  sheet: SheetModel,
  relationships: readonly Relationship[],
  archive: ZipArchive,
): void {
  for (const property of children(child(frame, 'customProperties'), 'customPr')) {
    const id = attribute(property, ':id');
    const bytes = archive.read(relationships.find((relationship) => relationship.id === id)?.target ?? '');
    if (!bytes) continue;
    sheet.customProperties.set(attribute(property, 'name') ?? '', new TextDecoder('utf-16le').decode(bytes));
  }
}

function readTables(
  sheet: SheetModel,
  relationships: readonly Relationship[],
  archive: ZipArchive,
): ReadonlyMap<string, OriginalPart> {
  const original = new Map<string, OriginalPart>();
  for (const { target } of relationships.filter(({ kind }) => kind === 'table')) {
    const table = readTable(archive.readText(target) ?? '<none/>', target);
    if (!table) continue;
    sheet.tables.push(table);
    original.set(table.id, { part: target, fingerprint: tableFingerprint(table) });
  }
  return original;
}

function readAnnotations(
  sheet: SheetModel,
  relationships: readonly Relationship[],
  { archive, persons }: Reading,
): void {
  for (const { kind, target } of relationships) {
    const xml = kind === 'comments' || kind === 'threadedComment' ? archive.readText(target) : undefined;
    if (xml === undefined) continue;
    if (kind === 'comments') sheet.notes.push(...readNotes(xml, target));
    else sheet.comments.push(...readThreadedComments(xml, target, persons));
  }
}
