import { HostError } from './hostError';
import type { HostObject, Member } from './hostObject';

/** @throws HostError `ApiNotFound`, by name, for a member that the host does not know. */
export function memberOf(object: HostObject, name: string): Member<unknown> {
  const member = Object.hasOwn(object.kind.members, name) ? object.kind.members[name] : undefined;
  if (member) return member;
  const location = `${object.kind.name}.${name}`;
  throw new HostError('ApiNotFound', `The emulated host does not know ${location}.`, location);
}

/** A member's API name from its name on the wire: `RowIndex` is `rowIndex`. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A member's name on the wire: `rowIndex` is `RowIndex`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
