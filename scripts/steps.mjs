/** Runs the steps of `npm test` and `npm start`: one line when a step begins, one when it ends. Node's own modules only. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A program that ended with something else than 0; carries what it printed. */
export class StepFailed extends Error {
  constructor(title, output) {
    super(`${title}: failed`);
    this.name = 'StepFailed';
    this.output = output;
  }
}

/** The program of an installed package, run by this very Node. */
export function tool(packageFile) {
  return [process.execPath, path.join(ROOT, 'node_modules', packageFile)];
}

/**
 * Runs a command. Its output is shown as it comes (`show: true`) or only when the command fails.
 * @returns the output, when it was not shown
 */
export function run(title, [program, ...args], { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: false,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => reject(new StepFailed(title, error.message)));
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new StepFailed(title, output))));
  });
}

/** Prints that a step begins, does it, and prints how long it took. */
export async function step(title, work) {
  process.stdout.write(`… ${title}\n`);
  const start = Date.now();
  const result = await work();
  process.stdout.write(`✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
  return result;
}

/** Ends the program with what went wrong, without a stack. */
export function failWith(error) {
  if (error instanceof StepFailed) process.stderr.write(`\n${error.output}\n✗ ${error.message}\n`);
  else process.stderr.write(`\n✗ ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
