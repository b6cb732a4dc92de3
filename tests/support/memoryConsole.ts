import type { Console } from '../../src/cli/console';
import { runCommand } from '../../src/cli/runCommand';

/** What a command left behind. */
export interface CommandResult {
  readonly exitCode: number;
  readonly said: readonly string[];
  readonly complaints: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command of the command line over files in memory; texts are taken as UTF-8. */
export async function runInMemory(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<CommandResult> {
  const bytes = (content: Uint8Array | string): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const stored = new Map(Object.entries(files).map(([name, content]) => [name, bytes(content)]));
  const said: string[] = [];
  const complaints: string[] = [];
  const console: Console = {
    readFile: (name) => {
      const content = stored.get(name);
      return content === undefined ? Promise.reject(new Error(`no file ${name}`)) : Promise.resolve(content);
    },
    writeFiles: (written) => {
      written.forEach(({ path, content }) => stored.set(path, bytes(content)));
      return Promise.resolve();
    },
    isSameFile: (one, other) => Promise.resolve(one === other),
    say: (line) => void said.push(line),
    complain: (line) => void complaints.push(line),
    today: () => '2026-02-10',
  };
  const exitCode = await runCommand(words, console);
  return { exitCode, said, complaints, files: stored };
}
