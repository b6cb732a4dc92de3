import { HostError } from './hostError';
import type { HostObject } from './hostObject';

/** Turns what came over the wire into a value of the right kind, or refuses it as Excel does. */
export type Accept<T> = (value: unknown) => T;

export const asText: Accept<string> = (value) => {
  if (typeof value === 'string') return value;
  throw new HostError('InvalidArgument');
};

export const asNumber: Accept<number> = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new HostError('InvalidArgument');
};

export const asInteger: Accept<number> = (value) => {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new HostError('InvalidArgument');
};

export const asBoolean: Accept<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw new HostError('InvalidArgument');
};

/** A colour as `#RRGGBB`; Excel also takes the names of HTML, of which these few are used. */
export const asColor: Accept<string> = (value) => {
  const text = asText(value);
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named !== undefined) return named;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  throw new HostError('InvalidArgument');
};

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** One of Excel's words, in any case. */
export function oneOf<T extends string>(words: readonly T[]): Accept<T> {
  return (value) => {
    const text = asText(value).toLowerCase();
    const found = words.find((word) => word.toLowerCase() === text);
    if (found !== undefined) return found;
    throw new HostError('InvalidArgument');
  };
}

/** A missing or null argument is undefined. */
export function optional<T>(accept: Accept<T>): Accept<T | undefined> {
  return (value) => (value === undefined || value === null ? undefined : accept(value));
}

/** A record such as a rule or a list of options. */
export const asRecord: Accept<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new HostError('InvalidArgument');
};

/** Whether an argument is an object of the API. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'state' in value;
}
