import type { HostContext } from './hostContext';
import { HostError } from './hostError';

/** The arguments of a method as they came over the wire; an object among them is a HostObject. */
export type Arguments = readonly unknown[];

/** What a method that gives an object gives: the object, or `nothing` for a null object. */
export type Found = HostObject | typeof NOTHING;

/** The null object: what `getItemOrNullObject` finds when there is nothing. */
export const NOTHING = Symbol('null object');

// The members are methods and not function properties, so that a kind of a certain state can stand where a
// kind of any state is asked for.
export interface Property<S> {
  get(state: S, host: HostContext): unknown;
  set?(state: S, value: unknown, host: HostContext): void;
  /** Left out when everything is loaded at once. */
  readonly onlyByName?: true;
  /** No member of the API, but how the client library says one on the wire. */
  readonly isHidden?: true;
}

export interface Navigation<S> {
  open(state: S, host: HostContext): Found;
}

export interface Finder<S> {
  find(state: S, args: Arguments, host: HostContext): Found;
}

export interface Action<S> {
  call(state: S, args: Arguments, host: HostContext): unknown;
}

export type Member<S> = Property<S> | Navigation<S> | Finder<S> | Action<S>;

/** One class of the Excel API: its members by their API names. What is not in the table does not exist. */
export interface ObjectKind<S> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<S>>>;
  /** What the client needs to find the object again: `{ Id }` or `{ _ReferenceId }`. */
  identify?(state: S, host: HostContext): Readonly<Record<string, unknown>>;
  /** For collections. */
  items?(state: S, host: HostContext): readonly HostObject[];
}

/** Understands one object of the API that a request speaks to: a kind and what it stands for in the workbook. */
export interface HostObject<S = unknown> {
  readonly kind: ObjectKind<S>;
  readonly state: S;
}

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
