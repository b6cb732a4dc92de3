import { JambladError } from '../../vocabulary';
import { checksum } from './checksum';

/**
 * Understands the custom XML part that holds our state. The text stands as base64, because Excel may write the XML
 * anew with other entities and line breaks; the checksum is of the text.
 */

/** The namespace by which the part is found. */
export const STATE_NAMESPACE = 'urn:jamblad:state';

/** The version of the part's own form; what is inside it has a version of its own. */
const PART_VERSION = 1;

/** Larger parts have been lost on some platforms. */
const MOST_BYTES = 512 * 1024;

/**
 * Wraps a text.
 * @throws JambladError `stateTooLarge` from 512 KB on
 */
export function stateXml(text: string): string {
  const content = toBase64(text);
  const xml =
    `<state xmlns="${STATE_NAMESPACE}" version="${String(PART_VERSION)}" ` +
    `checksum="${checksum(text)}">${content}</state>`;
  if (xml.length >= MOST_BYTES) {
    throw new JambladError('stateTooLarge', { kilobytes: Math.ceil(xml.length / 1024) });
  }
  return xml;
}

/**
 * Unwraps the text.
 * @throws JambladError `stateDamaged` where it is not what was written, `stateFromLaterVersion`
 */
export function stateText(xml: string): string {
  const [, attributes = '', content = ''] = /<(?:\w+:)?state\b([^>]*)>([^<]*)</.exec(xml) ?? [];
  const version = Number(attribute(attributes, 'version'));
  if (version > PART_VERSION) throw new JambladError('stateFromLaterVersion', {});
  const text = fromBase64(content);
  if (checksum(text) !== attribute(attributes, 'checksum')) throw new JambladError('stateDamaged', {});
  return text;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(content: string): string {
  try {
    const bytes = Uint8Array.from(atob(content.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch (cause) {
    throw new JambladError('stateDamaged', {}, { cause });
  }
}
