/** The client library that Excel itself would load, inside the package that Microsoft gives out for testing. */
const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

interface RunnableScript {
  readonly runInNewContext: (globals: object) => unknown;
}

let compiled: RunnableScript | undefined;

/** The client library, read and compiled once a process; each run makes an independent client. Node only. */
export function officeScript(): RunnableScript {
  compiled ??= compile();
  return compiled;
}

function compile(): RunnableScript {
  const path = libraryPath();
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { Script } = process.getBuiltinModule('node:vm');
  return new Script(readFileSync(path, 'utf8'), { filename: path });
}

/** Looks for the package upwards from the program and from the working directory, since a bundle has no place of its own. */
function libraryPath(): string {
  const { existsSync } = process.getBuiltinModule('node:fs');
  const { dirname, join } = process.getBuiltinModule('node:path');
  for (const start of [process.cwd(), dirname(process.argv[1] ?? '.')]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const path = join(folder, 'node_modules', LIBRARY);
      if (existsSync(path)) return path;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error(`${LIBRARY} was not found; install the development dependencies of the checkout.`);
}
