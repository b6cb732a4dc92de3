/** The way to packages that are installed in bench/ only and may be missing. */
interface RivalPackages {
  readonly load: (name: string) => Promise<unknown>;
  readonly pathOf: (file: string) => string;
}

/** Gives the way to the rivals; the program runs in the root of the checkout. */
export async function rivalPackages(): Promise<RivalPackages> {
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  const place = pathToFileURL('bench/loadRival.mjs').href;
  return (await import(/* webpackIgnore: true */ place)) as RivalPackages;
}

/** Gives a member of a package, whether it is an ES module or has its members in a default export. */
export function memberOf<T>(loaded: unknown, name: string): T {
  const members = loaded as Readonly<Record<string, unknown>>;
  return (members[name] ?? (members['default'] as typeof members)[name]) as T;
}
