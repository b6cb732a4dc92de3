import type { Console, OutputFile } from '../../src/cli/console';
import { JambladError } from '../../src/vocabulary';

/** A console whose files are in memory. */
export interface FakeConsole extends Console {
  readonly files: Map<string, Uint8Array | string>;
  readonly said: string[];
  readonly complaints: string[];
  /** Faults in our code. */
  readonly traced: unknown[];
}

/** Makes a console with these files. */
export function fakeConsole(files: Readonly<Record<string, Uint8Array | string>> = {}): FakeConsole {
  const stored = new Map<string, Uint8Array | string>(Object.entries(files));
  const said: string[] = [];
  const complaints: string[] = [];
  const traced: unknown[] = [];
  return {
    files: stored,
    said,
    complaints,
    traced,
    readFile: (file) => {
      const content = stored.get(file);
      if (content === undefined) return Promise.reject(new JambladError('fileNotFound', { file }));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    writeFiles: (written: readonly OutputFile[]) => {
      for (const { path, content } of written) stored.set(path, content);
      return Promise.resolve();
    },
    isThere: (path) => Promise.resolve(stored.has(path)),
    makeFolder: () => Promise.resolve(),
    isSameFile: (one, other) => Promise.resolve(one === other),
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
    trace: (error) => traced.push(error),
    today: () => '2026-03-01',
  };
}
