import type { SheetModel } from '../model';
import { commentsFingerprint, elementFingerprint, tableFingerprint } from './fingerprints';
import type { SheetOrigin } from './origins';
import { personIds } from './personIds';
import { addRelationship, freeId, OFFICE_RELATIONSHIP } from './relationships';
import type { Relationship } from './relationships';
import { writeComments } from './writeComments';
import { writeDrawing } from './writeDrawing';
import { writeColumns, writeSheetData } from './writeSheetData';
import type { SheetLinks } from './writeSheetFrame';
import { writeHead, writeTail } from './writeSheetFrame';
import { writeTable } from './writeTable';
import type { Writing } from './writing';
import { attribute, escapeAttribute, parseXml } from './xml';

const OPEN = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_RELATIONSHIP}">`;
const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** A sheet, where it goes, and what points out of it. */
interface SheetTask {
  readonly sheet: SheetModel;
  readonly path: string;
  readonly origin: SheetOrigin | undefined;
  readonly relationships: Relationship[];
  readonly writing: Writing;
}

/** Writes a sheet with everything that hangs on it: tables, charts, comments, links, properties. */
export function writeSheet(sheet: SheetModel, path: string, writing: Writing): void {
  const { parts, workbook, styles } = writing;
  const origin = writing.origin?.sheets.get(sheet);
  const relationships = (origin?.relationships ?? []).filter(
    ({ kind }) => kind !== 'table' && kind !== 'customProperty',
  );
  const task: SheetTask = { sheet, path, origin, relationships: [...relationships], writing };
  const links: SheetLinks = {
    workbook,
    origin,
    styles,
    hyperlinkIds: linkHyperlinks(task),
    references: {
      customProperties: linkProperties(task),
      drawing: linkDrawing(task),
      legacyDrawing: linkComments(task),
      tableParts: linkTables(task),
    },
  };
  const open = openingTag(origin);
  const head = `${open}${writeHead(sheet, links)}${writeColumns(sheet, styles)}`;
  const tail = `${writeTail(sheet, links)}</worksheet>`;
  parts.write(path, () => pieces(head, writeSheetData(sheet, writing), tail));
  parts.setContentType(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  parts.setRelationships(path, task.relationships);
}

function* pieces(head: string, rows: Iterable<string>, tail: string): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${head}`;
  yield* rows;
  yield tail;
}

/** The tag of the file that was read, with the namespaces that its kept elements need. */
function openingTag(origin: SheetOrigin | undefined): string {
  if (!origin) return OPEN;
  const plain = origin.rootTag.replace(/^<[A-Za-z0-9]+:/, '<').replace(/\/?>$/, '');
  const main = / xmlns="/.test(plain)
    ? ''
    : ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const related = plain.includes('xmlns:r=') ? '' : ` xmlns:r="${OFFICE_RELATIONSHIP}"`;
  return `${plain}${main}${related}>`;
}

function linkHyperlinks({
  sheet,
  origin,
  relationships,
  writing,
}: SheetTask): readonly (string | undefined)[] {
  const fingerprint = elementFingerprint('hyperlinks', sheet, writing.workbook);
  if (origin?.elements.get('hyperlinks')?.[0]?.fingerprint === fingerprint) return [];
  removeKind(relationships, 'hyperlink');
  return sheet.hyperlinks.map(({ address }) => {
    if (address === '') return undefined;
    const id = freeId(relationships);
    const type = `${OFFICE_RELATIONSHIP}/hyperlink`;
    relationships.push({ id, kind: 'hyperlink', type, target: address, external: true });
    return id;
  });
}

function linkProperties({ sheet, relationships, writing: { parts } }: SheetTask): string {
  if (sheet.customProperties.size === 0) return '';
  const items = [...sheet.customProperties].map(([name, value]) => {
    const path = parts.freePath('xl/customProperty', '.bin');
    parts.write(path, utf16(value));
    const id = addRelationship(relationships, 'customProperty', path);
    return `<customPr name="${escapeAttribute(name)}" r:id="${id}"/>`;
  });
  return `<customProperties>${items.join('')}</customProperties>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((index) => {
    view.setUint16(index * 2, text.charCodeAt(index), true);
  });
  return bytes;
}

function linkDrawing({ sheet, origin, relationships, writing }: SheetTask): string {
  const drawing = writeDrawing({ sheet, origin, workbook: writing.workbook, parts: writing.parts });
  if (drawing === undefined) {
    removeKind(relationships, 'drawing');
    return '';
  }
  const known = relationships.find(({ kind }) => kind === 'drawing')?.id;
  return `<drawing r:id="${known ?? addRelationship(relationships, 'drawing', drawing)}"/>`;
}

/** Unchanged comments stay in the parts that they were read from. */
function linkComments({ sheet, origin, relationships, writing: { parts, workbook } }: SheetTask): string {
  const original = origin?.elements.get('legacyDrawing')?.[0]?.raw ?? '';
  if (origin && origin.comments === commentsFingerprint(sheet)) return original;
  const oldDrawing = original === '' ? undefined : attribute(parseXml(original, 'legacyDrawing'), ':id');
  removeKind(relationships, 'comments');
  removeKind(relationships, 'threadedComment');
  const stale = relationships.findIndex(({ id }) => id === oldDrawing);
  if (stale >= 0) relationships.splice(stale, 1);
  if (sheet.notes.length + sheet.comments.length === 0) return '';
  const written = writeComments(sheet, personIds(workbook));
  const notes = parts.freePath('xl/comments', '.xml');
  parts.write(notes, written.notes);
  addRelationship(relationships, 'comments', notes);
  if (written.threads !== undefined) {
    const threads = parts.freePath('xl/threadedComments/threadedComment', '.xml');
    parts.write(threads, written.threads);
    const id = freeId(relationships);
    relationships.push({ id, kind: 'threadedComment', type: THREADED, target: threads, external: false });
  }
  const drawing = parts.freePath('xl/drawings/vmlDrawing', '.vml');
  parts.write(drawing, new TextEncoder().encode(written.drawing));
  return `<legacyDrawing r:id="${addRelationship(relationships, 'vmlDrawing', drawing)}"/>`;
}

function linkTables({ sheet, origin, relationships, writing: { parts, workbook } }: SheetTask): string {
  if (sheet.tables.length === 0) return '';
  const items = sheet.tables.map((table) => {
    const known = origin?.tables.get(table.id);
    const path = known?.part ?? parts.freePath('xl/tables/table', '.xml');
    if (known?.fingerprint !== tableFingerprint(table)) {
      parts.write(path, writeTable(table, tableNumber(table.id, workbook.tables())));
    }
    return `<tablePart r:id="${addRelationship(relationships, 'table', path)}"/>`;
  });
  return `<tableParts count="${String(items.length)}">${items.join('')}</tableParts>`;
}

/** Tables of files bear numbers; one that has none, or one that is taken, gets a free one. */
function tableNumber(id: string, all: readonly { readonly table: { readonly id: string } }[]): number {
  const place = all.findIndex(({ table }) => table.id === id);
  const taken = all.map(({ table }) => Number(table.id));
  const own = Number(id);
  if (Number.isInteger(own) && own > 0 && taken.indexOf(own) === place) return own;
  return Math.max(0, ...taken.filter((number) => Number.isInteger(number))) + 1 + place;
}

function removeKind(relationships: Relationship[], kind: string): void {
  const kept = relationships.filter((relationship) => relationship.kind !== kind);
  relationships.splice(0, relationships.length, ...kept);
}
