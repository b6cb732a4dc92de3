import { addRelationship } from './relationships';
import type { Relationship } from './relationships';
import { escapeAttribute } from './xml';
import type { Writing } from './writing';

/** Writes the custom XML items with the parts that tell their ids. */
export function writeCustomXml(
  { workbook, origin, parts }: Pick<Writing, 'workbook' | 'origin' | 'parts'>,
  relationships: Relationship[],
): void {
  [...workbook.customXmlParts].forEach(([id, xml], index) => {
    const number = String(index + 1);
    const item = `customXml/item${number}.xml`;
    const about = `customXml/itemProps${number}.xml`;
    parts.write(item, new TextEncoder().encode(xml));
    const original = origin?.customXmlProperties.get(id);
    parts.write(about, original === undefined ? propertiesXml(id) : new TextEncoder().encode(original));
    const own: Relationship[] = [];
    addRelationship(own, 'customXmlProps', about);
    parts.setRelationships(item, own);
    parts.setRelationships(about, []);
    addRelationship(relationships, 'customXml', item);
  });
}

function propertiesXml(id: string): string {
  return `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
}
