import type { Accept } from './accept';
import type { HostContext, Property } from './hostObject';

/** Where a property lives in the workbook. */
export interface FieldOf<S, K extends string, V> {
  readonly of: (state: S, host: HostContext) => Record<K, V>;
  /** Says whether the property may be changed now, by throwing when it may not. */
  readonly guard?: (state: S, host: HostContext) => void;
}

/** A property that is a plain field of a record of the workbook, both read and written. */
export function field<S, K extends string, V>(
  place: FieldOf<S, K, V>,
  name: K,
  accept: Accept<V>,
): Property<S> {
  return {
    get: (state, host) => place.of(state, host)[name],
    set: (state, value, host) => {
      place.guard?.(state, host);
      place.of(state, host)[name] = accept(value);
    },
  };
}
