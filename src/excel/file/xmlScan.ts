/**
 * Understands the few parts of a workbook file that a form needs, as flat lists of elements. The parts are written by
 * programs and small; what is not looked for is passed over.
 */

/** An element with what stands between its tags. */
export interface ScannedElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** As in the file: with tags and entities. */
  readonly inner: string;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Excel writes control characters so: `_x000D_`. */
const ESCAPED = /_x([\dA-F]{4})_/g;

/** Gives every element of a name, in order; elements of the same name within one another are not looked for. */
export function scanElements(xml: string, name: string): readonly ScannedElement[] {
  const element = new RegExp(
    `<(?:[\\w-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([\\s\\S]*?)</(?:[\\w-]+:)?${name}>)`,
    'g',
  );
  return [...xml.matchAll(element)].map(([, attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
        key,
        unescaped(double ?? single ?? ''),
      ]),
    ),
    inner,
  }));
}

/** Gives the text of the first element of a name, without the entities; undefined where there is none. */
export function scanText(xml: string, name: string): string | undefined {
  const inner = scanElements(xml, name)[0]?.inner;
  return inner === undefined ? undefined : unescaped(inner);
}

/** Gives what entities stand for. */
export function unescaped(text: string): string {
  return text.replace(ENTITY, (_whole, hex?: string, decimal?: string, named?: string) =>
    named === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (NAMED[named.toLowerCase()] ?? ''),
  );
}

/** Gives the text of a string item, rich or plain, without the readings that stand beside Asian texts. */
export function scanString(xml: string): string {
  const withoutReadings = xml.replace(/<(?:[\w-]+:)?rPh\b[\s\S]*?<\/(?:[\w-]+:)?rPh>/g, '');
  return scanElements(withoutReadings, 't')
    .map(({ inner }) => unescaped(inner))
    .join('')
    .replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
