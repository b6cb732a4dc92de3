import { notEstimable } from '../../vocabulary';
import type { NotEstimable } from '../../vocabulary';

/** Stands in the place of what is not shown. */
export const SUPPRESSED: NotEstimable = notEstimable('suppressed');

/** Puts `suppressed` in the place of every field of a record, also of those that could not be had anyway. */
export function suppressEvery<T extends object>(record: T): { readonly [Key in keyof T]: NotEstimable } {
  return Object.fromEntries(Object.keys(record).map((key) => [key, SUPPRESSED])) as {
    readonly [Key in keyof T]: NotEstimable;
  };
}
