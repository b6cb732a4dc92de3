/** A page's `window`, or what plays its part in Node. */
export type ClientGlobals = Record<string, unknown>;

/**
 * Puts in place what office.js would have put there before it loads the Excel client library. Call it before
 * the library's script runs; then call `connectSession`.
 */
export function prepareClientGlobals(globals: ClientGlobals): void {
  globals['Office'] = {};
  globals['OSF'] = { DDA: { RichApi: {} } };
}

/** The few things of a page that the client library touches while it loads in Node. */
export function pageGlobals(): ClientGlobals {
  const location = { href: 'https://localhost/', search: '', hash: '' };
  const globals: ClientGlobals = {
    // The library's own values and errors then belong to the same realm as those of its caller.
    Error,
    Promise,
    JSON,
    Date,
    Math,
    setTimeout,
    clearTimeout,
    performance,
    navigator: { userAgent: 'node' },
    location,
    addEventListener: noListener,
    document: {
      URL: '',
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: noListener,
    },
  };
  globals['window'] = globals;
  globals['self'] = globals;
  prepareClientGlobals(globals);
  return globals;
}

/** Nothing happens to a page that is not shown. */
function noListener(): void {
  return undefined;
}
