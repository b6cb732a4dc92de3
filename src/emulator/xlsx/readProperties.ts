import type { CustomPropertyValue, DocumentProperties, WorkbookModel } from '../model';
import type { XmlElement } from './xml';
import { attribute, child, children, deepText, parseXml } from './xml';
import type { ZipArchive } from './zipArchive';

export const CORE_PART = 'docProps/core.xml';
export const APP_PART = 'docProps/app.xml';
export const CUSTOM_PART = 'docProps/custom.xml';

/** Properties in the core part: the model's name beside the file's. */
export const CORE_WORDS: readonly (readonly [Exclude<keyof DocumentProperties, 'revisionNumber'>, string])[] =
  [
    ['title', 'dc:title'],
    ['subject', 'dc:subject'],
    ['author', 'dc:creator'],
    ['keywords', 'cp:keywords'],
    ['comments', 'dc:description'],
    ['lastAuthor', 'cp:lastModifiedBy'],
    ['category', 'cp:category'],
    ['creationDate', 'dcterms:created'],
  ];

export function readProperties(archive: ZipArchive, { properties, customProperties }: WorkbookModel): void {
  const core = partOf(archive, CORE_PART);
  for (const [name, word] of CORE_WORDS) properties[name] = textOf(core, word.slice(word.indexOf(':') + 1));
  properties.revisionNumber = Number(textOf(core, 'revision')) || 0;
  const app = partOf(archive, APP_PART);
  properties.manager = textOf(app, 'Manager');
  properties.company = textOf(app, 'Company');
  for (const property of children(partOf(archive, CUSTOM_PART), 'property')) {
    const [value] = property.children;
    if (value) customProperties.set(attribute(property, 'name') ?? '', readValue(value));
  }
}

function partOf(archive: ZipArchive, part: string): XmlElement | undefined {
  const xml = archive.readText(part);
  return xml === undefined ? undefined : parseXml(xml, part);
}

function textOf(element: XmlElement | undefined, name: string): string {
  return deepText(child(element, name));
}

function readValue(value: XmlElement): CustomPropertyValue {
  const text = deepText(value);
  if (value.name === 'bool') return text === 'true' || text === '1';
  if (value.name === 'filetime' || value.name === 'date') return new Date(text);
  return /^(?:[iu]\d|r\d|int|uint|decimal)/.test(value.name) ? Number(text) : text;
}
