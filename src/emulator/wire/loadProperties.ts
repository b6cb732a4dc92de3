import { memberOf, wireName } from './memberOf';
import { NOTHING } from './hostObject';
import type { Found, HostContext, HostObject } from './hostObject';
import { locating } from './resolvePaths';
import type { WireQuery } from './wireMessages';

/** The properties asked for, by name; an empty selection asks for all. */
type Selection = ReadonlyMap<string, Selection>;
type GrowingSelection = Map<string, GrowingSelection>;

type Loaded = Record<string, unknown>;

/** Answers a `load`: the properties asked for under their names on the wire, null for a null object. */
export function loadProperties(object: Found, query: WireQuery, host: HostContext): Loaded | null {
  if (object === NOTHING) return null;
  const selection = selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  if (!object.kind.items) return loadObject(object, selection, host);
  const start = query.Skip ?? 0;
  return loadCollection(object, selection, host, { start, end: start + (query.Top ?? Infinity) });
}

function selectionOf(paths: readonly string[]): Selection {
  const root: GrowingSelection = new Map();
  for (const path of paths) {
    let level = root;
    for (const name of path.split(/[/.]/).filter((step) => step !== '' && step !== '*')) {
      const inner = level.get(name) ?? (new Map() as GrowingSelection);
      level.set(name, inner);
      level = inner;
    }
  }
  return root;
}

function loadAny(object: Found, selection: Selection, host: HostContext): Loaded | null {
  if (object === NOTHING) return null;
  return object.kind.items
    ? loadCollection(object, selection, host, { start: 0, end: Infinity })
    : loadObject(object, selection, host);
}

/** A property of the collection itself, such as `count`, is told from one of its items by the table of members. */
function loadCollection(
  collection: HostObject,
  selection: Selection,
  host: HostContext,
  slice: { readonly start: number; readonly end: number },
): Loaded {
  const own: GrowingSelection = new Map();
  const ofItems: GrowingSelection = new Map();
  for (const [name, inner] of selection as GrowingSelection) {
    if (name === 'items') for (const [innerName, rest] of inner) ofItems.set(innerName, rest);
    else (Object.hasOwn(collection.kind.members, name) ? own : ofItems).set(name, inner);
  }
  const items = collection.kind.items?.(collection.state, host) ?? [];
  const onlyOwn = own.size > 0 && ofItems.size === 0 && !selection.has('items');
  return {
    ...(own.size > 0 ? loadObject(collection, own, host) : {}),
    ...(onlyOwn
      ? {}
      : { _Items: items.slice(slice.start, slice.end).map((item) => loadAny(item, ofItems, host)) }),
  };
}

function loadObject(object: HostObject, selection: Selection, host: HostContext): Loaded {
  const loaded: Loaded = { ...object.kind.identify?.(object.state, host) };
  const names = selection.size > 0 ? selection : selectionOf(defaultNames(object));
  for (const [name, inner] of names) {
    // What every object can be asked; the client answers it from whether anything came back.
    if (name === 'isNullObject') continue;
    const member = memberOf(object, name);
    loaded[wireName(name)] = locating(object, name, () => {
      if ('get' in member) return member.get(object.state, host);
      return 'open' in member ? loadAny(member.open(object.state, host), inner, host) : undefined;
    });
  }
  return loaded;
}

function defaultNames(object: HostObject): readonly string[] {
  return Object.entries(object.kind.members)
    .filter(([, member]) => 'get' in member && !member.onlyByName)
    .map(([name]) => name);
}
