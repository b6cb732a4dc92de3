import { ModelError } from '../model';
import { apiName, memberOf } from './memberOf';
import { NOTHING } from './hostObject';
import type { Arguments, Found, HostContext, HostObject } from './hostObject';
import { HostError } from './hostError';
import { PATH } from './wireMessages';
import type { WireArguments, WireObjectPath, WireRequest } from './wireMessages';

/** Finds the objects that one request speaks of; each is looked up once, when an action first needs it. */
export interface PathResolver {
  readonly objectAt: (pathId: number) => Found;
  readonly argumentsOf: (info: WireArguments | undefined) => Arguments;
}

export function pathResolver(request: WireRequest, root: HostObject, host: HostContext): PathResolver {
  const resolved = new Map<number, Found>();

  function objectAt(pathId: number): Found {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidObjectPath');
    const found = look(path);
    resolved.set(pathId, found);
    return found;
  }

  function look(path: WireObjectPath): Found {
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.nullObject) return NOTHING;
    if (path.ObjectPathType === PATH.reference) return host.references.objectOf(path.Name);
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    return parent === NOTHING ? NOTHING : fromParent(parent, path);
  }

  function fromParent(parent: HostObject, path: WireObjectPath): Found {
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : apiName(path.Name);
    return locating(parent, name, () => {
      const member = memberOf(parent, name);
      if ('open' in member) return member.open(parent.state, host);
      if ('find' in member) return member.find(parent.state, argumentsOf(path.ArgumentInfo), host);
      throw new HostError('InvalidObjectPath');
    });
  }

  function argumentsOf(info: WireArguments | undefined): Arguments {
    const pathIds = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, position) => argumentAt(value, pathIds[position]));
  }

  function argumentAt(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId > 0) return existing(objectAt(pathId));
    return withObjects(value);
  }

  /** Objects inside a record or a list stand as `{ _ObjectPathId }`. */
  function withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return existing(objectAt(Number(value._ObjectPathId)));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withObjects(inner)]));
  }

  return { objectAt, argumentsOf };
}

/** Runs something on a member and names it in whatever error comes of it. */
export function locating<T>(object: HostObject, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const location = `${object.kind.name}.${member}`;
    // The model says in Excel's codes why it refuses.
    if (error instanceof ModelError) throw new HostError(error.code, undefined, location);
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, location);
  }
}

function existing(found: Found): HostObject {
  if (found === NOTHING) throw new HostError('InvalidArgument');
  return found;
}
