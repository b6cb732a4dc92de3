/** The class that every object of the client library descends from. */
interface ClientObjectClass {
  readonly prototype: object;
}

/** The library keeps its own state under names that begin so. */
const OWN_STATE = /^(_|m_)/;

/**
 * Makes a misspelt property fail where it is set. The client library, like Excel, takes `range.valuess = …`
 * without a word, since to JavaScript it is a new property; here the assignment falls through to the end of
 * the object's prototypes, where it is refused.
 */
export function refuseUnknownProperties(clientObject: ClientObjectClass): void {
  Object.setPrototypeOf(clientObject.prototype, new Proxy({}, { set: defineOwnState }));
}

function defineOwnState(_target: object, name: string | symbol, value: unknown, receiver: object): boolean {
  if (typeof name === 'string' && !OWN_STATE.test(name)) {
    const { _className: className = 'The object' } = receiver as { readonly _className?: string };
    throw new TypeError(`${className} has no property ${name}.`);
  }
  Object.defineProperty(receiver, name, { value, writable: true, enumerable: true, configurable: true });
  return true;
}
