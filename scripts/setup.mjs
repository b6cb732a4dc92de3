/** Installs what is missing or stale, so that the two commands of the README need no other. Node's own modules only. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, step } from './steps.mjs';

const LOWEST_NODE = [20, 19];
const MARK = path.join(ROOT, 'node_modules', '.jamblad-installed');

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor < LOWEST_NODE[1]);
}

function lockFingerprint() {
  return createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Installs the packages of the lockfile unless exactly they are installed. */
export async function setUp() {
  if (isOldNode()) {
    throw new Error(`Node ${LOWEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
  }
  const wanted = lockFingerprint();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  // Not `npm ci`: it refuses a lockfile without the binaries of other platforms, which not every registry carries.
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('Installing packages (one to three minutes the first time)', () =>
    run('Installing packages', [...command, ...install]),
  );
  writeFileSync(MARK, wanted);
}
