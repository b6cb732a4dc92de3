const OPENING =
  /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/**
 * The namespace of an XML text's root element, '' when it has none, undefined when the text is not XML: its
 * tags do not open and close each other.
 */
export function namespaceOf(xml: string): string | undefined {
  const [, name, attributes = ''] = OPENING.exec(xml) ?? [];
  if (name === undefined || !isBalanced(xml)) return undefined;
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0] ?? ''}` : 'xmlns';
  for (const [, key, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === prefix) return double ?? single ?? '';
  }
  return '';
}

const TAG =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/g;

function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, , selfClosing] of xml.matchAll(TAG)) {
    if (name === undefined || selfClosing === '/') continue;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else {
      open.push(name);
    }
  }
  return open.length === 0;
}
