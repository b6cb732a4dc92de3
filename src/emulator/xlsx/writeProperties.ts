import type { CustomPropertyValue, WorkbookModel } from '../model';
import { CORE_WORDS } from './readProperties';
import { escapeXml } from './xml';

/** The core part: title, author and the like. */
export function writeCoreProperties({ properties }: WorkbookModel): string {
  const items = CORE_WORDS.map(([name, word]) => {
    const text = properties[name];
    if (text === '') return '';
    const type = word.startsWith('dcterms:') ? ' xsi:type="dcterms:W3CDTF"' : '';
    return `<${word}${type}>${escapeXml(text)}</${word}>`;
  });
  const revision =
    properties.revisionNumber > 0 ? `<cp:revision>${String(properties.revisionNumber)}</cp:revision>` : '';
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `${items.join('')}${revision}</cp:coreProperties>`
  );
}

/** The part about the program and the organisation; what it said of sheets is out of date and left out. */
export function writeAppProperties({ properties }: WorkbookModel, original: string | undefined): string {
  const application = /<Application>([^<]*)<\/Application>/.exec(original ?? '')?.[0] ?? '';
  const version = /<AppVersion>([^<]*)<\/AppVersion>/.exec(original ?? '')?.[0] ?? '';
  const named = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  return (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `${application}${named('Manager', properties.manager)}${named('Company', properties.company)}${version}</Properties>`
  );
}

export function writeCustomProperties(properties: ReadonlyMap<string, CustomPropertyValue>): string {
  const items = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(index + 2)}" name="${escapeXml(name)}">${valueXml(value)}</property>`,
  );
  return (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${items.join('')}</Properties>`
  );
}

function valueXml(value: CustomPropertyValue): string {
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString()}</vt:filetime>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${String(value)}</vt:i4>`
    : `<vt:r8>${String(value)}</vt:r8>`;
}
