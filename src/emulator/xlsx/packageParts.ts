import type { DeflateOptions } from 'fflate';
import { Zip, ZipDeflate } from 'fflate';
import { contentTypeOf } from './contentTypes';
import type { Relationship } from './relationships';
import { parseRelationships, relationshipsPath, writeRelationships } from './relationships';
import { attribute, children, escapeAttribute, parseXml } from './xml';
import type { ZipArchive } from './zipArchive';
import { decodeText } from './zipArchive';

/** What a part holds: bytes, or text that comes in pieces when the package is packed. */
export type PartContent = Uint8Array | string | (() => Iterable<string>);

const CONTENT_TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Low, since sheets are large and their XML packs well anyway. */
const LEVEL: NonNullable<DeflateOptions['level']> = 1;
const encoder = new TextEncoder();

/** Understands the parts of a file that is being written, and what points to what. */
export class PackageParts {
  private readonly written = new Map<string, PartContent>();
  private readonly relationships = new Map<string, readonly Relationship[]>();
  private readonly types = new Map<string, string>();
  private readonly late = new Set<string>();
  private readonly extensions = new Map<string, string>();

  /** Parts of the archive stay unless they are written anew or nothing points to them any more. */
  constructor(private readonly archive: ZipArchive | undefined) {
    const xml = archive?.readText(CONTENT_TYPES);
    const root = xml === undefined ? undefined : parseXml(xml, CONTENT_TYPES);
    for (const item of children(root, 'Override')) {
      this.types.set((attribute(item, 'PartName') ?? '').slice(1), attribute(item, 'ContentType') ?? '');
    }
    for (const item of children(root, 'Default')) {
      this.extensions.set(
        (attribute(item, 'Extension') ?? '').toLowerCase(),
        attribute(item, 'ContentType') ?? '',
      );
    }
  }

  /** Writes a part; XML text gets its first line. The content type follows from the path unless given. */
  write(path: string, content: PartContent, contentType = contentTypeOf(path)): void {
    this.written.set(path, typeof content === 'string' ? HEAD + content : content);
    if (contentType !== undefined) this.types.set(path, contentType);
  }

  /** Writes a part whose text is known only once the parts before it are packed. */
  writeLate(path: string, content: () => Iterable<string>): void {
    const type = contentTypeOf(path);
    this.written.set(path, content);
    this.late.add(path);
    if (type !== undefined && !this.types.has(path)) this.types.set(path, type);
  }

  setContentType(path: string, contentType: string): void {
    this.types.set(path, contentType);
  }

  contentType(path: string): string | undefined {
    return this.types.get(path);
  }

  readText(path: string): string | undefined {
    const content = this.written.get(path);
    if (content === undefined) return this.archive?.readText(path);
    if (typeof content === 'function') return [...content()].join('');
    return typeof content === 'string' ? content : decodeText(content);
  }

  has(path: string): boolean {
    return this.written.has(path) || (this.archive?.has(path) ?? false);
  }

  /** The first path of the form `xl/tables/table1.xml`, `…2.xml` … that no part has. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${before}${String(number)}${after}`;
      if (!this.has(path)) return path;
    }
  }

  relationshipsOf(part: string): readonly Relationship[] {
    const known = this.relationships.get(part);
    return known ?? parseRelationships(this.archive?.readText(relationshipsPath(part)), part);
  }

  setRelationships(part: string, relationships: readonly Relationship[]): void {
    this.relationships.set(part, relationships);
  }

  /** The packed file: every part that can be reached from its root. */
  pack(): Uint8Array {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    const reached = this.reachable();
    this.addText(zip, CONTENT_TYPES, [this.contentTypes(reached)]);
    const inOrder = [...reached].sort((a, b) => Number(this.late.has(a)) - Number(this.late.has(b)));
    for (const part of ['', ...inOrder]) {
      const relationships = this.relationshipsOf(part);
      if (part !== '') this.addPart(zip, part);
      if (relationships.length > 0) {
        this.addText(zip, relationshipsPath(part), [writeRelationships(relationships, part)]);
      }
    }
    zip.end();
    return joined(chunks);
  }

  private reachable(): readonly string[] {
    const reached = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, external } of this.relationshipsOf(part)) {
        if (external || reached.has(target) || !this.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    return [...reached];
  }

  private addPart(zip: Zip, part: string): void {
    const content = this.written.get(part) ?? this.archive?.read(part) ?? new Uint8Array();
    if (content instanceof Uint8Array) addBytes(zip, part, content);
    else this.addText(zip, part, typeof content === 'string' ? [content] : content());
  }

  private addText(zip: Zip, path: string, texts: Iterable<string>): void {
    const entry = new ZipDeflate(path, { level: LEVEL });
    zip.add(entry);
    for (const text of texts) entry.push(encoder.encode(text));
    entry.push(new Uint8Array(), true);
  }

  private contentTypes(parts: readonly string[]): string {
    const defaults = new Map([
      ...this.extensions,
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ]);
    const overrides = parts.flatMap((part) => {
      const type = this.types.get(part);
      return type === undefined
        ? []
        : [`<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`];
    });
    const items = [...defaults].map(
      ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    );
    return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${items.join('')}${overrides.join('')}</Types>`;
  }
}

function addBytes(zip: Zip, path: string, bytes: Uint8Array): void {
  const entry = new ZipDeflate(path, { level: LEVEL });
  zip.add(entry);
  entry.push(bytes, true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
