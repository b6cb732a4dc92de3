/** Understands records whose keys are there only where there is a value. */

/** A record without the keys that have no value. */
export type Defined<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Leaves out what is not there. @example defined({ women: 3, men: undefined }) // { women: 3 } */
export function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Defined<Values>;
}
