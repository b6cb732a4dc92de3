import { spawn } from 'node:child_process';
import path from 'node:path';

/** A workbench as `npm start` serves it. */
export interface WorkbenchServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');
const READY = /(http:\/\/localhost:\d+\/)/;

/** Starts `npm start -- --no-open --port 0` and waits for its address. */
export function startWorkbench(): Promise<WorkbenchServer> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await closed;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (data: Buffer): void => {
      output += data.toString();
      const [, address] = READY.exec(output) ?? [];
      if (address !== undefined) resolve({ address, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void closed.then(() => reject(new Error(`The workbench ended before it was ready:\n${output}`)));
  });
}
