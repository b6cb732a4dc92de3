import { WorkbookFileError } from './workbookFileError';

/** An element of a small XML part. Names come without their prefix; attributes keep theirs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly within. */
  readonly text: string;
  /** The element as it stood in the file. */
  readonly raw: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly start: number;
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads a small XML part whole.
 *
 * @throws WorkbookFileError `truncated` when elements are left open.
 */
export function parseXml(source: string, part: string): XmlElement {
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [], start: 0, text: '' }];
  for (const match of source.matchAll(TOKEN)) {
    const [whole, cdata, closing, name, attributes = '', selfClosed, text] = match;
    const top = open[open.length - 1];
    if (!top) break;
    if (text !== undefined || cdata !== undefined) top.text += cdata ?? unescapeXml(text ?? '');
    if (name === undefined) continue;
    const end = match.index + whole.length;
    if (closing === '/') {
      open.pop();
      open[open.length - 1]?.children.push({ ...top, raw: source.slice(top.start, end) });
      continue;
    }
    const element = { name: localName(name), attributes: parseAttributes(attributes), start: match.index };
    if (selfClosed === '/') top.children.push({ ...element, children: [], text: '', raw: whole });
    else open.push({ ...element, children: [], text: '' });
  }
  const root = open[0]?.children[0];
  if (!root || open.length !== 1) throw new WorkbookFileError('truncated', part);
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The first element with the name at any depth. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const candidate of element?.children ?? []) {
    const found = candidate.name === name ? candidate : descendant(candidate, name);
    if (found) return found;
  }
  return undefined;
}

/** All text within, at any depth. */
export function deepText(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.length === 0 ? element.text : element.children.map(deepText).join('');
}

/** An attribute, whatever its prefix; `id` with a prefix is asked for as `:id`. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  if (!name.startsWith(':')) return element.attributes[name];
  const key = Object.keys(element.attributes).find((candidate) => candidate.endsWith(name));
  return key === undefined ? undefined : element.attributes[key];
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** `1` and `true` are true; a missing attribute is what its default says. */
export function flag(element: XmlElement | undefined, name: string, missing: 'true' | 'false'): boolean {
  const text = attribute(element, name) ?? missing;
  return text === '1' || text === 'true' || text === 'on';
}

/** For text in elements and attributes; characters that XML cannot hold are written as Excel does. */
export function escapeXml(text: string): string {
  if (!/[&<>"\p{Cc}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, excelEscape);
}

/** Like escapeXml, for attributes, where line breaks would be lost. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);/g, (whole, body: string) => {
    if (!body.startsWith('#')) return ENTITIES[body] ?? whole;
    const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** `_x000D_` and the like, as Excel writes characters in cell texts that XML cannot hold. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function excelEscape(character: string): string {
  const allowed = character === '\n' || character === '\t' || /[\u007f-\u009f]/.test(character);
  if (allowed) return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function parseAttributes(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
