import { apiName, memberOf } from './memberOf';
import { NOTHING } from './hostObject';
import type { Found, HostContext, HostObject } from './hostObject';
import { HostError } from './hostError';
import { loadProperties } from './loadProperties';
import { locating, pathResolver } from './resolvePaths';
import type { PathResolver } from './resolvePaths';
import { ACTION } from './wireMessages';
import type { WireAction, WireBody, WireError, WireRequest } from './wireMessages';

/**
 * Does what a request asks, action by action. The first action that fails ends it: what was done before
 * stays done, what comes after is not tried.
 */
export function runRequest(request: WireRequest, root: HostObject, host: HostContext): WireBody {
  const paths = pathResolver(request, root, host);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: runAction(action, paths, host) });
    } catch (error) {
      return { Error: wireError(error, index), Results };
    }
  }
  return { Error: null, Results };
}

function runAction(action: WireAction, paths: PathResolver, host: HostContext): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.objectAt(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(object, host);
    case ACTION.query:
      return loadProperties(object, action.QueryInfo ?? {}, host);
    case ACTION.method:
      return callMethod(object, action, paths, host);
    case ACTION.setProperty:
      return setProperty(object, action, paths, host);
    default:
      throw new HostError(
        'NotImplemented',
        `The emulated host does not know action type ${action.ActionType}.`,
      );
  }
}

function identity(object: Found, host: HostContext): unknown {
  if (object === NOTHING) return null;
  try {
    return object.kind.identify?.(object.state, host) ?? {};
  } catch (error) {
    // Nothing is asked of the object yet, so its class is all there is to name.
    throw error instanceof HostError ? new HostError(error.code, error.message, object.kind.name) : error;
  }
}

function callMethod(found: Found, action: WireAction, paths: PathResolver, host: HostContext): unknown {
  // The client library looks after null objects too, by methods of its own.
  if (found === NOTHING && action.Name.startsWith('_')) return null;
  const object = existing(found);
  const name = apiName(action.Name);
  return locating(object, name, () => {
    const member = memberOf(object, name);
    if (!('call' in member)) throw new HostError('InvalidArgument');
    return member.call(object.state, paths.argumentsOf(action.ArgumentInfo), host) ?? null;
  });
}

function setProperty(found: Found, action: WireAction, paths: PathResolver, host: HostContext): null {
  const object = existing(found);
  const name = apiName(action.Name);
  return locating(object, name, () => {
    const member = memberOf(object, name);
    if (!('get' in member) || !member.set) throw new HostError('InvalidArgument');
    member.set(object.state, paths.argumentsOf(action.ArgumentInfo)[0], host);
    return null;
  });
}

/** Nothing can be done to a null object. */
function existing(found: Found): HostObject {
  if (found === NOTHING) throw new HostError('ItemNotFound');
  return found;
}

function wireError(error: unknown, index: number): WireError {
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? '',
      ActionIndex: index,
    };
  }
  throw error;
}
