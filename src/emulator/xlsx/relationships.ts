import { attribute, children, escapeAttribute, parseXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `chart`, `hyperlink` … */
  readonly kind: string;
  readonly type: string;
  /** A path within the package, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

export const OFFICE_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where a part's relationships are written down. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function parseRelationships(xml: string | undefined, part: string): readonly Relationship[] {
  if (xml === undefined) return [];
  return children(parseXml(xml, relationshipsPath(part)), 'Relationship').map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    const type = attribute(element, 'Type') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolvePath(part, target),
      external,
    };
  });
}

export function writeRelationships(relationships: readonly Relationship[], part: string): string {
  const items = relationships.map(({ id, type, target, external }) => {
    const to = external || target.startsWith('#') ? target : relativePath(part, target);
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(to)}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** An id that no relationship has yet. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

/** Adds a relationship of one of the office kinds; returns its id. */
export function addRelationship(relationships: Relationship[], kind: string, target: string): string {
  const id = freeId(relationships);
  relationships.push({ id, kind, type: `${OFFICE_RELATIONSHIP}/${kind}`, target, external: false });
  return id;
}

function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

function relativePath(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
