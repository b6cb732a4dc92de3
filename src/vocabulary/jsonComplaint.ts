import type { BaseIssue } from 'valibot';

/**
 * Understands what a schema complains about in JSON that a person has written: where it stands, what stands there, and
 * what could stand there instead, in the words that the sentences of `text` are made of.
 */
export type JsonComplaint = BaseIssue<unknown>;

/** Where in the JSON, as `measure.column` or `by[0]`; empty for the whole. */
export function complaintPath(complaint: JsonComplaint): string {
  return (complaint.path ?? []).reduce((path, item) => {
    return item.type === 'array' ? `${path}[${String(item.key)}]` : joinedPath(path, String(item.key));
  }, '');
}

/** Adds a key to a path. */
export function joinedPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** What the schema would have taken, in its own short words: `"count"`, `string`, `>=0`. */
export function allowedInstead({ expected }: JsonComplaint): readonly string[] {
  return (expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '');
}

const SHOWN_LENGTH = 60;

/** What stands there, cut where it is long. */
export function shownValue(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** A key that an object has and should not have. */
export interface UnknownKey {
  readonly path: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** Names every key that the object has too many, not the first alone. `keysAt` gives those that it can have. */
export function unknownKeys(
  complaint: JsonComplaint,
  keysAt: (path: string, owner: object) => readonly string[],
): readonly UnknownKey[] {
  const last = complaint.path?.at(-1);
  const owner: object = last === undefined || last.type !== 'object' ? {} : last.input;
  const path = complaintPath(complaint).split('.').slice(0, -1).join('.');
  const allowed = keysAt(path, owner);
  return Object.keys(owner)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({ path: joinedPath(path, key), value: key, allowed }));
}

/** Leaves out the keys without a value, which a record with exact optional keys cannot hold. */
export function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
